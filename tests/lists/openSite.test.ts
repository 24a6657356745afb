import type { Settings } from '../../src/domain/settings';
import type { Cursor, Reading, Site, Written } from '../../src/lists/site';
import { Fault } from '../../src/graph/faults';
import { anAction, anObjective, aComment, aPlan } from '../domain/builders';
import { openSchool, type School } from './tenant';

const reading = (given: Reading | Fault | undefined): Reading => {
  if (given === undefined || given instanceof Fault) throw given ?? new Error('no reading');
  return given;
};
const accepted = (written: Written | undefined) => {
  if (written?.outcome !== 'accepted') throw new Error(JSON.stringify(written));
  return written.kept;
};

async function withPlan(switches = {}): Promise<School & { site: Site; settings: Settings; sent: string[] }> {
  const school = await openSchool(switches);
  const sent: string[] = [];
  const site = await school.siteOf('priya', sent);
  const { settings } = school.ensured;
  await site.write([{ kind: 'plan', after: aPlan() }], settings);
  await site.write([{ kind: 'objective', after: anObjective({ statement: 'Attendance', targetDay: '2027-07-16' }) }], settings);
  sent.length = 0;
  return { ...school, site, settings, sent };
}

test('what is written is read back the same, with its author and a version', async () => {
  const { site, settings } = await withPlan();
  const action = anAction({
    text: 'ELSA group,\n12 weeks',
    cost: 594.5,
    due: '2027-03-18',
    start: '2027-03-29',
    leadText: 'TA lead',
  });
  accepted((await site.write([{ kind: 'action', after: action }], settings))[0]);
  const { rows } = reading((await site.read([{ kind: 'action', want: 'ofPlan', planKey: 'plan' }], settings))[0]);
  expect(rows.map(({ record }) => record)).toEqual([action]);
  expect(rows[0]).toMatchObject({ author: { name: 'Priya Lindqvist' }, version: expect.stringMatching(/,1"?$/) });
});

test('a repeated create is recognised by its key and does not stand twice', async () => {
  const { site, settings } = await withPlan();
  const write = { kind: 'action' as const, after: anAction({ text: 'Rota' }) };
  await site.write([write], settings);
  expect(accepted((await site.write([write], settings))[0]).record).toEqual(write.after);
  expect(reading((await site.read([{ kind: 'action', want: 'all' }], settings))[0]).rows).toHaveLength(1);
});

test('a write against an older version meets what the other person wrote', async () => {
  const { site, settings, siteOf } = await withPlan();
  const first = accepted((await site.write([{ kind: 'action', after: anAction({ text: 'Rota' }) }], settings))[0]);
  const write = (text: string, version = first.version) => ({
    kind: 'action' as const,
    before: anAction({ text: 'Rota' }),
    after: anAction({ text }),
    item: first.item,
    version,
  });
  const joan = await siteOf('joan');
  const theirs = accepted((await joan.write([write('Rota from January')], settings))[0]);
  expect((await site.write([write('Rota in the hall')], settings))[0]).toMatchObject({
    outcome: 'conflict',
    theirs: { record: { text: 'Rota from January' }, changedBy: { name: 'Joan Trevanion' } },
  });
  expect(accepted((await site.write([write('Rota in the hall', theirs.version)], settings))[0]).version).not.toBe(theirs.version);
});

test.each(['modified', 'delta'] as const)(
  'reads what changed since, with authors, and what was deleted (by %s)',
  async (changesBy) => {
    const { site, settings: found, siteOf, sandbox } = await withPlan();
    const settings = { ...found, changesBy };
    await site.write([{ kind: 'action', after: anAction({ key: 'a1' }) }], settings);
    const start = reading((await site.read([{ kind: 'action', want: 'all' }], settings))[0]);
    const changes = async (since: Cursor) =>
      reading((await site.read([{ kind: 'action', want: 'changes', since }], settings))[0]);
    const nothing = await changes(start.cursor!);
    expect(nothing.rows.filter(({ version }) => version !== start.rows[0]!.version)).toEqual([]);
    const martin = await siteOf('joan');
    await martin.write([{ kind: 'action', after: anAction({ key: 'a2', text: 'New' }) }], settings);
    const later = await changes(nothing.cursor!);
    expect(later.rows.find(({ record }) => record.key === 'a2')).toMatchObject({
      author: { name: 'Joan Trevanion' },
      record: { text: 'New' },
    });
    await sandbox.weather.deleteRow(settings.lists.action!, start.rows[0]!.item!);
    const presence = reading((await site.read([{ kind: 'action', want: 'presence' }], settings))[0]);
    expect(presence.present!.map(({ item }) => item)).toEqual([later.rows.find(({ record }) => record.key === 'a2')!.item]);
    if (changesBy === 'delta') expect((await changes(later.cursor!)).gone).toEqual([start.rows[0]!.item]);
  },
);

test('a first opening is two round trips, a later one is one', async () => {
  const { settings, siteOf } = await withPlan();
  const sent: string[] = [];
  const site = await siteOf('martin', sent);
  await site.readSettings();
  const kinds = ['objective', 'action', 'update', 'comment'] as const;
  const given = await site.read(
    [{ kind: 'plan', want: 'all' }, ...kinds.map((kind) => ({ kind, want: 'ofPlan' as const, planKey: 'plan' }))],
    settings,
  );
  expect(sent).toEqual([expect.stringContaining('GET /sites/'), 'POST /$batch']);
  sent.length = 0;
  await site.read(
    given.map((one) => ({ kind: reading(one).kind, want: 'changes' as const, since: reading(one).cursor! })),
    settings,
  );
  expect(sent).toEqual(['POST /$batch']);
});

test('where the next changes start is asked before the rows, and again before them when it fails', async () => {
  const { site, settings: found, sandbox } = await withPlan();
  const settings = { ...found, changesBy: 'delta' as const };
  const asked: string[] = [];
  sandbox.weather.each(({ path, batched }) => {
    if (!batched) return undefined;
    asked.push(path.includes('token=latest') ? 'start' : 'rows');
    return asked.length === 1 ? { kind: 'unavailable' } : undefined;
  });
  const { rows, cursor } = reading((await site.read([{ kind: 'objective', want: 'all' }], settings))[0]);
  expect([rows.length, cursor?.by]).toEqual([1, 'delta']);
  expect(asked).toEqual(['start', 'start', 'rows']);
});

test('a list whose delta cannot be started is read all the same, without a cursor', async () => {
  const { site, settings: found, sandbox } = await withPlan();
  const settings = { ...found, changesBy: 'delta' as const };
  sandbox.weather.each(({ path, batched }) => (batched && path.includes('token=latest') ? { kind: 'rightRemoved' } : undefined));
  const { rows, cursor } = reading((await site.read([{ kind: 'objective', want: 'all' }], settings))[0]);
  expect([rows.length, cursor]).toEqual([1, undefined]);
});

test('a list whose changes are no longer known asks to be read anew', async () => {
  const { site, settings: found, sandbox } = await withPlan();
  const settings = { ...found, changesBy: 'delta' as const };
  const { cursor } = reading((await site.read([{ kind: 'objective', want: 'all' }], settings))[0]);
  sandbox.weather.forgetChanges(settings.lists.objective!);
  const changes = reading((await site.read([{ kind: 'objective', want: 'changes', since: cursor! }], settings))[0]);
  expect(changes).toMatchObject({ startOver: true, rows: [], gone: [] });
});

test('a row typed by hand is adopted under a key of its own, and a value that cannot be read is flagged', async () => {
  const { site, settings, sandbox } = await withPlan();
  await sandbox.weather.addRow(settings.lists.action!, { Title: 'Typed in SharePoint', Cost: 12 });
  const [row] = reading((await site.read([{ kind: 'action', want: 'all' }], settings))[0]).rows;
  expect(row!.record).toMatchObject({ key: `action-row-${row!.item}`, text: 'Typed in SharePoint', cost: 12 });
  const before = row!.record as ReturnType<typeof anAction>;
  await site.write(
    [{ kind: 'action', before, after: { ...before, planKey: 'plan' }, item: row!.item, version: row!.version }],
    settings,
  );
  const found = reading((await site.read([{ kind: 'action', want: 'key', key: before.key }], settings))[0]);
  expect(found.rows).toMatchObject([{ record: { planKey: 'plan', text: 'Typed in SharePoint' } }]);
});

test('a list that is closed or gone says so and is never taken for empty', async () => {
  const { site, settings, sandbox } = await withPlan();
  const comment = aComment();
  const kept = accepted((await site.write([{ kind: 'comment', after: comment }], settings))[0]);
  await sandbox.weather.deleteList(settings.lists.comment!);
  const [all, row, plans] = await site.read(
    [
      { kind: 'comment', want: 'all' },
      { kind: 'comment', want: 'row', item: kept.item! },
      { kind: 'plan', want: 'all' },
    ],
    settings,
  );
  expect([all, row]).toEqual([expect.any(Fault), expect.any(Fault)]);
  expect(reading(plans).rows).toHaveLength(1);
});

test('nothing is written to a list whose key is not unique', async () => {
  const { siteOf, settings, sandbox, admin } = await withPlan();
  const list = `/sites/${sandbox.siteId}/lists/${settings.lists.action}`;
  const { body } = await (await admin()).send({ method: 'GET', path: `${list}/columns` });
  const key = (body as { value: { id: string; name: string }[] }).value.find(({ name }) => name === 'RecordKey')!;
  await (await admin()).send({ method: 'PATCH', path: `${list}/columns/${key.id}`, body: { enforceUniqueValues: false } });
  const site = await siteOf('priya');
  const written = await site.write(
    [
      { kind: 'action', after: anAction() },
      { kind: 'plan', after: aPlan({ key: 'p2' }) },
    ],
    settings,
  );
  expect(written).toMatchObject([{ outcome: 'refused', fault: { facts: { code: 'notUnique' } } }, { outcome: 'accepted' }]);
});

test('the settings are found where Graph takes no name for an address', async () => {
  const { siteOf, ensured } = await openSchool({ listByTitleInPath: false });
  const site = await siteOf('priya');
  expect((await site.readSettings()).record.lists).toEqual(ensured.settings.lists);
});

test('the settings are found after somebody renamed their list', async () => {
  const { siteOf, ensured, sandbox } = await openSchool();
  sandbox.weather.renameList('SEND settings', 'Plan settings');
  expect((await (await siteOf('priya')).readSettings()).record.lists).toEqual(ensured.settings.lists);
});

test('a row number that belongs to another record by now is not taken for the one that was written', async () => {
  const { site, settings, sandbox } = await withPlan();
  const kept = accepted((await site.write([{ kind: 'action', after: anAction() }], settings))[0]);
  sandbox.weather.editRow(settings.lists.action!, kept.item!, { RecordKey: 'another' });
  const change = {
    kind: 'action' as const,
    before: anAction(),
    after: anAction({ text: 'Mine' }),
    item: kept.item,
    version: kept.version,
  };
  expect(await site.write([change], settings)).toEqual([{ outcome: 'conflict', theirs: undefined }]);
});

test('a list that was away while its columns were looked at may be written once it is back', async () => {
  const { siteOf, settings, sandbox } = await withPlan();
  const site = await siteOf('priya');
  let away = true;
  sandbox.weather.each(({ path, batched }) =>
    away && batched && path.includes('/columns') ? { kind: 'rightRemoved' } : undefined,
  );
  expect(await site.check(settings)).toEqual([]);
  away = false;
  expect(await site.write([{ kind: 'action', after: anAction() }], settings)).toMatchObject([{ outcome: 'accepted' }]);
});
