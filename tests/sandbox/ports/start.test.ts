import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { OpenPorts } from '../../../src/sandbox/ports';
import { tabApp, tenantId } from '../../../src/sandbox/tenant/directory';
import { authorizeUrl, fragment, origin, verifier, visitor } from '../signIn/visitor';
import { runCommand } from '../../../src/sandbox/control/runCommand';
import { serve } from '../../../src/sandbox/serving/webServer';
import { isStale } from '../../../src/sandbox/starting/build';
import { startOptions } from '../../../src/sandbox/starting/options';
import { databaseFile, runningTenant } from '../../../src/runningSandbox';
import { startSandbox } from '../../../src/sandbox/starting/startSandbox';
import type { Start, Started } from '../../../src/sandbox/starting/startSandbox';

const started: Started[] = [];
/** A project folder with pages already built. */
let root: string;
const free = ['--window-port', '0', '--tenant-port', '0', '--tab-port', '0', '--scene', 'empty'];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'project-'));
  await write('src/config.ts', 100);
  await write('dist/built.txt', 200);
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.close()));
  await rm(root, { recursive: true });
});

async function write(path: string, seconds: number): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), '');
  await utimes(join(root, path), seconds, seconds);
}

async function start(args: string[], said: string[] = [], reminderJob?: Start['reminderJob']): Promise<Started> {
  const one = await startSandbox({ root, args, environment: {}, say: (line) => void said.push(line), reminderJob });
  started.push(one);
  return one;
}

test('says one address, leaves a note for the command line, and a restart finds the tenant as it was', async () => {
  const said: string[] = [];
  const first = await start(free, said);
  expect(said).toEqual([`Open ${first.addresses.window} (Ctrl+C ends it)`]);
  const tenant = await runningTenant(root);
  expect(await runCommand(['reset', 'empty'], tenant)).toContain('empty');
  await started.pop()!.close();
  expect(await runningTenant(root)).toBe('http://localhost:4101');
  const second = await start([...free]);
  expect((await (await fetch(`${second.addresses.tenant}/sandbox/state`)).json()) as object).toMatchObject({ scene: 'empty' });
});

test('the job runs at each start unless it was switched off, and is told where the tab is', async () => {
  const told: string[] = [];
  const reminderJob: Start['reminderJob'] = (_sandbox, tab) => async () => `${told.push(tab)} at ${tab}`;
  const job = async ({ addresses: { tenant } }: Started, body: object) =>
    (await (await fetch(`${tenant}/sandbox/job`, { method: 'POST', body: JSON.stringify(body) })).json()) as object;
  const first = await start(free, [], reminderJob);
  // Runs wait for each other: when this one is done, so is the one of the start.
  expect(await job(first, { run: true })).toMatchObject({
    running: true,
    last: { said: `2 at ${first.addresses.tab}/index.html` },
  });
  await job(first, { running: false });
  await started.pop()!.close();
  const second = await start(free, [], reminderJob);
  expect(await job(second, {})).toEqual({ running: false });
  expect(told).toHaveLength(2);
});

test('a taken port is a sentence with the way out', async () => {
  const other = await serve(0, async () => new Response());
  const args = ['--window-port', '0', '--tenant-port', String(other.port), '--tab-port', '0', '--scene', 'empty'];
  await expect(start(args)).rejects.toThrow(
    `Port ${other.port} is taken by another program. Choose another: npm start -- --tenant-port`,
  );
  await other.close();
  await start(free);
});

test('a database that is none is a sentence with the way out', async () => {
  await mkdir(dirname(join(root, databaseFile)), { recursive: true });
  await writeFile(join(root, databaseFile), 'half a database');
  await expect(start(free)).rejects.toThrow(`${join(root, databaseFile)} cannot be read (file is not a database); delete it`);
});

test('a second sandbox on the same database is told of the first', async () => {
  await start(free);
  await expect(start(free)).rejects.toThrow('is open in this process already');
});

test('ports come from flags, then from the environment', () => {
  const environment = { SANDBOX_TENANT_PORT: '5101', SANDBOX_TAB_PORT: '5102' };
  expect(startOptions(['--tab-port', '6102'], environment).ports).toEqual({ window: 4100, tenant: 5101, tab: 6102 });
  expect(() => startOptions(['--tab-port', 'six'], {})).toThrow('“six” is no port: --tab-port takes a number');
  expect(() => startOptions(['--port', '1'], {})).toThrow('--port');
});

test('pages are stale when missing or older than what they are made of', async () => {
  expect(await isStale(root)).toBe(false);
  await write('src/sandbox/createSandbox.ts', 300);
  expect(await isStale(root)).toBe(false);
  await write('src/tab/plan/deep/Page.tsx', 300);
  expect(await isStale(root)).toBe(true);
  await rm(join(root, 'src/tab'), { recursive: true });
  expect(await isStale(root)).toBe(false);
  await rm(join(root, 'dist/built.txt'));
  expect(await isStale(root)).toBe(true);
});

test('whoever is signed in stays so over a restart and over a reset', async () => {
  const first = await start(free);
  const { refresh_token } = await signInOnPort(first.addresses);
  await runCommand(['reset', 'empty'], first.addresses.tenant);
  await started.pop()!.close();
  const second = await start(free);
  const answer = await fetch(`${second.addresses.tenant}/organizations/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ client_id: tabApp.id, grant_type: 'refresh_token', refresh_token, scope: 'User.Read' }),
  });
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
});

async function signInOnPort({ tenant }: OpenPorts): Promise<{ refresh_token: string }> {
  const { at } = await visitor((request) => fetch(request, { redirect: 'manual' })).go(
    authorizeUrl({ login_hint: 'priya.lindqvist@brindlewick.example' }, `${tenant}/${tenantId}/oauth2/v2.0`),
  );
  const code = fragment(at).get('code') ?? '';
  const fields = {
    client_id: tabApp.id,
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: `${origin}/auth.html`,
  };
  const answer = await fetch(`${tenant}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams(fields),
  });
  return (await answer.json()) as { refresh_token: string };
}
