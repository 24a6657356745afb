import type { Day } from '../../../src/domain/day';
import type { School } from '../../../src/tab/school/School';
import { createKeeping } from '../../../src/tab/school/keeping';
import { decide } from '../../../src/domain/reviewing';
import { holdIt } from '../../../src/tab/planReview/holdIt';
import { keptNewDue, newDueName, readNewDue } from '../../../src/tab/planReview/newDue';
import { unrecordedActions, unrecordedName } from '../../../src/tab/planReview/unrecorded';
import { aDecision, aPlanReview } from '../../domain/builders';
import { edit, make, type Desk } from '../../workspace/desk';
import { actionAt, twoPeople } from '../../workspace/twoPeople';

const today = '2026-12-10';
const amends = aDecision({ verdict: 'amend', reason: 'ELSA absent' });

function schoolAt({ workspace }: Desk) {
  const circumstances = () => ({ now: `${today}T16:00:00.000Z` });
  return {
    workspace,
    keeping: createKeeping(workspace, { now: () => new Date(), newKey: () => crypto.randomUUID() }),
    today,
    circumstances,
  } as unknown as School;
}

/** Priya has typed 27 May 2027 for the action, seeing that it is due on 18 Mar, and has not ended the review. */
async function typedAtAReview(): Promise<{ priya: Desk; joanGives: (due: Day) => Promise<void> }> {
  const { priya, joan } = await twoPeople();
  await edit(priya, 'action', 'action', { due: '2027-03-18' });
  await make(priya, { kind: 'planReview', after: aPlanReview() }, { kind: 'decision', after: amends });
  await joan.workspace.sync();
  await priya.workspace.keepDraft(newDueName(amends), keptNewDue({ text: '27 May 2027', seen: '2027-03-18' }));
  const joanGives = async (due: Day): Promise<void> => {
    await edit(joan, 'action', 'action', { due });
    await joan.workspace.sync();
    await priya.workspace.sync();
  };
  return { priya, joanGives };
}

test('a new day that was typed and not kept is given when the review ends', async () => {
  const { priya } = await typedAtAReview();
  await holdIt(schoolAt(priya), 'review', { held: today, next: null });
  expect(actionAt(priya).record.due).toBe('2027-05-27');
  expect(priya.workspace.current().decision.get('review.action')!.record).toMatchObject({
    dueBefore: '2027-03-18',
    dueAfter: '2027-05-27',
  });
  expect(priya.workspace.draft(newDueName(amends))).toBe('');
});

test('over a day that cannot be read nothing is held, and what was typed stays', async () => {
  const { priya } = await typedAtAReview();
  const typed = keptNewDue({ text: 'late bus', seen: '2027-03-18' });
  await priya.workspace.keepDraft(newDueName(amends), typed);
  expect(await holdIt(schoolAt(priya), 'review', { held: today, next: null })).toEqual({ why: 'openDays', actions: ['action'] });
  expect(priya.workspace.current().planReview.get('review')!.record.held).toBeNull();
  expect(priya.workspace.draft(newDueName(amends))).toBe(typed);
  await priya.workspace.keepDraft(newDueName(amends), keptNewDue({ text: '', seen: '2027-03-18' }));
  expect(await holdIt(schoolAt(priya), 'review', { held: today, next: null })).toBeUndefined();
  expect(actionAt(priya).record.due).toBe('2027-03-18');
});

test('over a new day without a reason nothing is held', async () => {
  const { priya } = await typedAtAReview();
  const { workspace } = priya;
  await workspace.commit(decide(workspace.current(), 'review', 'action', { verdict: 'amend', reason: '' }));
  expect(await holdIt(schoolAt(priya), 'review', { held: today, next: null })).toEqual({ why: 'openDays', actions: ['action'] });
  expect(workspace.current().planReview.get('review')!.record.held).toBeNull();
});

test('what was chosen on this device and not recorded is named until somebody decides, and forgotten when the review is held', async () => {
  const { priya } = await typedAtAReview();
  const { workspace } = priya;
  const name = unrecordedName(amends);
  await workspace.keepDraft(name, 'stop');
  expect(unrecordedActions({ workspace }, 'review')).toEqual([]);
  await workspace.commit(decide(workspace.current(), 'review', 'action', { verdict: '', reason: 'Not needed any mo' }));
  expect(unrecordedActions({ workspace }, 'review')).toEqual(['action']);
  const held = { held: today, next: null };
  expect(await holdIt(schoolAt(priya), 'review', held)).toEqual({ why: 'unrecorded', actions: ['action'] });
  expect(workspace.draft(name)).toBe('stop');
  await workspace.commit(decide(workspace.current(), 'review', 'action', { verdict: 'continue' }));
  await holdIt(schoolAt(priya), 'review', held);
  expect(workspace.draft(name)).toBe('');
});

test('over a day that somebody gave meanwhile it is not given: both are shown', async () => {
  const { priya, joanGives } = await typedAtAReview();
  await joanGives('2027-06-10');
  await holdIt(schoolAt(priya), 'review', { held: today, next: null });
  expect(actionAt(priya).record.due).toBe('2027-06-10');
  const clashes = priya.workspace.standing().clashes.map(({ field, mine, theirs }) => [field, mine.value, theirs.value]);
  expect(clashes).toEqual([['due', '2027-05-27', '2027-06-10']]);
});

test('a review that was held is corrected, not undone', async () => {
  const { priya } = await typedAtAReview();
  const school = schoolAt(priya);
  await holdIt(school, 'review', { held: today, next: null });
  expect(school.keeping.said()).toMatchObject({ text: 'The review is held', undoable: false });
  await school.keeping.undoLast();
  expect(school.keeping.said()).toMatchObject({ text: 'There is nothing to undo' });
  expect(priya.workspace.current().planReview.get('review')!.record.held).toBe(today);
  expect(actionAt(priya).record.due).toBe('2027-05-27');
});

test('what waits on the device names the day that was seen, and words that are none of ours are no day', () => {
  for (const one of [
    { text: '27 May 2027', seen: '2027-03-18' },
    { text: '', seen: null },
    { text: 'May | June', seen: null },
  ])
    expect(readNewDue(keptNewDue(one))).toEqual(one);
  for (const kept of ['', '27 May 2027', 'soon|27 May 2027']) expect(readNewDue(kept)).toBeUndefined();
});
