import { kinds } from '../../src/domain/record';
import { ensureLists } from '../../src/lists/ensureLists';
import { schemaVersion } from '../../src/lists/schemaVersion';
import { openSchool } from './tenant';

const honoured = [true, false];

test.each(honoured)(
  'sets up lists that lack nothing, and run again does nothing (indexes honoured in create: %s)',
  async (heard) => {
    const { sandbox, ensured, admin, siteOf } = await openSchool({
      uniqueHonouredInListCreate: heard,
      indexedHonouredInListCreate: heard,
      columnsHonouredInListCreate: heard,
    });
    expect(Object.keys(ensured.settings.lists).sort()).toEqual([...kinds].sort());
    const site = await siteOf('priya');
    expect(await site.check(ensured.settings)).toEqual([]);
    const again = await ensureLists(await admin(), sandbox.siteId, { school: 'Another name', halfTerms: [] });
    expect(again).toEqual({ done: [], settings: ensured.settings });
  },
);

test('asks for changes in the way that the tenant answers', async () => {
  expect((await openSchool()).ensured.settings.changesBy).toBe('modified');
  expect((await openSchool({ modifiedIsFilterable: false })).ensured.settings.changesBy).toBe('delta');
});

test('mends what somebody took away, and keeps a list under its new name', async () => {
  const { sandbox, ensured, admin, siteOf } = await openSchool();
  const graph = await admin();
  const list = `/sites/${sandbox.siteId}/lists/${ensured.settings.lists.action}`;
  const { body } = await graph.send({ method: 'GET', path: `${list}/columns` });
  const monitoring = (body as { value: { id: string; name: string }[] }).value.find(({ name }) => name === 'Monitoring')!;
  await graph.send({ method: 'DELETE', path: `${list}/columns/${monitoring.id}` });
  await graph.send({ method: 'PATCH', path: list, body: { displayName: 'Our actions' } });
  const site = await siteOf('priya');
  expect(await site.check(ensured.settings)).toEqual([
    { kind: 'action', list: 'SEND actions', what: 'column', column: 'Monitoring' },
  ]);
  const { done } = await ensureLists(graph, sandbox.siteId, { school: '', halfTerms: [] });
  expect(done).toEqual(['SEND actions: added Monitoring']);
});

test('the app that people use may not create lists', async () => {
  const { sandbox, graphOf } = await openSchool();
  await sandbox.reset('empty');
  const attempt = ensureLists(await graphOf('priya'), sandbox.siteId, { school: '', halfTerms: [] });
  await expect(attempt).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a tenant that can index nothing of its own and has no delta is still read by time of change', async () => {
  const { ensured } = await openSchool({ modifiedCanBeIndexed: false, deltaSupported: false });
  expect(ensured.settings.changesBy).toBe('modified');
});

test('run again after somebody renamed the settings it makes no second ones', async () => {
  const { sandbox, admin, ensured } = await openSchool();
  sandbox.weather.renameList('SEND settings', 'Plan settings');
  expect(await ensureLists(await admin(), sandbox.siteId, { school: '', halfTerms: [] })).toEqual({
    done: [],
    settings: ensured.settings,
  });
});

test('an older set-up leaves the lists of a newer program alone', async () => {
  const { sandbox, admin, ensured } = await openSchool();
  sandbox.weather.editRow('SEND settings', '1', { SchemaVersion: 99 });
  const attempt = ensureLists(await admin(), sandbox.siteId, { school: '', halfTerms: [] });
  await expect(attempt).rejects.toMatchObject({ kind: 'invalid', facts: { code: 'newerSite' } });
  expect(ensured.settings.schemaVersion).toBeLessThan(99);
});

test('brings a site of the first version up to date, and keeps what the school added', async () => {
  const { sandbox, ensured, admin, siteOf } = await openSchool({
    uniqueHonouredInListCreate: true,
    indexedHonouredInListCreate: true,
  });
  const graph = await admin();
  const { planReview, decision, reminder, reminderRun, ...first } = ensured.settings.lists;
  for (const list of [planReview, decision, reminder, reminderRun])
    await graph.send({ method: 'DELETE', path: `/sites/${sandbox.siteId}/lists/${list}` });
  const columnOf = async (list: string, name: string) => {
    const path = `/sites/${sandbox.siteId}/lists/${list}/columns`;
    const { body } = await graph.send({ method: 'GET', path });
    const { id, choice } = (body as { value: { id: string; name: string; choice?: object }[] }).value.find(
      (one) => one.name === name,
    )!;
    return { path: `${path}/${id}`, choice };
  };
  await graph.send({ method: 'DELETE', path: (await columnOf(first.plan!, 'ReviewCadence')).path });
  const { path, choice } = await columnOf(first.history!, 'ChangedKind');
  await graph.send({ method: 'PATCH', path, body: { choice: { ...choice, choices: ['plan', 'action', 'our own'] } } });
  sandbox.weather.editRow('SEND settings', '1', { SchemaVersion: 1, Lists: JSON.stringify(first) });

  const { done, settings } = await ensureLists(graph, sandbox.siteId, { school: '', halfTerms: [] });
  expect(done).toEqual([
    'SEND plans: added ReviewCadence',
    ...['SEND plan reviews', 'SEND decisions', 'SEND reminders', 'SEND reminder runs'].map(
      (name) => `Created the list "${name}"`,
    ),
    'SEND history: added choices to ChangedKind',
    'Brought the settings up to date',
  ]);
  expect(settings).toMatchObject({ schemaVersion, school: ensured.settings.school });
  expect(Object.keys(settings.lists).sort()).toEqual([...kinds].sort());
  expect((await columnOf(first.history!, 'ChangedKind')).choice).toMatchObject({
    choices: [...kinds, 'our own'],
  });
  expect(await (await siteOf('priya')).check(settings)).toEqual([]);
});
