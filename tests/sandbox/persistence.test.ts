import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import type * as Sqlite from 'node-sqlite3-wasm';
import { createSandbox } from '../../src/sandbox/createSandbox';
import { DatabaseTrouble } from '../../src/sandbox/tenant/persistence';
import { callAs, makeList } from './callAs';

const sqlite = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof Sqlite;
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  file = join(folder, 'tenant.sqlite');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a tenant in a file is the same when it is opened again: rows, versions, deletions, tokens and permissions', async () => {
  const first = await createSandbox({ file });
  const list = await makeList(first, [{ name: 'Code', text: {}, indexed: true, enforceUniqueValues: true }]);
  const token = await first.token('priya');
  const priya = await callAs(first, 'priya');
  for (const Code of ['a', 'b', 'c']) await priya('POST', `${list}/items`, { fields: { Code } });
  await priya('PATCH', `${list}/items/1/fields`, { Code: 'A2' });
  const { body: before } = await priya('GET', `${list}/items/delta`);
  await priya('DELETE', `${list}/items/3`);
  first.weather.removeMember('hana');
  first.tenant.keep('signIn session', '{"a":1}');
  first.tenant.save();
  await first.close();

  const second = await createSandbox({ file });
  const again = await second.fetch(`https://graph.microsoft.com/v1.0${list}/items/1/versions`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(again.status).toBe(200);
  expect((await again.json()).value.map((one: { id: string }) => one.id)).toEqual(['2.0', '1.0']);
  const { body: after } = await (await callAs(second, 'priya'))('GET', before['@odata.deltaLink']);
  expect(after.value).toEqual([expect.objectContaining({ id: '3', deleted: { state: 'deleted' } })]);
  expect((await (await callAs(second, 'hana'))('GET', `/sites/${second.siteId}`)).status).toBe(403);
  expect(second.tenant.kept.get('signIn session')).toBe('{"a":1}');
  await second.reset('empty');
  expect((await (await callAs(second, 'priya'))('GET', list)).status).toBe(404);
  expect(second.tenant.kept.get('signIn session')).toBe('{"a":1}');
  await second.close();
});

test('a process killed in the middle of writing loses nothing it had acknowledged', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', new URL('writeUntilKilled.ts', import.meta.url).pathname, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  await new Promise<void>((done) => {
    child.stdout.on('data', (piece: Buffer) => {
      printed += piece.toString();
      if (printed.split('\n').length > 60) child.kill('SIGKILL');
    });
    child.on('exit', () => done());
  });
  const [list = '', ...acknowledged] = printed.slice(0, printed.lastIndexOf('\n')).split('\n');
  expect(acknowledged.length).toBeGreaterThan(50);
  expect(existsSync(`${file}.pid`)).toBe(true);

  const sandbox = await createSandbox({ file });
  const { body } = await (await callAs(sandbox, 'priya'))('GET', `${list}/items?$top=5000&$expand=fields($select=Detail)`);
  const found = new Map(body.value.map((one: { id: string; fields: { Detail: string } }) => [one.id, one.fields.Detail.length]));
  expect(acknowledged.filter((id) => found.get(id) !== 3000)).toEqual([]);
  await sandbox.close();
});

test('a tenant left in the middle of its first scene is started afresh', async () => {
  const first = await createSandbox({ file });
  await makeList(first, []);
  first.tenant.set({ ready: false });
  first.tenant.save();
  await first.close();
  const second = await createSandbox({ file });
  expect([...second.tenant.lists.values()].map((one) => one.displayName)).toEqual(['Documents', 'User Information List']);
  await second.close();
});

describe('a database that cannot be used gets one sentence', () => {
  const troubleOf = async (): Promise<string> => {
    const trouble: unknown = await createSandbox({ file }).catch((error: unknown) => error);
    expect(trouble).toBeInstanceOf(DatabaseTrouble);
    return (trouble as Error).message;
  };

  test('when it is no database', async () => {
    writeFileSync(file, 'This is no database at all. '.repeat(200));
    expect(await troubleOf()).toMatch(/tenant\.sqlite cannot be read \(.+\); delete it to start afresh\.$/);
    expect(existsSync(`${file}.pid`)).toBe(false);
  });

  test('when half of it is missing', async () => {
    const sandbox = await createSandbox({ file });
    const list = await makeList(sandbox, [{ name: 'Detail', text: { allowMultipleLines: true } }]);
    const priya = await callAs(sandbox, 'priya');
    for (let n = 0; n < 5; n++) await priya('POST', `${list}/items`, { fields: { Detail: 'x'.repeat(5000) } });
    await sandbox.close();
    truncateSync(file, 8192);
    expect(await troubleOf()).toMatch(/cannot be read/);
  });

  test('when another version of the program wrote it', async () => {
    const db = new sqlite.Database(file);
    db.exec('CREATE TABLE kept (kind TEXT, id TEXT, value TEXT)');
    db.close();
    expect(await troubleOf()).toMatch(/another version of this program\); delete it/);
  });

  test('when another process, or this one, has it open', async () => {
    writeFileSync(`${file}.pid`, String(process.ppid));
    expect(await troubleOf()).toMatch(new RegExp(`in use by another process \\(number ${process.ppid}\\)`));
    rmSync(`${file}.pid`);
    const sandbox = await createSandbox({ file });
    expect(await troubleOf()).toMatch(/open in this process already/);
    await sandbox.close();
  });
});
