import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { aCard, aMessage, postCard } from '../postCard';
import { accepts, refuses } from './rule';

let clock = Date.parse('2026-11-23T10:00:00Z');
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await createSandbox({ now: () => new Date(clock) });
});

beforeEach(async () => {
  clock += 60_000;
  await sandbox.reset();
});

function runs(): [string, string][] {
  return sandbox.tenant.entries.flatMap((one): [string, string][] =>
    one.kind === 'run' ? [[one.run.outcome, one.run.because]] : [],
  );
}

/** The webhook's address with its query changed. */
function addressWith(change: (query: URLSearchParams) => void): string {
  const url = new URL(sandbox.workflow.address);
  change(url.searchParams);
  return url.href;
}

function codeOf({ body }: { body: string }): string {
  return (JSON.parse(body) as { error: { code: string } }).error.code;
}

accepts('workflow.address', async () => {
  expect(new URL(sandbox.workflow.address).host).toMatch(/\.environment\.api\.powerplatform\.com$/);
  expect(await postCard(sandbox)).toMatchObject({ status: 202, body: '' });
  expect(sandbox.channel.posts()).toEqual([{ id: expect.any(String), at: '2026-11-23T10:01:00Z', card: aCard, by: 'Workflows' }]);
});

refuses('workflow.address', async () => {
  const bare = await postCard(sandbox, undefined, { address: sandbox.workflow.address.replace(/\?.*/, '') });
  expect([bare.status, codeOf(bare)]).toEqual([400, 'MissingApiVersionParameter']);
  expect((await postCard(sandbox, undefined, { method: 'GET' })).status).toBe(405);
  expect(sandbox.channel.posts()).toEqual([]);
});

accepts('workflow.signature', async () => {
  const { pathname, search } = new URL(sandbox.workflow.address);
  expect((await postCard(sandbox, undefined, { address: `http://localhost:4101${pathname}${search}` })).status).toBe(202);
  expect(sandbox.channel.posts()).toHaveLength(1);
});

refuses('workflow.signature', async () => {
  const none = await postCard(sandbox, undefined, { address: addressWith((query) => query.delete('sig')) });
  expect([none.status, codeOf(none)]).toEqual([401, 'DirectApiAuthorizationRequired']);
  for (const name of ['sig', 'sp', 'sv']) {
    const wrong = await postCard(sandbox, undefined, { address: addressWith((query) => query.set(name, 'other')) });
    expect(wrong.status).toBe(401);
  }
  expect([sandbox.channel.posts(), runs()]).toEqual([[], []]);
});

accepts('workflow.oneAuthorization', async () => {
  expect((await postCard(sandbox, undefined, { headers: { 'x-anything': 'else' } })).status).toBe(202);
});

refuses('workflow.oneAuthorization', async () => {
  const answer = await postCard(sandbox, undefined, { headers: { authorization: `Bearer ${await sandbox.token('priya')}` } });
  expect([answer.status, codeOf(answer)]).toEqual([400, 'DirectApiRequestHasMoreThanOneAuthorization']);
});

accepts('workflow.json', async () => {
  expect((await postCard(sandbox, '{}')).status).toBe(202);
});

refuses('workflow.json', async () => {
  const answer = await postCard(sandbox, '{"type":');
  expect([answer.status, codeOf(answer)]).toEqual([400, 'InvalidRequestContent']);
});

accepts('workflow.card', async () => {
  const two = { type: 'message', attachments: [aMessage(aCard), aMessage({ ...aCard, version: '1.5' })].flatMap(attachments) };
  expect((await postCard(sandbox, two)).status).toBe(202);
  expect(sandbox.channel.posts()).toHaveLength(2);
  expect(runs()).toEqual([['succeeded', '']]);
});

refuses('workflow.card', async () => {
  const text = { contentType: 'text/plain', content: 'Hello' };
  const wrong: [unknown, RegExp][] = [
    [{ text: 'Hello' }, /attachments/],
    [{ type: 'message', attachments: [text] }, /text\/plain/],
    [aMessage({ ...aCard, type: 'MessageCard' }), /'type' must be 'AdaptiveCard'/],
    [aMessage({ ...aCard, body: [{ type: 'TextBlok', text: 'Hello' }] }), /TextBlok/],
    [aMessage({ ...aCard, body: undefined }), /body/],
    [aMessage({ ...aCard, version: '1.6' }), /version/],
  ];
  for (const [message, because] of wrong) {
    clock += 1000;
    expect(await postCard(sandbox, message)).toMatchObject({ status: 202, body: '' });
    expect(runs().at(-1)).toEqual(['failed', expect.stringMatching(because)]);
  }
  clock += 1000;
  expect((await postCard(sandbox, undefined, { headers: { 'content-type': 'text/plain' } })).status).toBe(202);
  expect(sandbox.channel.posts()).toEqual([]);
});

accepts('workflow.actions', async () => {
  const shown = { type: 'Action.ShowCard', title: 'More', card: { type: 'AdaptiveCard', body: aCard.body } };
  await postCard(sandbox, aMessage({ ...aCard, actions: [...aCard.actions, shown] }));
  expect(sandbox.channel.posts()).toHaveLength(1);
});

