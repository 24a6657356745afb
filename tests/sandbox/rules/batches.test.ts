import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { callAs, makeList, type Call, type Read } from '../callAs';
import { accepts, refuses } from './rule';

interface Scene {
  sandbox: Sandbox;
  items: string;
  priya: Call;
  batch(...requests: unknown[]): Promise<Read>;
}

let at = Date.parse('2026-11-21T10:00:00Z');

async function scene(): Promise<Scene> {
  const sandbox = await createSandbox({ now: () => new Date(at) });
  const items = `${await makeList(sandbox, [])}/items`;
  const priya = await callAs(sandbox, 'priya');
  return { sandbox, items, priya, batch: (...requests) => priya('POST', '/$batch', { requests }) };
}

const statuses = ({ body }: Read): Record<string, number> =>
  Object.fromEntries(body.responses.map((one: { id: string; status: number }) => [one.id, one.status]));
const me = (id: string): Record<string, unknown> => ({ id, method: 'GET', url: '/me' });
const add = (id: string, items: string, more = {}): Record<string, unknown> => ({
  id,
  method: 'POST',
  url: items,
  headers: { 'Content-Type': 'application/json' },
  body: { fields: { Title: id } },
  ...more,
});

accepts('batch.size', async () => {
  const { batch } = await scene();
  const { status, body } = await batch(...Array.from({ length: 20 }, (_, n) => me(String(n))));
  expect([status, body.responses.length]).toEqual([200, 20]);
});

refuses('batch.size', async () => {
  const { batch } = await scene();
  expect((await batch(...Array.from({ length: 21 }, (_, n) => me(String(n))))).status).toBe(400);
  expect((await batch()).status).toBe(400);
});

accepts('batch.ids', async () => {
  const { batch } = await scene();
  expect(statuses(await batch(me('a'), me('b')))).toEqual({ a: 200, b: 200 });
});

refuses('batch.ids', async () => {
  const { batch } = await scene();
  expect((await batch(me('a'), me('A'))).status).toBe(400);
  expect((await batch({ ...me('a'), id: 1 })).status).toBe(400);
});

accepts('batch.urls', async () => {
  const { batch } = await scene();
  expect(statuses(await batch({ ...me('a'), url: 'me?$select=id' }))).toEqual({ a: 200 });
});

refuses('batch.urls', async () => {
  const { batch, items } = await scene();
  expect((await batch({ ...me('a'), url: 'https://graph.microsoft.com/v1.0/me' })).status).toBe(400);
  expect(statuses(await batch(add('a', '/$batch'), add('b', items)))).toEqual({ a: 400, b: 201 });
});

accepts('batch.contentType', async () => {
  const { batch, items } = await scene();
  expect(statuses(await batch(add('a', items)))).toEqual({ a: 201 });
});

refuses('batch.contentType', async () => {
  const { batch, items } = await scene();
  const { status, body } = await batch(me('b'), add('a', items, { headers: {} }));
  expect([status, body.error.message]).toEqual([400, 'Write request id : a does not contain Content-Type header or body.']);
});

accepts('batch.dependsOn', async () => {
  const { batch, items, priya } = await scene();
  const answer = await batch(add('a', items), add('b', items, { dependsOn: ['a'] }), {
    id: 'c',
    method: 'GET',
    url: `${items}/2`,
    dependsOn: ['b'],
  });
  expect(statuses(answer)).toEqual({ a: 201, b: 201, c: 200 });
  expect((await priya('GET', items)).body.value).toHaveLength(2);
});

refuses('batch.dependsOn', async () => {
  const { batch, items, priya } = await scene();
  const answer = await batch(add('a', `${items}x`), add('b', items, { dependsOn: ['a'] }), add('c', items, { dependsOn: ['b'] }));
  expect(statuses(answer)).toEqual({ a: 400, b: 424, c: 424 });
  expect((await priya('GET', items)).body.value).toHaveLength(0);
  expect((await batch(add('a', items, { dependsOn: ['z'] }))).status).toBe(400);
});

accepts('batch.patterns', async () => {
  const { batch } = await scene();
  const after = (id: string, ...dependsOn: string[]) => ({ ...me(id), dependsOn });
  for (const parts of [
    [me('a'), me('b'), me('c')],
    [me('a'), after('B', 'A'), after('c', 'b')],
    [me('a'), after('b', 'a'), after('c', 'a')],
  ])
    expect((await batch(...parts)).body.responses.map(({ id }: { id: string }) => id.toLowerCase())).toEqual(['c', 'b', 'a']);
});

refuses('batch.patterns', async () => {
  const { batch } = await scene();
  const after = (id: string, ...dependsOn: string[]) => ({ ...me(id), dependsOn });
  for (const parts of [
    [me('a'), after('b', 'a'), me('c')],
    [me('a'), me('b'), after('c', 'b')],
    [me('a'), after('b', 'a'), after('c', 'a', 'b')],
    [me('a'), after('b', 'a'), after('c', 'b'), after('d', 'a')],
  ])
    expect((await batch(...parts)).status).toBe(400);
});

accepts('batch.single', async () => {
  const { batch, items } = await scene();
  const answer = await batch(
    me('a'),
    { id: 'b', method: 'GET', url: `${items}/9` },
    {
      id: 'c',
      method: 'PATCH',
      url: `${items}/9/fields`,
      headers: { 'Content-Type': 'application/json', 'If-Match': '"x,1"' },
      body: {},
    },
  );
  expect(statuses(answer)).toEqual({ a: 200, b: 404, c: 404 });
  expect(answer.body.responses.find((one: { id: string }) => one.id === 'b').body.error.innerError['request-id']).toBe(
    answer.headers.get('request-id'),
  );
});

refuses('batch.single', async () => {
  const { sandbox, batch, items, priya } = await scene();
  sandbox.weather.each(({ batched, method }) =>
    batched && method === 'POST' ? { kind: 'throttled', retryAfter: 7 } : undefined,
  );
  const answer = await batch(add('a', items), me('b'), add('c', items));
  expect(statuses(answer)).toEqual({ a: 429, b: 200, c: 429 });
  expect(answer.body.responses.find((one: { id: string }) => one.id === 'a').headers['Retry-After']).toBe('7');
  const early = await priya('GET', '/me');
  expect([early.status, sandbox.weather.tooEarly]).toEqual([429, 1]);
});

accepts('throttle.wait', async () => {
  const { sandbox, priya } = await scene();
  for (const kind of ['throttled', 'unavailable'] as const) {
    sandbox.weather.next({ kind, retryAfter: 3 });
    const first = await priya('GET', '/me');
    expect([first.status, first.headers.get('retry-after')]).toEqual([kind === 'throttled' ? 429 : 503, '3']);
    at += 3000;
    expect((await priya('GET', '/me')).status).toBe(200);
  }
  expect(sandbox.weather.tooEarly).toBe(0);
});

refuses('throttle.wait', async () => {
  const { sandbox, priya, batch } = await scene();
  sandbox.weather.next({ kind: 'throttled', retryAfter: 3 });
  await priya('GET', '/me');
  at += 1500;
  const early = await priya('GET', '/me');
  expect([early.status, early.headers.get('retry-after')]).toEqual([429, '2']);
  expect(statuses(await batch(me('a'), me('b')))).toEqual({ a: 429, b: 429 });
  expect(sandbox.weather.tooEarly).toBe(3);
  expect((await (await callAs(sandbox, 'joan'))('GET', '/me')).status).toBe(200);
});
