import { createGraph } from '../../src/graph/createGraph';
import { Fault } from '../../src/graph/faults';
import type { Graph, GraphRequest } from '../../src/graph/graph';
import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';

interface Bench {
  sandbox: Sandbox;
  graph: Graph;
  sent: string[];
  waits: number[];
  needs: unknown[];
  list: string;
}

/** Graph on a tenant with one list, and a record of what went out, how long was waited and which tokens were asked for. */
async function openBench(): Promise<Bench> {
  let clock = Date.parse('2026-11-21T10:00:00Z');
  const sandbox = await createSandbox({ scene: 'empty', now: () => new Date(clock) });
  const [sent, waits, needs]: [string[], number[], unknown[]] = [[], [], []];
  let token = await sandbox.token('ivy', { app: 'b2d5f9a1-1111-4222-8333-444455556666', scopes: ['Sites.FullControl.All'] });
  const graph = createGraph({
    fetch: async (address, init) => {
      sent.push(`${init.method} ${new URL(address).pathname.replace(/^\/v1.0/, '')}`);
      return sandbox.fetch(address, init);
    },
    getToken: async (need) => {
      if (need !== undefined) {
        needs.push(need);
        token = await sandbox.token('ivy', { app: 'b2d5f9a1-1111-4222-8333-444455556666', scopes: ['Sites.FullControl.All'] });
      }
      return token;
    },
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      clock += milliseconds;
    },
    now: () => clock,
  });
  const columns = [{ name: 'Word', text: {}, indexed: true }];
  const { body } = await graph.send({
    method: 'POST',
    path: `/sites/${sandbox.siteId}/lists`,
    body: { displayName: 'Words', list: { template: 'genericList' }, columns },
  });
  sent.length = 0;
  return { sandbox, graph, sent, waits, needs, list: `/sites/${sandbox.siteId}/lists/${(body as { id: string }).id}` };
}

const create = (list: string, word: string, repeatable = true): GraphRequest => ({
  method: 'POST',
  path: `${list}/items`,
  body: { fields: { Word: word } },
  repeatable,
});
const wordsIn = async ({ graph, list }: Bench): Promise<string[]> => {
  const { body } = await graph.send({ method: 'GET', path: `${list}/items?$expand=fields($select=Word)` });
  return (body as { value: { fields: { Word: string } }[] }).value.map(({ fields }) => fields.Word);
};

test('a throttled request waits as long as it is told and is sent once more', async () => {
  const bench = await openBench();
  bench.sandbox.weather.next({ kind: 'throttled', retryAfter: 9 });
  await bench.graph.send(create(bench.list, 'Autumn', false));
  expect(bench.waits).toEqual([9000]);
  expect(await wordsIn(bench)).toEqual(['Autumn']);
});

test('a write that nobody could recognise is sent once even if its answer is lost', async () => {
  const bench = await openBench();
  bench.sandbox.weather.next({ kind: 'answerLost' });
  await expect(bench.graph.send(create(bench.list, 'Autumn', false))).rejects.toMatchObject({ kind: 'offline' });
  expect(await wordsIn(bench)).toEqual(['Autumn']);
});

test('reads outlive lost requests and server faults', async () => {
  const bench = await openBench();
  bench.sandbox.weather.next({ kind: 'requestLost' });
  bench.sandbox.weather.next({ kind: 'unavailable' });
  expect(await wordsIn(bench)).toEqual([]);
  expect(bench.waits).toEqual([1000, 2000]);
});

test('an expired token is renewed once; a claims challenge hands its claims on', async () => {
  const bench = await openBench();
  bench.sandbox.weather.next({ kind: 'tokenExpired' });
  await wordsIn(bench);
  bench.sandbox.weather.next({ kind: 'claims' });
  await wordsIn(bench);
  expect(bench.needs).toEqual([{ fresh: true }, { claims: expect.stringContaining('access_token') }]);
});