refuses('workflow.actions', async () => {
  await postCard(sandbox, aMessage({ ...aCard, actions: [{ type: 'Action.Submit', title: 'Done' }] }));
  expect(runs()).toEqual([['failed', expect.stringContaining('Action.Submit')]]);
  expect(sandbox.channel.posts()).toEqual([]);
});

accepts('workflow.size', async () => {
  await postCard(sandbox, aMessage({ ...aCard, body: [{ type: 'TextBlock', text: 'x'.repeat(28_000) }] }));
  expect(sandbox.channel.posts()).toHaveLength(1);
});

refuses('workflow.size', async () => {
  await postCard(sandbox, aMessage({ ...aCard, body: [{ type: 'TextBlock', text: 'é'.repeat(14_400) }] }));
  expect(runs()).toEqual([['failed', expect.stringContaining('28672')]]);
  expect(sandbox.channel.posts()).toEqual([]);
});

accepts('workflow.pace', async () => {
  const answers = [];
  for (let n = 0; n < 8; n++, clock += 250) answers.push((await postCard(sandbox)).status);
  expect(answers).toEqual(Array(8).fill(202));
});

refuses('workflow.pace', async () => {
  for (let n = 0; n < 4; n++) await postCard(sandbox);
  const fifth = await postCard(sandbox);
  expect([fifth.status, fifth.headers.get('retry-after')]).toEqual([429, '1']);
  expect(sandbox.channel.posts()).toHaveLength(4);
});

accepts('workflow.unused', async () => {
  for (const day of ['2027-02-21', '2027-05-22']) {
    sandbox.calendar.moveTo(day);
    expect((await postCard(sandbox)).status).toBe(202);
  }
});

refuses('workflow.unused', async () => {
  sandbox.calendar.moveTo('2027-02-22');
  expect((await postCard(sandbox)).status).toBe(400);
  sandbox.weather.workflowOn();
  expect((await postCard(sandbox)).status).toBe(202);
});

accepts('workflow.failing', async () => {
  for (const [day, message] of [
    ['2026-12-01', '{}'],
    ['2026-12-08', aMessage(aCard)],
    ['2026-12-14', '{}'],
    ['2026-12-20', '{}'],
  ] as const) {
    sandbox.calendar.moveTo(day);
    await postCard(sandbox, message);
  }
  clock += 1000;
  expect((await postCard(sandbox)).status).toBe(202);
});

refuses('workflow.failing', async () => {
  for (const day of ['2026-12-01', '2026-12-08', '2026-12-15']) {
    sandbox.calendar.moveTo(day);
    expect((await postCard(sandbox, '{}')).status).toBe(202);
  }
  expect((await postCard(sandbox)).status).toBe(400);
});

accepts('workflow.off', async () => {
  sandbox.weather.workflowOff();
  sandbox.weather.workflowOn();
  expect((await postCard(sandbox)).status).toBe(202);
});

refuses('workflow.off', async () => {
  sandbox.weather.workflowOff();
  const answer = await postCard(sandbox);
  expect([answer.status, codeOf(answer)]).toEqual([400, 'WorkflowTriggerIsNotEnabled']);
  expect([sandbox.channel.posts(), runs()]).toEqual([[], []]);
});

accepts('workflow.owner', async () => {
  sandbox.weather.workflowOwnerGone();
  sandbox.weather.workflowOwnerGone(false);
  await postCard(sandbox);
  expect(sandbox.channel.posts()).toHaveLength(1);
});

refuses('workflow.owner', async () => {
  sandbox.weather.workflowOwnerGone();
  expect((await postCard(sandbox)).status).toBe(202);
  expect([sandbox.channel.posts(), runs()]).toEqual([[], [['failed', expect.stringContaining('owner')]]]);
});

test('the weather spoils the webhook like any call: what was posted before the answer was lost is in the channel', async () => {
  sandbox.weather.next({ kind: 'tokenExpired' });
  sandbox.weather.next({ kind: 'answerLost' });
  await expect(postCard(sandbox)).resolves.toMatchObject({ status: 202 });
  await sandbox.reset();
  sandbox.weather.next({ kind: 'answerLost' });
  sandbox.weather.next({ kind: 'requestLost' });
  sandbox.weather.next({ kind: 'unavailable' });
  sandbox.weather.next({ kind: 'throttled', retryAfter: 7 });
  await expect(postCard(sandbox)).rejects.toThrow(TypeError);
  expect(sandbox.channel.posts()).toHaveLength(1);
  await expect(postCard(sandbox)).rejects.toThrow(TypeError);
  expect((await postCard(sandbox)).status).toBe(503);
  const throttled = await postCard(sandbox);
  expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '7']);
  expect((await postCard(sandbox)).status).toBe(429);
  expect(sandbox.channel.posts()).toHaveLength(1);
});

function attachments(message: object): unknown[] {
  return (message as { attachments: unknown[] }).attachments;
}
