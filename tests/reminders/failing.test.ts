import { inspect } from 'node:util';
import type { Job } from '../../src/reminders/job';
import { secret } from '../../src/reminders/secret';
import { isCard } from './perils';
import { openTrial, type Trial } from './trial';

let trial: Trial;
const heard: unknown[] = [];
const methods = ['log', 'error', 'warn', 'info', 'debug'] as const;
const usual = { ...console };
beforeAll(async () => {
  trial = await openTrial();
  await trial.hold('autumn', '2026-11-26');
  for (const method of methods) console[method] = (...said: unknown[]) => void heard.push(said);
});
afterAll(() => Object.assign(console, usual));

const lastRun = async () => (await trial.rows('reminderRun'))[0];
const sandboxFetch: Job['fetch'] = (address, init) => trial.sandbox.fetch(address, init);

/** Answers the card in this way and everything else as usual. */
function cardAnswer(answer: (address: string, init: RequestInit) => Promise<Response>): Job['fetch'] {
  return (address, init) => (isCard(address) ? answer(address, init) : sandboxFetch(address, init));
}

const ways: [string, () => Partial<Job>, string][] = [
  [
    'the workflow is switched off',
    () => (trial.sandbox.weather.workflowOff(), {}),
    'The channel’s workflow refused the card: it may have been switched off or deleted.',
  ],
  [
    'its address is not admitted any more',
    () => ({ fetch: cardAnswer((address, init) => sandboxFetch(address.replace(/sig=[^&]+/, 'sig=old'), init)) }),
    'The channel’s workflow refused the card: its address has changed, or who may call it.',
  ],
  [
    'it is busy for an hour',
    () => ({ fetch: cardAnswer(async () => new Response(null, { status: 429, headers: { 'Retry-After': '3600' } })) }),
    'The channel’s workflow was busy. The card is sent again on the next run.',
  ],
  [
    'it answers with an error that repeats the address',
    () => ({ fetch: cardAnswer(async (address) => new Response(`Bad gateway for ${address}`, { status: 502 })) }),
    expect.stringMatching(/^No answer came/) as never,
  ],
  [
    'the network fails with the address in its words',
    () => ({
      fetch: cardAnswer(async (address) => {
        throw new TypeError(`Failed to parse URL from ${address}`, { cause: new Error(address) });
      }),
    }),
    expect.stringMatching(/^No answer came/) as never,
  ],
];

test.each(ways)('when %s the card stays owed, the tab is told why, and the next run posts it', async (_how, spoil, because) => {
  const key = `review-${_how.length}`;
  await trial.plan({ key });
  const before = trial.titles().length;
  const result = await trial.run(spoil());
  heard.push(result);
  expect(result.outcome).toBe('failed');
  const row = (await trial.rows('reminder')).find(({ reviewKey }) => reviewKey === key);
  expect(row).toMatchObject({ state: 'failed', because });
  expect(await lastRun()).toMatchObject({ outcome: 'failed', because: expect.stringContaining(row!.because) });
  expect(trial.titles()).toHaveLength(before);
  trial.sandbox.weather.workflowOn();
  expect((await trial.run()).outcome).toBe('done');
  expect(trial.titles().length).toBeGreaterThan(before);
  expect(await lastRun()).toMatchObject({ outcome: 'done', because: '' });
  expect((await trial.run()).line).toBe('Brindlewick Primary: nothing due');
  await trial.hold(key, '2026-11-26');
});

test('an address that is not Microsoft’s gets nothing', async () => {
  await trial.plan({ key: 'elsewhere' });
  const sent: string[] = [];
  const fetch: Job['fetch'] = (address, init) => (sent.push(address), sandboxFetch(address, init));
  const webhook = secret(trial.sandbox.workflow.address.replace('.powerplatform.com', '.powerplatform.example'));
  heard.push(await trial.run({ fetch }, { webhook }));
  expect(sent.filter((address) => address.includes('powerplatform'))).toEqual([]);
  expect(await lastRun()).toMatchObject({ outcome: 'failed', because: expect.stringContaining('is not one of Microsoft’s') });
});

test('when the lists stop answering half-way the tab is told, once they answer again', async () => {
  let count = 0;
  const fetch: Job['fetch'] = (address, init) =>
    (count += 1) === 3 ? Promise.resolve(new Response('{}', { status: 403 })) : sandboxFetch(address, init);
  heard.push(await trial.run({ fetch }));
  expect(await lastRun()).toMatchObject({ outcome: 'failed', because: expect.stringMatching(/^The job may not read or write/) });
});

test('a school whose lists are of another version is left as it is', async () => {
  const fetch: Job['fetch'] = async (address, init) => {
    const answer = await sandboxFetch(address, init);
    if (init.method !== 'GET') throw new Error('something was written');
    return new Response((await answer.text()).replace(/"SchemaVersion":\d+/, '"SchemaVersion":99'), answer);
  };
  const { line } = await trial.run({ fetch });
  expect(line).toBe(
    'Brindlewick Primary: failed: The school’s lists belong to another version of SEND Strategy than this job. Nothing was posted.',
  );
});

test('a dry run says what it would post, and writes and posts nothing at all', async () => {
  const used: string[] = [];
  const fetch: Job['fetch'] = (address, init) => {
    const { requests = [] } = JSON.parse(String(init.body ?? '{}')) as { requests?: { method: string }[] };
    used.push(...(address.endsWith('/$batch') ? requests.map(({ method }) => method) : [init.method!]));
    return sandboxFetch(address, init);
  };
  const { line, cards, outcome } = await trial.run({ fetch, dryRun: true });
  expect({ line, outcome }).toEqual({
    line: 'Brindlewick Primary: would post the reminder 14 days before Thu 10 Dec',
    outcome: 'done',
  });
  expect(cards).toHaveLength(1);
  expect(new Set(used)).toEqual(new Set(['GET']));
});

test('the address of the workflow is in nothing that was printed, answered or written', async () => {
  const address = new URL(trial.sandbox.workflow.address);
  const lists = [...trial.sandbox.tenant.lists.values()].map((list) => inspect([...list.items.values()], { depth: 9 }));
  const all = inspect(heard, { depth: 12, maxArrayLength: null, maxStringLength: null }) + JSON.stringify(heard) + lists.join();
  expect(all).toContain('refused the card');
  for (const part of [address.searchParams.get('sig')!, address.host, /workflows\/(\w+)/.exec(address.pathname)![1]!])
    expect(all).not.toContain(part);
});
