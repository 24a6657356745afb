import { historyOf } from '../../../src/domain/past';
import { decide, holdReview } from '../../../src/domain/reviewing';
import { statusOf, updatesOf } from '../../../src/domain/standing';
import { settleClash } from '../../../src/tab/parts/settleClash';
import { createKeeping } from '../../../src/tab/school/keeping';
import { aPlanReview } from '../../domain/builders';
import { edit, make, type Desk } from '../../workspace/desk';
import { twoPeople } from '../../workspace/twoPeople';

const circumstances = () => ({ now: '2026-12-10T16:05:00.000Z', newKey: () => 'new', person: { entraId: '', name: '' } });
const meeting = { present: [], alsoPresent: '', note: '', held: '2026-12-10', next: null };

const stands = ({ workspace }: Desk) => {
  const { verdict } = workspace.current().decision.get('review.action')!.record;
  return [verdict, statusOf(updatesOf(workspace.current(), 'action'))];
};

/** Priya and Joan decide differently about the action, each on a page of their own; Joan's page comes second. */
async function decidedTwice(held: boolean) {
  const { priya, joan } = await twoPeople();
  await make(priya, { kind: 'planReview', after: aPlanReview() });
  await joan.workspace.sync();
  for (const [{ workspace }, verdict] of [
    [priya, 'complete'],
    [joan, 'stop'],
  ] as const) {
    await workspace.commit(decide(workspace.current(), 'review', 'action', { verdict, reason: 'So it was agreed' }));
    if (held) await workspace.commit(holdReview(workspace.current(), 'review', meeting, { now: '2026-12-10T16:00:00.000Z' }));
  }
  await priya.workspace.sync();
  await joan.workspace.sync();
  const host = { now: () => new Date(circumstances().now), newKey: () => 'new' };
  const school = { workspace: joan.workspace, keeping: createKeeping(joan.workspace, host), circumstances };
  const clash = joan.workspace.standing().clashes.find(({ field }) => field === 'verdict')!;
  return { priya, joan, settle: (value: unknown) => settleClash(school, clash, value), clash };
}

test('whichever verdict of a held review stays, the action stands where it says, for everybody', async () => {
  const { priya, joan, settle, clash } = await decidedTwice(true);
  expect([clash.mine.value, clash.theirs.value]).toEqual(['stop', 'complete']);
  await settle('stop');
  await joan.workspace.sync();
  await priya.workspace.sync();
  for (const desk of [priya, joan]) expect(stands(desk)).toEqual(['stop', 'stopped']);
});

test('a version that is preferred in an agreed plan is a change of the sitting: it is heard, and its reason goes with it', async () => {
  const { priya, joan } = await twoPeople();
  await edit(priya, 'action', 'action', { text: 'Rota for all' });
  await edit(joan, 'action', 'action', { text: 'Rota for Year 4' });
  await priya.workspace.sync();
  await joan.workspace.sync();
  const { workspace } = joan;
  const keeping = createKeeping(workspace, { now: () => new Date(circumstances().now), newKey: () => 'new' });
  const heard: string[] = [];
  keeping.because(() => 'The rota slipped');
  keeping.onKept((changes, began) => heard.push(...changes.map(({ kind, after }) => `${kind} ${after.key} ${began}`)));
  const clash = workspace.standing().clashes.find(({ field }) => field === 'text')!;
  await settleClash({ workspace, keeping, circumstances }, clash, 'Rota for Year 4');
  await workspace.sync();
  expect(heard).toEqual(['action action 2026-12-10T16:05:00.000Z']);
  const told = [...workspace.current().history.values()].map(({ record }) => record);
  expect(told.filter(({ stood, after }) => stood && after === 'Rota for Year 4').map(({ reason }) => reason)).toEqual([
    'The rota slipped',
  ]);
});

test('the other’s verdict is said already, and a review under way says nothing of where an action stands yet', async () => {
  const held = await decidedTwice(true);
  await held.settle('complete');
  expect(stands(held.joan)).toEqual(['complete', 'complete']);
  expect(updatesOf(held.joan.workspace.current(), 'action')).toHaveLength(1);
  const underWay = await decidedTwice(false);
  await underWay.settle('stop');
  expect(stands(underWay.joan)).toEqual(['stop', 'notStarted']);
});

test('what stands after a choice is told with the reason for which the plan is changed just now', async () => {
  const { priya, joan } = await twoPeople();
  await edit(priya, 'action', 'action', { text: 'Rota by Priya' });
  await edit(joan, 'action', 'action', { text: 'Rota by Joan' });
  await priya.workspace.sync();
  await joan.workspace.sync();
  const { workspace } = joan;
  const keeping = createKeeping(workspace, { now: () => new Date(circumstances().now), newKey: () => 'new' });
  keeping.because(() => 'The timetable moved');
  await settleClash({ workspace, keeping, circumstances }, workspace.standing().clashes[0]!, 'Rota by Joan');
  await workspace.sync();
  await workspace.openHistory('action');
  const told = historyOf(workspace.current(), 'action').map(({ record: { after, stood, reason } }) => [after, stood, reason]);
  expect(told).toContainEqual(['Rota by Joan', true, 'The timetable moved']);
});
