import { historyOf } from '../../src/domain/past';
import { aComment, anAction, anObjective, aPlan } from '../domain/builders';
import { openSchool, type School } from '../lists/tenant';
import { edit, make, openDesk, type Desk } from './desk';

async function twoPeople(switches = {}): Promise<{ school: School; priya: Desk; joan: Desk }> {
  const school = await openSchool(switches);
  const priya = await openDesk(school, 'priya');
  await make(
    priya,
    { kind: 'plan', after: aPlan() },
    { kind: 'objective', after: anObjective() },
    { kind: 'action', after: anAction({ text: 'Rota', monitoring: 'Weekly' }) },
  );
  const joan = await openDesk(school, 'joan');
  return { school, priya, joan };
}

const actionAt = (desk: Desk) => desk.workspace.current().action.get('action')!;

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

  await priya.workspace.settle(clash!.key, 'Rota by Priya');
  await priya.workspace.sync();
  await joan.workspace.sync();
  expect(priya.workspace.standing()).toMatchObject({ waiting: 0, clashes: [] });
  expect(actionAt(joan).record.text).toBe('Rota by Priya');
  await joan.workspace.openHistory('action');
  const told = historyOf(joan.workspace.current(), 'action').map(({ record: { before, after, stood } }) => ({
    before,
    after,
    stood,
  }));
  expect(told).toHaveLength(3);
  expect(told).toEqual(
    expect.arrayContaining([
      { before: 'Rota', after: 'Rota by Joan', stood: true },
      { before: 'Rota', after: 'Rota by Priya', stood: false },
      { before: 'Rota by Joan', after: 'Rota by Priya', stood: true },
    ]),
  );
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

const strategies = [{ modifiedIsFilterable: true }, { modifiedIsFilterable: false, deltaSupported: true }];

test.each(strategies)(
  'a row deleted in SharePoint itself goes, unless somebody’s words for it are unsent (%j)',
  async (switches) => {
    const { school, joan, priya } = await twoPeople(switches);
    await make(priya, { kind: 'action', after: anAction({ key: 'other', text: 'Other' }) });
    await joan.workspace.sync();
    await edit(joan, 'action', 'other', { text: 'Mine' });
    const list = joan.workspace.current().settings.get('settings')!.record.lists.action!;
    for (const key of ['action', 'other'])
      school.sandbox.weather.deleteRow(list, joan.workspace.current().action.get(key)!.item!);
    joan.clock.pass(3_700_000);
    await joan.workspace.sync();
    expect(joan.workspace.current().action.has('action')).toBe(false);
    expect(joan.workspace.current().action.get('other')!.record.text).toBe('Mine');
    const [parked] = joan.workspace.standing().parked;
    expect(parked).toMatchObject({ recordKey: 'other', fields: ['text'], fault: { kind: 'missing' } });

    await joan.workspace.retry(parked!.key);
    await joan.workspace.sync();
    await priya.workspace.sync();
    expect(priya.workspace.current().action.get('other')!.record.text).toBe('Mine');
  },
);

test.each(strategies)(
  'a row typed in by hand is adopted, and gets a key for good when somebody edits it (%j)',
  async (switches) => {
    const { school, joan, priya } = await twoPeople(switches);
    const list = joan.workspace.current().settings.get('settings')!.record.lists.action!;
    const item = school.sandbox.weather.addRow(list, {
      Title: 'x',
      ActionText: 'By hand',
      PlanKey: 'plan',
      ObjectiveKey: 'objective',
    });
    await joan.workspace.sync();
    const key = `action-row-${item}`;
    expect(joan.workspace.current().action.get(key)!.record.text).toBe('By hand');
    await edit(joan, 'action', key, { text: 'By hand, and Joan' });
    await joan.workspace.sync();
    await priya.workspace.sync();
    expect(priya.workspace.current().action.get(key)!.record.text).toBe('By hand, and Joan');
    expect(joan.workspace.standing()).toMatchObject({ waiting: 0, parked: [] });
  },
);

test('a refused change stays in sight while others go through, and can be tried again', async () => {
  const { school, joan, priya } = await twoPeople();
  school.sandbox.weather.each(({ method, batched }) => (batched && method === 'PATCH' ? { kind: 'rightRemoved' } : undefined));
  await edit(joan, 'action', 'action', { text: 'Rota by Joan' });
  await make(joan, { kind: 'comment', after: aComment() });
  expect(joan.workspace.standing()).toMatchObject({
    waiting: 1,
    parked: [{ recordKey: 'action', fault: { kind: 'forbidden' } }],
  });
  expect(actionAt(joan).record.text).toBe('Rota by Joan');
  school.sandbox.weather.clear();
  await joan.workspace.retry('action/action');
  await joan.workspace.sync();
  await priya.workspace.sync();
  expect(actionAt(priya).record.text).toBe('Rota by Joan');
  expect(priya.workspace.current().comment.size).toBe(1);
});

test('giving a refused change up goes back to what the tenant has', async () => {
  const { school, joan } = await twoPeople();
  school.sandbox.weather.each(({ method, batched }) => (batched && method === 'PATCH' ? { kind: 'rightRemoved' } : undefined));
  await edit(joan, 'action', 'action', { text: 'Rota by Joan' });
  await joan.workspace.sync();
  await joan.workspace.abandon('action/action');
  expect(actionAt(joan).record.text).toBe('Rota');
  expect(joan.workspace.standing()).toMatchObject({ waiting: 0, parked: [] });
});

test('a list that is closed to the person leaves the device; one that is missing is not taken for empty', async () => {
  const { school, joan } = await twoPeople({ hiddenListAnswers404: false });
  const { lists } = joan.workspace.current().settings.get('settings')!.record;
  school.sandbox.weather.each(({ path, batched }) =>
    batched && path.includes(lists.action!) ? { kind: 'rightRemoved' } : undefined,
  );
  await joan.workspace.sync();
  expect(joan.workspace.current().action.size).toBe(0);
  expect(joan.workspace.current().objective.size).toBe(1);
  expect(joan.workspace.standing()).toMatchObject({ unreadable: { action: { kind: 'forbidden' } }, fault: undefined });
  school.sandbox.weather.clear();
  await joan.workspace.sync();
  expect(joan.workspace.current().action.size).toBe(1);
  expect(joan.workspace.standing().unreadable).toEqual({});

  school.sandbox.weather.deleteList(lists.action!);
  await joan.workspace.sync();
  expect(joan.workspace.current().action.size).toBe(1);
  expect(joan.workspace.standing().unreadable).toMatchObject({ action: { kind: 'missing' } });
});

test.each([
  [99, 'newerSite'],
  [0, 'olderSite'],
] as const)('a site whose lists have schema %i is read and not written', async (version, because) => {
  const { school } = await twoPeople();
  const priya = await openDesk(school, 'priya', { schemaVersion: 1 });
  const settings = priya.workspace.current().settings.get('settings')!.record;
  await make(priya, { kind: 'settings', before: settings, after: { ...settings, schemaVersion: version } });
  const joan = await openDesk(school, 'joan');
  expect(joan.workspace.standing().readOnly).toEqual({ because });
  expect(actionAt(joan).record.text).toBe('Rota');
  await expect(edit(joan, 'action', 'action', { text: 'x' })).rejects.toMatchObject({ because: 'readOnly' });
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
  await joan.workspace.openPlan('old');
  expect(joan.workspace.current().objective.has('o-old')).toBe(true);
  expect(joan.workspace.standing().plans).toEqual(new Set(['plan', 'old']));
  joan.sent.length = 0;
  await joan.workspace.openPlan('old');
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
