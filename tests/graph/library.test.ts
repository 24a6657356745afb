import { createGraph } from '../../src/graph/createGraph';
import { openLibrary, type Library } from '../../src/graph/library';
import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { fillLibrary } from '../../src/sandbox/seed/library';
import { libraryOf, putFile } from '../../src/sandbox/tenant/files';

let sandbox: Sandbox;
let library: Library;
let clock = Date.parse('2026-11-24T09:00:00Z');

beforeAll(async () => {
  sandbox = await createSandbox({ scene: 'empty', now: () => new Date(clock) });
  fillLibrary(sandbox.tenant);
  library = await libraryFor('priya');
});

async function libraryFor(person: string): Promise<Library> {
  const token = await sandbox.token(person);
  const graph = createGraph({
    fetch: (address, init) => sandbox.fetch(address, init),
    getToken: async () => token,
    wait: async (milliseconds) => void (clock += milliseconds),
    now: () => clock,
  });
  return openLibrary(graph, sandbox.siteId);
}

const put = (folder: string, name: string) =>
  putFile(sandbox.tenant, libraryOf(sandbox.tenant)!, { folder, name, size: 9, by: 6, at: '2026-09-01T09:00:00Z' });

async function folder(...names: string[]): Promise<string> {
  let id: string | undefined;
  for (const name of names) id = (await library.list(id)).items.find((one) => one.name === name)!.id;
  return id!;
}

test('a folder gives its files with their kind, address and last change, and nothing of what is in them', async () => {
  const { items, more } = await library.list(await folder('SEND'));
  expect(items.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    'folder Audits and screens',
    'folder Leadership minutes',
    'folder Policies',
    'file Provision map autumn 2026.xlsx',
    'notebook SEND notebook',
    'folder Training',
  ]);
  expect(more).toBeUndefined();
  expect(items[3]).toEqual({
    id: expect.stringMatching(/^01[0-9A-F]{32}$/),
    name: 'Provision map autumn 2026.xlsx',
    address: expect.stringMatching(/^https:\/\/tidewater\.sharepoint\.com\/sites\/BrindlewickSEND\//),
    kind: 'file',
    changed: '2026-11-16T15:20:00Z',
    folder: 'SEND',
  });
});

test('the folders a file lies in are known in a list of them, and can be asked for after a search', async () => {
  put('SEND/Training', 'Half 50% term.docx');
  const { items } = await library.list(await folder('SEND', 'Training'));
  expect(new Set(items.map((one) => one.folder))).toEqual(new Set(['SEND/Training']));
  const [found] = (await library.find('Half 50% term')).items;
  expect(found!.folder).toBeUndefined();
  expect(await library.folderOf(found!.id)).toBe('SEND/Training');
  expect((await library.list()).items.map((one) => one.folder)).toEqual(['', '', '']);
});

test('a folder of more than a page is gone on with to its end', async () => {
  for (let count = 1; count <= 204; count += 1) put('General', `Letter ${count}.pdf`);
  const first = await library.list(await folder('General'));
  const second = await library.goOn(first.more!);
  expect([first.items.length, second.items.length, second.more]).toEqual([200, 5, undefined]);
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(205);
});

test('words are found in the whole library, whatever signs are in them', async () => {
  put('SEND/Training', "O'Hara & Co: 50% off? #1.docx");
  const found = async (words: string) => (await library.find(words)).items.map(({ name }) => name);
  expect(await found('policy 2026')).toEqual(['SEND policy 2026.docx']);
  expect(await found("O'Hara & Co: 50% off? #1")).toEqual(["O'Hara & Co: 50% off? #1.docx"]);
  expect(await found('policy/2026')).toEqual(['SEND policy 2026.docx']);
  expect(await found('nothing such')).toEqual([]);
});

test('what goes wrong has its kind, and a fault for IT never holds the words that were looked for', async () => {
  const before = clock;
  sandbox.weather.next({ kind: 'throttled', retryAfter: 9 });
  expect((await library.list()).items).toHaveLength(3);
  expect(clock - before).toBe(9000);
  await expect(library.list('01NOTTHERE')).rejects.toMatchObject({ kind: 'missing', facts: { code: 'itemNotFound' } });
  const outside = await libraryFor('tess');
  await expect(outside.list()).rejects.toMatchObject({ kind: 'forbidden' });
  const asked = await outside.find('Amira’s plan').catch((fault) => fault.facts.asked);
  expect(asked).toBe("GET /sites/…/drive/root/search(q='…')");
  // A further page's address as Graph may write it.
  const further = 'https://graph.microsoft.com/v1.0/drives/b!abc/root/search%28q=%27Amira%27%29?$skiptoken=x';
  const there = await outside.goOn(further).catch((fault) => fault.facts.asked);
  expect(there).toBe("GET /drives/…/root/search(q='…')");
});
