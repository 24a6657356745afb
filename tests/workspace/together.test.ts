import { lookInOtherPlans } from '../../src/tab/panel/lookInOtherPlans';
import { historyOf } from '../../src/domain/past';
import { aComment, anObjective, aPlan } from '../domain/builders';
import type { School } from '../lists/tenant';
import { edit, make, openDesk, type Desk } from './desk';
import { actionAt, twoPeople } from './twoPeople';

test('what one person writes the other reads, with the author that SharePoint recorded', async () => {
  const { joan, priya } = await twoPeople();
  expect(priya.workspace.standing()).toMatchObject({ waiting: 0, fault: undefined, shown: 'current' });
  expect(actionAt(joan)).toMatchObject({ record: { text: 'Rota' }, author: { name: 'Priya Lindqvist' } });
});

test('changes to different fields both stand', async () => {
  const { joan, priya } = await twoPeople();
  await edit(priya, 'action', 'action', { text: 'Rota from January' });
  await edit(joan, 'action', 'action', { monitoring: 'Each half-term' });
  await joan.workspace.sync();
  await priya.workspace.sync();
  await joan.workspace.sync();
  for (const desk of [priya, joan]) {
    expect(actionAt(desk).record).toMatchObject({ text: 'Rota from January', monitoring: 'Each half-term' });
    expect(desk.workspace.standing()).toMatchObject({ waiting: 0, clashes: [] });
  }
});

test('two values of one field are both kept until the person chooses', async () => {
  const { joan, priya } = await twoPeople();
  await edit(priya, 'action', 'action', { text: 'Rota by Priya' });
  await edit(joan, 'action', 'action', { text: 'Rota by Joan' });
  await joan.workspace.sync();
  await priya.workspace.sync();
  const [clash] = priya.workspace.standing().clashes;
  expect(clash).toMatchObject({
    field: 'text',
    before: 'Rota',
    mine: { value: 'Rota by Priya' },
    theirs: { value: 'Rota by Joan' },
  });
  expect(actionAt(priya).record.text).toBe('Rota by Joan');

  await priya.workspace.settle(clash!.key, 'Rota by Priya', 'Leaders asked for it');
  await priya.workspace.sync();
  await joan.workspace.sync();
  expect(priya.workspace.standing()).toMatchObject({ waiting: 0, clashes: [] });
  expect(actionAt(joan).record.text).toBe('Rota by Priya');
  await joan.workspace.openHistory('action');
  const told = historyOf(joan.workspace.current(), 'action').map(({ record: { before, after, stood, reason } }) => ({
    before,
    after,
    stood,
    reason,
  }));
  expect(told).toHaveLength(3);
  expect(told).toEqual(
    expect.arrayContaining([
      { before: 'Rota', after: 'Rota by Joan', stood: true, reason: '' },
      { before: 'Rota', after: 'Rota by Priya', stood: false, reason: '' },
      { before: 'Rota by Joan', after: 'Rota by Priya', stood: true, reason: 'Leaders asked for it' },
    ]),
  );
});

test('a pupil’s number given as the reason for a choice is refused', async () => {
  const { school, joan } = await twoPeople();
  const findPupil = (text: string) => /J\d{12}/.exec(text)?.[0];
  const priya = await openDesk(school, 'priya', { findPupil });
  await edit(priya, 'action', 'action', { text: 'Rota by Priya' });
  await edit(joan, 'action', 'action', { text: 'Rota by Joan' });
  await joan.workspace.sync();
  await priya.workspace.sync();
  const { key } = priya.workspace.standing().clashes[0]!;
  await expect(priya.workspace.settle(key, 'Rota by Priya', 'For J801200005001')).rejects.toMatchObject({
    because: 'pupilNumber',
  });
  expect(priya.workspace.standing().clashes).toHaveLength(1);
});

test('a comment whose answer was lost is not doubled', async () => {
  const { school, joan, priya } = await twoPeople();
  let lost = 0;
  school.sandbox.weather.each(({ method, path, batched }) =>
    !batched && method === 'POST' && path.includes('$batch') && lost++ < 9 ? { kind: 'answerLost' } : undefined,
  );
  await make(joan, { kind: 'comment', after: aComment() });
  expect(joan.workspace.standing()).toMatchObject({ waiting: 1, offline: true });
  school.sandbox.weather.clear();
  await joan.workspace.sync();
  await priya.workspace.sync();
  expect(joan.workspace.standing()).toMatchObject({ waiting: 0 });
  expect(priya.workspace.current().comment.size).toBe(1);
});

/** The answer to the next writing round trip is lost, also when it is repeated. */
function loseAnswers(school: School, times: number): void {
  let lost = 0;
  school.sandbox.weather.each(({ method, path, batched }) =>
    !batched && method === 'POST' && path.includes('$batch') && lost++ < times ? { kind: 'answerLost' } : undefined,
  );
}

test('an edit whose answer was lost is recognised, told once, and may go on being edited', async () => {
  const { school, joan, priya } = await twoPeople();
  await joan.workspace.sync();
  loseAnswers(school, 20);
  await edit(joan, 'action', 'action', { text: 'Rota 1' });
  const { clock } = joan;
  clock.pass(2_000);
  await untilIdle(joan);
  await edit(joan, 'action', 'action', { text: 'Rota 2' });
  school.sandbox.weather.clear();
  await joan.workspace.sync();
  expect(joan.workspace.standing()).toMatchObject({ waiting: 0, clashes: [], fault: undefined });
  await priya.workspace.sync();
  expect(actionAt(priya).record.text).toBe('Rota 2');
  await priya.workspace.openHistory('action');
  const told = historyOf(priya.workspace.current(), 'action').map(({ record: { before, after } }) => `${before} > ${after}`);
  expect(told.sort()).toEqual(['Rota 1 > Rota 2', 'Rota > Rota 1']);
});

