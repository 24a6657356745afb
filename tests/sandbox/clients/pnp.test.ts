import { DefaultHeaders, DefaultInit, graphfi, type GraphFI } from '@pnp/graph';
import '@pnp/graph/batching.js';
import '@pnp/graph/columns/index.js';
import '@pnp/graph/list-item/index.js';
import '@pnp/graph/lists/index.js';
import '@pnp/graph/sites/index.js';
import '@pnp/graph/users/index.js';
import { BrowserFetch, DefaultParse, InjectHeaders } from '@pnp/queryable';
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

/** PnP's client as this person; links to Graph itself are turned to the server, as a proxy would. */
async function clientFor(person: string, scopes?: string[]): Promise<GraphFI> {
  const token = await sandbox.token(person, { ...(scopes && { app: 'SEND Strategy setup', scopes }) });
  return graphfi().using((instance) =>
    instance.using(
      DefaultInit(`http://127.0.0.1:${server.port}/v1.0`),
      DefaultHeaders(),
      BrowserFetch(),
      DefaultParse(),
      InjectHeaders({ Authorization: `Bearer ${token}` }),
    ),
  );
}

test('makes a list with a column, adds rows, reads, changes and deletes them', async () => {
  const setup = await clientFor('ivy', ['Sites.Manage.All']);
  const made = await setup.sites.getById(sandbox.siteId).lists.add({ displayName: 'Plans', list: { template: 'genericList' } });
  await setup.sites
    .getById(sandbox.siteId)
    .lists.getById(made.id!)
    .columns.add({ name: 'Detail', text: { allowMultipleLines: true } });

  const list = (await clientFor('priya')).sites.getById(sandbox.siteId).lists.getById(made.id!);
  const row = await list.items.add({ fields: { Title: 'Reading', Detail: 'Every\nday' } as never });
  expect(row).toMatchObject({ id: '1', fields: { Title: 'Reading', Detail: 'Every\nday' } });
  await list.items.getById('1').update({ fields: { Title: 'Phonics' } as never });
  const [read] = await list.items.expand('fields')();
  expect(read).toMatchObject({
    id: '1',
    fields: { Title: 'Phonics' },
    lastModifiedBy: { user: { displayName: 'Priya Lindqvist' } },
  });
  await list.items.getById('1').delete();
  expect(await list.items()).toEqual([]);
});

test('sends a batch and gets each answer to its question', async () => {
  const graph = await clientFor('hana');
  const [batched, execute] = graph.batched();
  const answers: unknown[] = [];
  void batched.me().then((one) => answers.push(one.displayName));
  void batched.sites
    .getById(sandbox.siteId)()
    .then((one) => answers.push(one.displayName));
  void batched.sites
    .getById(sandbox.siteId)
    .lists()
    .then((all) => answers.push(all.map((one: { displayName?: string | null }) => one.displayName)));
  await execute();
  expect(answers).toEqual(['Hana Whitlock', 'Brindlewick SEND', ['Documents']]);
});

test('meets a refusal as an error with its status', async () => {
  const graph = await clientFor('tess');
  await expect(graph.sites.getById(sandbox.siteId)()).rejects.toMatchObject({ status: 403 });
});
