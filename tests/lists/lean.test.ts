import { Fault } from '../../src/graph/faults';
import { openSite } from '../../src/lists/openSite';
import type { Reading } from '../../src/lists/site';
import { anAction, anObjective } from '../domain/builders';
import { openSchool } from './tenant';

const school = await openSchool();
const { settings } = school.ensured;
const sent: string[] = [];
const site = openSite(await school.graphOf('priya', sent), school.sandbox.siteId, { check: 'created' });

const action = anAction({ planKey: 'p', key: 'a', text: 'Long words', due: '2026-12-10' });

beforeEach(() => sent.splice(0));

test('a program that writes little looks at a list before its first new row alone', async () => {
  const [made] = await site.write([{ kind: 'action', after: action }], settings);
  expect(sent).toHaveLength(2);
  await site.write([{ kind: 'action', after: { ...action, key: 'b' } }], settings);
  expect(sent).toHaveLength(3);
  if (made?.outcome !== 'accepted') throw new Error('not written');
  const { item, version } = made.kept;
  const fresh = openSite(await school.graphOf('priya', sent), school.sandbox.siteId, { check: 'created' });
  await fresh.write([{ kind: 'action', before: action, after: { ...action, text: 'Other words' }, item, version }], settings);
  expect(sent).toHaveLength(4);
});

test('it adds nothing to a list whose key is not unique', async () => {
  const admin = await school.admin();
  const columns = `/sites/${school.sandbox.siteId}/lists/${settings.lists.objective}/columns`;
  const { value } = (await admin.send({ method: 'GET', path: columns })).body as { value: { id: string; name: string }[] };
  const { id } = value.find(({ name }) => name === 'RecordKey')!;
  await admin.send({ method: 'PATCH', path: `${columns}/${id}`, body: { enforceUniqueValues: false } });
  const [written] = await site.write([{ kind: 'objective', after: anObjective() }], settings);
  expect(written).toMatchObject({ outcome: 'refused', fault: { kind: 'invalid', facts: { code: 'notUnique' } } });
});

test.each(['modified', 'delta'] as const)(
  'some fields of a plan come alone, with no start of changes (%s)',
  async (changesBy) => {
    const ask = { kind: 'action', want: 'ofPlan', planKey: 'p', only: ['due'] } as const;
    const [reading] = (await site.read([ask], { ...settings, changesBy })) as Reading<'action'>[];
    expect(reading).not.toBeInstanceOf(Fault);
    expect(reading!.rows.map(({ record }) => [record.key, record.due, record.text])).toEqual([
      ['a', '2026-12-10', ''],
      ['b', '2026-12-10', ''],
    ]);
    expect(reading!.rows[0]).toMatchObject({ author: { name: 'Priya Lindqvist' }, version: expect.any(String) });
    expect(reading!.cursor).toBeUndefined();
    expect(sent).toHaveLength(1);
  },
);
