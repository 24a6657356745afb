import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { openPorts } from '../../../src/sandbox/ports';
import type { OpenPorts } from '../../../src/sandbox/ports';
import { aCard, aMessage } from '../postCard';
import { PortTrouble } from '../../../src/sandbox/serving/webServer';

let sandbox: Sandbox;
let ports: OpenPorts;
let dist: string;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'pages-'));
  for (const site of ['tab', 'window']) await mkdir(join(dist, site));
  await writeFile(
    join(dist, 'tab', 'index.html'),
    '<head lang="en"><meta name="send-strategy-settings" content="old"></head><h1>Tab</h1>',
  );
  await writeFile(join(dist, 'tab', 'tab.0123abcd.js'), 'console.log("tab")');
  await writeFile(join(dist, 'window', 'index.html'), '<meta name=sandbox-addresses content><h1>Window</h1>');
  await writeFile(join(dist, 'secret.txt'), 'not served');
  sandbox = await createSandbox();
  ports = await openPorts(sandbox, { window: 0, tenant: 0, tab: 0 }, dist);
});
afterAll(async () => {
  await ports.close();
  await sandbox.close();
  await rm(dist, { recursive: true });
});
afterEach(() => sandbox.weather.clear());

async function authorized(origin?: string): Promise<RequestInit> {
  return { headers: { Authorization: `Bearer ${await sandbox.token('priya')}`, ...(origin && { origin }) } };
}

test('Graph answers pages of any origin and lets them read what retrying and eTags need', async () => {
  const answer = await fetch(`${ports.tenant}/v1.0/me`, await authorized('https://anywhere.example'));
  expect([
    answer.status,
    answer.headers.get('access-control-allow-origin'),
    answer.headers.get('access-control-allow-credentials'),
  ]).toEqual([200, '*', null]);
  const readable = answer.headers.get('access-control-expose-headers')!;
  for (const name of ['ETag', 'Retry-After', 'request-id', 'Location', 'WWW-Authenticate']) expect(readable).toContain(name);
});

test('the channel’s webhook answers on the tenant’s port, and the job is told where the tab is', async () => {
  const address = sandbox.workflow.address.replace(/^https:\/\/[^/]+/, ports.tenant);
  const posted = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(aMessage(aCard)),
  });
  expect([posted.status, sandbox.channel.posts().length]).toEqual([202, 1]);
  const told = (await (await fetch(`${ports.tenant}/sandbox/reminders`)).json()) as { tabAddress: string };
  expect(told.tabAddress).toBe(`${ports.tab}/index.html`);
});

test('Graph’s preflight is answered without a token', async () => {
  const headers = {
    origin: 'https://anywhere.example',
    'access-control-request-method': 'PATCH',
    'access-control-request-headers': 'authorization,if-match',
  };
  const answer = await fetch(`${ports.tenant}/v1.0/sites/x`, { method: 'OPTIONS', headers });
  expect([answer.status, answer.headers.get('access-control-allow-headers')]).toEqual([200, 'authorization,if-match']);
  expect(answer.headers.get('access-control-allow-methods')).toContain('PATCH');
});

test('a request without an origin gets no cross-origin headers', async () => {
  expect((await fetch(`${ports.tenant}/v1.0/me`, await authorized())).headers.get('access-control-allow-origin')).toBeNull();
});

test('the control answers the window’s pages and the command line, and refuses every other page', async () => {
  const from = (origin?: string) => fetch(`${ports.tenant}/sandbox/site`, { headers: origin ? { origin } : {} });
  const allowed = async (origin?: string) => {
    const answer = await from(origin);
    return [answer.status, answer.headers.get('access-control-allow-origin')];
  };
  expect(await allowed()).toEqual([200, null]);
  expect(await allowed(ports.window)).toEqual([200, ports.window]);
  expect(await allowed(ports.windowElsewhere)).toEqual([200, ports.windowElsewhere]);
  expect(await allowed(ports.tab)).toEqual([403, null]);
});

test('a dead network cuts the connection, before or after the deed', async () => {
  sandbox.weather.next({ kind: 'requestLost' });
  await expect(fetch(`${ports.tenant}/v1.0/me`, await authorized())).rejects.toThrow('fetch failed');
  expect((await fetch(`${ports.tenant}/v1.0/me`, await authorized())).status).toBe(200);
});

test('connections are not used twice, so that no browser repeats a lost request by itself', async () => {
  expect((await fetch(`${ports.tenant}/v1.0/me`, await authorized())).headers.get('connection')).toBe('close');
});

test('the tab’s pages carry the sandbox’s addresses and a strict policy', async () => {
  const answer = await fetch(`${ports.tab}/`);
  const html = await answer.text();
  expect(html).toContain('&#34;graphAddress&#34;:&#34;' + ports.tenant);
  expect(html).not.toContain('old');
  const policy = answer.headers.get('content-security-policy')!.split('; ');
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`connect-src 'self' ${ports.tenant}`);
  expect(policy).toContain(`frame-ancestors 'self' ${ports.window} ${ports.windowElsewhere}`);
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(answer.headers.get('cross-origin-opener-policy')).toBeNull();
  expect(await (await fetch(`${ports.window}/`)).text()).toContain('&#34;tab&#34;:&#34;' + ports.tab);
});

test('the tab’s pages begin with a script that puts them into the tenant’s calendar; other pages do not', async () => {
  sandbox.tenant.set({ calendarAhead: 86_400_000 });
  const html = await (await fetch(`${ports.tab}/`)).text();
  expect(html).toMatch(
    `<head lang="en"><script src="/sandbox-clock.js" data-offset="86400000" data-hosts="${ports.window} ${ports.windowElsewhere}"></script>`,
  );
  const script = await fetch(`${ports.tab}/sandbox-clock.js`);
  expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  expect(await (await fetch(`${ports.window}/`)).text()).not.toContain('sandbox-clock');
  expect((await fetch(`${ports.window}/sandbox-clock.js`)).status).toBe(404);
});

test('files named after their content are compressed and kept for ever', async () => {
  const raw = await new Promise<{ encoding: string | undefined; cache: string | undefined; body: Buffer }>((resolve, reject) => {
    request(`${ports.tab}/tab.0123abcd.js`, { headers: { 'accept-encoding': 'gzip, br' } }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('end', () =>
        resolve({ encoding: res.headers['content-encoding'], cache: res.headers['cache-control'], body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
  expect([raw.encoding, raw.cache]).toEqual(['br', 'public, max-age=31536000, immutable']);
  expect(brotliDecompressSync(raw.body).toString()).toBe('console.log("tab")');
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/nothing.html', '/%'])(
  '%s is not served',
  async (path) => {
    const status = await new Promise((resolve, reject) => {
      request(`${ports.tab}${path}`, (res) => resolve(res.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  },
);

test('a taken port is said by its number, and the other ports are let go', async () => {
  const taken = Number(new URL(ports.tenant).port);
  const trouble = await openPorts(sandbox, { window: 0, tenant: taken, tab: 0 }, dist).catch((error: unknown) => error);
  expect(trouble).toBeInstanceOf(PortTrouble);
  expect(trouble).toMatchObject({ port: taken, code: 'EADDRINUSE' });
});
