import { createSandbox } from '../../../src/sandbox/createSandbox';
import { callAs, callAsSetup, makeList, type Read } from '../callAs';
import { accepts, refuses } from './rule';

const bad = ({ status, body }: Read, message?: RegExp): void => {
  expect([status, body.error.code]).toEqual([400, expect.stringMatching(/^(invalidRequest|BadRequest)$/)]);
  if (message) expect(body.error.message).toMatch(message);
};
/** Tries one column on a new list. */
async function column(sent: Record<string, unknown>, switches = {}): Promise<Read> {
  const sandbox = await createSandbox({ switches });
  const list = await makeList(sandbox, []);
  return (await callAsSetup(sandbox))('POST', `${list}/columns`, sent);
}

accepts('column.uniqueIndexed', async () => {
  expect((await column({ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true })).body).toMatchObject({
    name: 'Key',
    indexed: true,
    enforceUniqueValues: true,
  });
});

refuses('column.uniqueIndexed', async () => {
  bad(await column({ name: 'Key', text: {}, enforceUniqueValues: true }), /must be indexed to enforce unique values/);
  const sandbox = await createSandbox();
  const list = await makeList(sandbox, [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }]);
  bad(await (await callAsSetup(sandbox))('PATCH', `${list}/columns/Key`, { indexed: false }), /must be indexed/);
});

accepts('column.indexable', async () => {
  expect((await column({ name: 'Status', choice: { choices: ['a', 'b'] }, indexed: true })).status).toBe(201);
});

refuses('column.indexable', async () => {
  bad(await column({ name: 'Notes', text: { allowMultipleLines: true }, indexed: true }), /cannot be indexed/);
  bad(await column({ name: 'Needs', choice: { choices: ['a'], displayAs: 'checkBoxes' }, indexed: true }), /cannot be indexed/);
});

accepts('column.oneType', async () => {
  expect((await column({ name: 'Cost', number: { decimalPlaces: 'two' } })).body.number).toEqual({ decimalPlaces: 'two' });
});

refuses('column.oneType', async () => {
  bad(await column({ name: 'Cost' }), /Unable to determine type/);
  bad(await column({ name: 'Cost', number: {}, text: {} }), /Unable to determine type/);
});

accepts('column.currency', async () => {
  expect((await column({ name: 'Cost', currency: { locale: 'en-GB' } }, { currencyColumns: true })).status).toBe(201);
});

refuses('column.currency', async () => {
  bad(await column({ name: 'Cost', currency: { locale: 'en-GB' } }), /Unable to determine type of provided column definition/);
});

accepts('column.uniqueOverDuplicates', async () => {
  const sandbox = await createSandbox();
  const list = await makeList(sandbox, [{ name: 'Key', text: {} }]);
  for (const Key of ['a', 'b']) sandbox.weather.addRow('Things', { Key });
  expect(
    (await (await callAsSetup(sandbox))('PATCH', `${list}/columns/Key`, { indexed: true, enforceUniqueValues: true })).status,
  ).toBe(200);
});

refuses('column.uniqueOverDuplicates', async () => {
  const sandbox = await createSandbox();
  const list = await makeList(sandbox, [{ name: 'Key', text: {} }]);
  for (const Key of ['a', 'A']) sandbox.weather.addRow('Things', { Key });
  bad(
    await (
      await callAsSetup(sandbox)
    )('PATCH', `${list}/columns/Key`, { indexed: true, enforceUniqueValues: true }),
    /duplicate values/,
  );
});

accepts('column.nameFixed', async () => {
  const sandbox = await createSandbox();
  const list = await makeList(sandbox, [{ name: 'Key', text: {} }]);
  const setup = await callAsSetup(sandbox);
  const { body } = await setup('PATCH', `${list}/columns/Key`, { displayName: 'The key' });
  expect(body).toMatchObject({ name: 'Key', displayName: 'The key' });
  expect((await setup('DELETE', `${list}/columns/${body.id}`)).status).toBe(204);
  expect((await setup('GET', `${list}/columns/Key`)).status).toBe(404);
});

refuses('column.nameFixed', async () => {
  const sandbox = await createSandbox();
  const list = await makeList(sandbox, [{ name: 'Key', text: {} }]);
  bad(await (await callAsSetup(sandbox))('PATCH', `${list}/columns/Key`, { name: 'Lock' }));
});

accepts('column.nameTaken', async () => {
  expect((await column({ name: 'My column', text: {} })).body.name).toBe('My_x0020_column');
});

refuses('column.nameTaken', async () => {
  bad(await column({ name: 'title', text: {} }), /already exists/);
});

accepts('column.indexLimit', async () => {
  const sandbox = await createSandbox();
  const columns = Array.from({ length: 20 }, (_, n) => ({ name: `C${n}`, text: {}, indexed: true }));
  const list = await makeList(sandbox, columns);
  const { body } = await (await callAs(sandbox, 'priya'))('GET', `${list}/columns`);
  expect(body.value.filter((one: { indexed: boolean; name: string }) => one.indexed && one.name !== 'ID')).toHaveLength(20);
});

refuses('column.indexLimit', async () => {
  const sandbox = await createSandbox();
  const list = await makeList(
    sandbox,
    Array.from({ length: 20 }, (_, n) => ({ name: `C${n}`, text: {}, indexed: true })),
  );
  bad(
    await (
      await callAsSetup(sandbox)
    )('POST', `${list}/columns`, { name: 'Last', text: {}, indexed: true }),
    /at most 20 indexed/,
  );
});

accepts('column.modifiedIndex', async () => {
  const sandbox = await createSandbox();
  const list = await makeList(sandbox, []);
  expect((await (await callAsSetup(sandbox))('PATCH', `${list}/columns/Modified`, { indexed: true })).body.indexed).toBe(true);
});

refuses('column.modifiedIndex', async () => {
  const sandbox = await createSandbox({ switches: { modifiedCanBeIndexed: false } });
  const list = await makeList(sandbox, []);
  const setup = await callAsSetup(sandbox);
  bad(await setup('PATCH', `${list}/columns/Modified`, { indexed: true }));
  sandbox.switches.modifiedCanBeIndexed = true;
  bad(await setup('PATCH', `${list}/columns/Created`, { indexed: true }));
});
