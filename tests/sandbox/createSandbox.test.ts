import { createSandbox } from '../../src/sandbox/createSandbox';
import { callAs, makeList } from './callAs';

test('a list is made, a row written, read, changed and found again', async () => {
  const sandbox = await createSandbox({ now: () => new Date('2026-11-21T10:00:00.400Z') });
  const list = await makeList(sandbox, [
    { name: 'PlanKey', text: { maxLength: 50 }, indexed: true, enforceUniqueValues: true },
    { name: 'ReviewDue', dateTime: { format: 'dateOnly' } },
  ]);
  const priya = await callAs(sandbox, 'priya');

  const made = await priya('POST', `${list}/items`, {
    fields: { Title: 'Reading', PlanKey: 'k1', ReviewDue: '2026-07-01T12:00:00Z' },
  });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    id: '1',
    createdBy: { user: { displayName: 'Priya Lindqvist' } },
    lastModifiedDateTime: '2026-11-21T10:00:00Z',
  });

  const read = await priya('GET', `${list}/items/1?$expand=fields($select=Title,ReviewDue)`);
  expect(read.body.fields).toMatchObject({ Title: 'Reading', ReviewDue: '2026-06-30T23:00:00Z' });

  const changed = await priya('PATCH', `${list}/items/1/fields`, { Title: 'Phonics' }, { 'If-Match': read.body.eTag });
  expect(changed.status).toBe(200);
  const stale = await priya('PATCH', `${list}/items/1/fields`, { Title: 'Maths' }, { 'If-Match': read.body.eTag });
  expect(stale.status).toBe(412);

  const found = await priya('GET', `${list}/items?$expand=fields&$filter=fields/PlanKey eq 'K1'`);
  expect(found.body.value.map((one: { fields: { Title: string } }) => one.fields.Title)).toEqual(['Phonics']);

  const batch = await priya('POST', '/$batch', {
    requests: [
      { id: 'a', method: 'GET', url: `${list}/items/1` },
      { id: 'b', method: 'GET', url: '/me' },
    ],
  });
  expect(batch.body.responses.map((one: { id: string; status: number }) => [one.id, one.status])).toEqual([
    ['b', 200],
    ['a', 200],
  ]);

  const delta = await priya('GET', `${list}/items/delta?$expand=fields`);
  expect(delta.body.value).toHaveLength(1);
  const after = await priya('GET', delta.body['@odata.deltaLink']);
  expect(after.body.value).toEqual([]);
});