test('each answer in a batch is judged for itself and only what was throttled is sent again', async () => {
  const bench = await openBench();
  let spoiled = false;
  bench.sandbox.weather.each(({ method, batched }) => {
    if (!batched || spoiled || method !== 'POST') return undefined;
    spoiled = true;
    return { kind: 'throttled', retryAfter: 4 };
  });
  const answers = await bench.graph.batch([
    create(bench.list, 'Autumn'),
    create(bench.list, 'Spring'),
    { method: 'GET', path: `/sites/${bench.sandbox.siteId}/lists/nowhere` },
  ]);
  expect(answers.map((answer) => (answer instanceof Fault ? answer.kind : answer.status))).toEqual([201, 201, 'missing']);
  expect((await wordsIn(bench)).sort()).toEqual(['Autumn', 'Spring']);
  expect(bench.waits).toEqual([4000]);
});

test('many readings go in a few batches at a time, and one lost batch leaves the others their answers', async () => {
  let [under, most, batches] = [0, 0, 0];
  const answer = (id: string) => ({ id, status: 200, body: { id } });
  const graph = createGraph({
    fetch: async (_address, init) => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((done) => setImmediate(done));
      under -= 1;
      batches += 1;
      const { requests } = JSON.parse(init.body as string) as { requests: { id: string; url: string }[] };
      if (requests.some(({ url }) => url === '/items/45')) return new Response('', { status: 400 });
      return new Response(JSON.stringify({ responses: requests.map(({ id }) => answer(id)) }));
    },
    getToken: () => Promise.resolve('token'),
    wait: () => Promise.resolve(),
    now: () => 0,
  });
  const answers = await graph.batch(Array.from({ length: 200 }, (_none, at) => ({ method: 'GET', path: `/items/${at}` })));
  expect([most, batches]).toEqual([4, 10]);
  expect(answers.filter((one) => one instanceof Fault)).toHaveLength(20);
  expect(answers.slice(40, 60).every((one) => one instanceof Fault)).toBe(true);
});

test('more requests than fit go in several batches and every answer finds its place', async () => {
  const bench = await openBench();
  const words = Array.from({ length: 45 }, (_, n) => `word ${n}`);
  const answers = await bench.graph.batch(words.map((word) => create(bench.list, word)));
  expect(bench.sent.filter((one) => one.includes('$batch'))).toHaveLength(3);
  const given = answers.map((answer) => (answer as { body: { fields: { Word: string } } }).body.fields.Word);
  expect(given).toEqual(words);
});

test('answers that came stay when a later round trip brings none', async () => {
  const bench = await openBench();
  let batches = 0;
  bench.sandbox.weather.each(({ path, batched }) =>
    !batched && path.includes('$batch') && (batches += 1) > 1 ? { kind: 'offline' } : undefined,
  );
  const answers = await bench.graph.batch(Array.from({ length: 25 }, (_, n) => create(bench.list, `word ${n}`)));
  expect(answers.filter((answer) => !(answer instanceof Fault))).toHaveLength(20);
  expect(answers.slice(20).map((answer) => (answer as Fault).kind)).toEqual(Array(5).fill('offline'));
});

test('a fault names what was asked without ids and carries what IT needs', async () => {
  const { graph, sandbox } = await openBench();
  const asked = graph.send({ method: 'GET', path: `/sites/${sandbox.siteId}/lists/nowhere` });
  await expect(asked).rejects.toMatchObject({
    kind: 'missing',
    facts: { status: 404, asked: 'GET /sites/…/lists/…', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
});

test('a long pause that the tenant asks for is told, not slept through, by this request and the next', async () => {
  const { graph, sandbox, waits } = await openBench();
  sandbox.weather.next({ kind: 'throttled', retryAfter: 600 });
  const ask = () => graph.send({ method: 'GET', path: `/sites/${sandbox.siteId}` });
  await expect(ask()).rejects.toMatchObject({ kind: 'busy', facts: { retryAfter: 600 } });
  await expect(ask()).rejects.toMatchObject({ kind: 'busy' });
  expect(waits).toEqual([]);
});

test('requests in order wait for the one before, and go on without one that is refused', async () => {
  const bench = await openBench();
  const missing: GraphRequest = { method: 'GET', path: `/sites/${bench.sandbox.siteId}/lists/nowhere` };
  const answers = await bench.graph.batch([create(bench.list, 'Autumn'), missing, create(bench.list, 'Spring')], {
    inOrder: true,
  });
  expect(answers.map((answer) => (answer instanceof Fault ? answer.kind : answer.status))).toEqual([201, 'missing', 201]);
  expect(await wordsIn(bench)).toEqual(['Autumn', 'Spring']);
});
