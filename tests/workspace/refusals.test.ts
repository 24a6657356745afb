import { openSite } from '../../src/lists/openSite';
import { aComment, anAction } from '../domain/builders';
import { graphWith } from '../lists/tenant';
import { edit, make, openDesk } from './desk';
import { actionAt, twoPeople } from './twoPeople';

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

test.each(strategies)('a row that comes back from SharePoint’s recycle bin comes back to every page (%j)', async (switches) => {
  const { school, priya } = await twoPeople(switches);
  const { sandbox } = school;
  const now = () => sandbox.calendar.now().getTime();
  const site = openSite(graphWith(sandbox, await sandbox.token('joan'), []), sandbox.siteId, { check: 'all', now });
  // A day of work lies between: where changes are read by their moment, they begin after the row's.
  sandbox.calendar.moveTo(new Date(now() + 86_400_000).toISOString());
  await make(priya, { kind: 'action', after: anAction({ key: 'other', text: 'Other' }) });
  const joan = await openDesk(school, 'joan', { site });
  const { item } = actionAt(joan);
  const list = joan.workspace.current().settings.get('settings')!.record.lists.action!;
  const sees = async () => {
    joan.clock.pass(3_700_000);
    await joan.workspace.sync();
    return joan.workspace.current().action.get('action')?.record.text;
  };
  expect(await sees()).toBe('Rota');
  sandbox.weather.deleteRow(list, item!);
  expect(await sees()).toBeUndefined();
  sandbox.weather.restoreRow(list, item!);
  expect(await sees()).toBe('Rota');
  // Gone and back between two looks.
  sandbox.weather.deleteRow(list, item!);
  sandbox.weather.restoreRow(list, item!);
  expect(await sees()).toBe('Rota');
});

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
    parked: [{ recordKey: 'action', stands: { text: 'Rota' }, fault: { kind: 'forbidden' } }],
  });
  expect(actionAt(joan).record.text).toBe('Rota by Joan');
  expect(joan.workspace.standing().mayNotWrite).toEqual(new Set(['action']));
  school.sandbox.weather.clear();
  await joan.workspace.retry('action/action');
  await joan.workspace.sync();
  expect(joan.workspace.standing().mayNotWrite).toEqual(new Set());
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
  const priya = await openDesk(school, 'priya');
  const settings = priya.workspace.current().settings.get('settings')!.record;
  await make(priya, { kind: 'settings', before: settings, after: { ...settings, schemaVersion: version } });
  const joan = await openDesk(school, 'joan');
  expect(joan.workspace.standing().readOnly).toEqual({ because });
  expect(actionAt(joan).record.text).toBe('Rota');
  await expect(edit(joan, 'action', 'action', { text: 'x' })).rejects.toMatchObject({ because: 'readOnly' });
});