test('an old page of the list does not undo what one wrote since', async () => {
  const { joan } = await twoPeople();
  const settings = joan.workspace.current().settings.get('settings')!.record;
  const old = await joan.site.read([{ kind: 'action', want: 'ofPlan', planKey: 'plan' }], settings);
  await edit(joan, 'action', 'action', { text: 'Rota by Joan' });
  await joan.workspace.sync();
  const read = joan.site.read;
  joan.site.read = async (asks, given) =>
    (await read(asks, given)).map((one, at) => (asks[at]!.kind === 'action' ? { ...old[0]!, cursor: undefined } : one) as never);
  await joan.workspace.sync();
  expect(actionAt(joan).record.text).toBe('Rota by Joan');
});

test('an edit and a removal are changes to different fields', async () => {
  const { joan, priya } = await twoPeople();
  await edit(priya, 'action', 'action', { removed: true });
  await edit(joan, 'action', 'action', { text: 'Rota by Joan' });
  await priya.workspace.sync();
  await joan.workspace.sync();
  await priya.workspace.sync();
  for (const desk of [priya, joan]) expect(actionAt(desk).record).toMatchObject({ removed: true, text: 'Rota by Joan' });
  expect(joan.workspace.standing().clashes).toEqual([]);
});

test('a clash of which both sides come to say the same goes away by itself', async () => {
  const { joan, priya } = await twoPeople();
  await edit(priya, 'action', 'action', { text: 'Rota by Priya' });
  await edit(joan, 'action', 'action', { text: 'Rota by Joan' });
  await joan.workspace.sync();
  await priya.workspace.sync();
  expect(priya.workspace.standing().clashes).toHaveLength(1);
  await edit(joan, 'action', 'action', { text: 'Rota by Priya' });
  await joan.workspace.sync();
  await priya.workspace.sync();
  expect(priya.workspace.standing().clashes).toEqual([]);
});

test('a choice made on sight of an older value does not overwrite a newer one unseen', async () => {
  const { joan, priya } = await twoPeople();
  await edit(priya, 'action', 'action', { text: 'Rota by Priya' });
  await edit(joan, 'action', 'action', { text: 'Rota by Joan' });
  await joan.workspace.sync();
  await priya.workspace.sync();
  const [clash] = priya.workspace.standing().clashes;
  await edit(joan, 'action', 'action', { text: 'Rota by Joan, later' });
  await joan.workspace.sync();
  await Promise.all([priya.workspace.sync(), priya.workspace.settle(clash!.key, 'Rota by Priya')]);
  await priya.workspace.sync();
  expect(actionAt(priya).record.text).toBe('Rota by Joan, later');
  expect(priya.workspace.standing().clashes).toEqual([
    expect.objectContaining({
      mine: expect.objectContaining({ value: 'Rota by Priya' }),
      theirs: expect.objectContaining({ value: 'Rota by Joan, later' }),
    }),
  ]);
});

test('a plan that is not on the device is read when it is asked for', async () => {
  const { joan, priya } = await twoPeople();
  await make(
    priya,
    { kind: 'plan', after: aPlan({ key: 'old', status: 'closed' }) },
    { kind: 'objective', after: anObjective({ key: 'o-old', planKey: 'old' }) },
  );
  await joan.workspace.sync();
  expect(joan.workspace.current().objective.has('o-old')).toBe(false);
  // As a link in old minutes asks for it.
  expect(await lookInOtherPlans(joan.workspace, { kind: 'objective', key: 'o-old' }, () => false)).toBe(false);
  expect(await lookInOtherPlans(joan.workspace, { kind: 'objective', key: 'o-old' }, () => true)).toBe(true);
  expect(joan.workspace.current().objective.has('o-old')).toBe(true);
  expect(joan.workspace.standing().plans).toEqual(new Set(['plan', 'old']));
  joan.sent.length = 0;
  await joan.workspace.openPlan('old');
  expect(await lookInOtherPlans(joan.workspace, { kind: 'action', key: 'nowhere' }, () => true)).toBe(false);
  expect(joan.sent).toEqual([]);
});

test('screens may rely on what did not change staying the same object', async () => {
  const { joan } = await twoPeople();
  const before = joan.workspace.current();
  const standing = joan.workspace.standing();
  expect([joan.workspace.current(), joan.workspace.standing()]).toEqual([before, standing]);
  await edit(joan, 'action', 'action', { text: 'Rota by Joan' });
  const now = joan.workspace.current();
  expect(now.action).not.toBe(before.action);
  expect(now.objective).toBe(before.objective);
  expect(now.comment).toBe(before.comment);
  const shown = actionAt(joan);
  await joan.workspace.keepDraft('note', 'x');
  expect(actionAt(joan)).toBe(shown);
});

/** Waits until the page has ended what it is doing by itself. */
async function untilIdle({ workspace }: Desk): Promise<void> {
  while (workspace.standing().sending) await new Promise((done) => setImmediate(done));
}
