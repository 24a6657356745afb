import { createGraphServiceClient, GraphRequestAdapter, type GraphServiceClient } from '@microsoft/msgraph-sdk';
import '@microsoft/msgraph-sdk-sites';
import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { serve, type WebServer } from '../../../src/sandbox/serving/webServer';

let sandbox: Sandbox;
let server: WebServer;

beforeEach(async () => {
  sandbox = await createSandbox();
  server = await serve(0, (request) => sandbox.fetch(request));
});

afterEach(() => server.close());

/** Microsoft's generated client as this person. */
async function clientFor(person: string, scopes?: string[]): Promise<GraphServiceClient> {
  const token = await sandbox.token(person, { ...(scopes && { app: 'SEND Strategy setup', scopes }) });
  const adapter = new GraphRequestAdapter({
    authenticateRequest: async (request) => void request.headers.add('Authorization', `Bearer ${token}`),
  });
  adapter.baseUrl = `http://127.0.0.1:${server.port}/v1.0`;
  return createGraphServiceClient(adapter);
}

test('makes a list with columns, adds a row, finds it by an indexed column and reads its versions', async () => {
  const setup = (await clientFor('ivy', ['Sites.Manage.All'])).sites.bySiteId(sandbox.siteId);
  const made = await setup.lists.post({
    displayName: 'Plans',
    list: { template: 'genericList' },
    columns: [{ name: 'Key', text: { maxLength: 50 } }],
  });
  const lists = setup.lists.byListId(made!.id!);
  const columns = await lists.columns.get();
  const key = columns!.value!.find((one) => one.name === 'Key')!;
  await lists.columns.byColumnDefinitionId(key.id!).patch({ indexed: true, enforceUniqueValues: true });

  const { items } = (await clientFor('priya')).sites.bySiteId(sandbox.siteId).lists.byListId(made!.id!);
  const row = await items.post({ fields: { additionalData: { Title: 'Reading', Key: 'k1' } } });
  expect(row).toMatchObject({ id: '1', createdBy: { user: { displayName: 'Priya Lindqvist' } } });
  await items.byListItemId('1').fields.patch({ additionalData: { Title: 'Phonics' } });
  const found = await items.get({
    queryParameters: { expand: ['fields($select=Title,Key)'], filter: "fields/Key eq 'k1'", top: 2 },
  });
  expect(found!.value!.map((one) => one.fields!.additionalData!.Title)).toEqual(['Phonics']);
  const versions = await items.byListItemId('1').versions.get();
  expect(versions!.value!.map((one) => one.id)).toEqual(['2.0', '1.0']);
});

test('reads changes by delta and meets refusals as errors with their code', async () => {
  const site = (await clientFor('ivy', ['Sites.Manage.All'])).sites.bySiteId(sandbox.siteId);
  const made = await site.lists.post({ displayName: 'Plans', list: { template: 'genericList' } });
  sandbox.weather.addRow('Plans', { Title: 'By hand' });
  const delta = await site.lists.byListId(made!.id!).items.delta.get();
  expect(delta!.value!.map((one) => one.id)).toEqual(['1']);
  expect(delta!.odataDeltaLink).toContain('/items/delta?token=');
  const tess = (await clientFor('tess')).sites.bySiteId(sandbox.siteId);
  await expect(tess.get()).rejects.toMatchObject({ responseStatusCode: 403, errorEscaped: { code: 'accessDenied' } });
});
