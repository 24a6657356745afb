import type { Change } from '../../src/domain/snapshot';
import { openSite } from '../../src/lists/openSite';
import { graphWith } from '../lists/tenant';
import { openTrial, type Trial } from './trial';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial('2026-11-25');
  await trial.run();
});

/** What a run sends: each request by what it is about, and how many parts a batch has. */
async function asked(): Promise<string[]> {
  const sent: string[] = [];
  await trial.run({
    fetch: async (address, init) => {
      sent.push(nameOf(address, init));
      return trial.sandbox.fetch(address, init);
    },
  });
  return sent;
}

function nameOf(address: string, { method, body }: RequestInit): string {
  if (address.includes('/powerautomate/')) return 'the card';
  if (!address.endsWith('/$batch')) return `${method} ${/lists\/[\w%]+/.exec(address)![0]}`;
  const { requests } = JSON.parse(String(body)) as { requests: { method: string; url: string }[] };
  const parts = requests.map((one) => one.method + (one.url.includes('/columns') ? ' columns' : ''));
  return `batch: ${parts.join(', ')}`;
}

const nothingDue = ['GET lists/SEND%20settings', 'batch: GET, GET, GET, GET', 'batch: PATCH'];
const oneDue = [
  'GET lists/SEND%20settings',
  'batch: GET, GET, GET, GET',
  'batch: GET, GET, GET, GET',
  'batch: GET columns',
  'batch: POST',
  'batch: GET',
  'the card',
  'batch: PATCH',
  'batch: PATCH',
];

test('with nothing due a run is three requests', async () => {
  expect(await asked()).toEqual(nothingDue);
});

test('with one card due it is nine', async () => {
  trial.moveTo('2026-11-26');
  expect(await asked()).toEqual(oneDue);
});

test('in a plan more than ten times as large it is as many', async () => {
  await grow(trial);
  expect(await asked()).toEqual(nothingDue);
  trial.moveTo('2026-12-07');
  expect(await asked()).toEqual(oneDue);
  expect(trial.sandbox.channel.posts().at(-1)!.card).toMatchObject({
    body: [{}, { text: 'Plan for 2026/27: 131 actions, 3 late.' }, {}, { facts: expect.anything() }],
  });
});

/** Adds 120 actions and 700 updates to one objective of the sample's plan. */
async function grow({ sandbox, settings, rows }: Trial): Promise<void> {
  const senco = openSite(graphWith(sandbox, await sandbox.token('priya'), []), sandbox.siteId, { check: 'created' });
  const [action] = await rows('action');
  const [update] = await rows('update');
  const changes: Change[] = [
    ...Array.from({ length: 120 }, (_, at) => ({ kind: 'action' as const, after: { ...action!, key: `more-${at}`, due: null } })),
    ...Array.from({ length: 700 }, (_, at) => ({
      kind: 'update' as const,
      after: { ...update!, key: `more-${at}`, actionKey: `more-${at % 120}` },
    })),
  ];
  const written = await senco.write(changes, settings);
  expect(written.every(({ outcome }) => outcome === 'accepted')).toBe(true);
}
