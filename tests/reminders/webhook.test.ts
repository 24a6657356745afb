import { inspect } from 'node:util';
import { secret } from '../../src/reminders/secret';
import { isWebhook, postMessage } from '../../src/reminders/webhook';

const address =
  'https://a1b2.c3.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/9f/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=Se-cr_et';
const message = { type: 'message', summary: 'x', attachments: [] } as never;

interface Sent {
  address: string;
  init: RequestInit;
}

async function post(answers: (Response | Error)[], to = address) {
  const sent: Sent[] = [];
  const waited: number[] = [];
  const fetch = async (where: string, init: RequestInit): Promise<Response> => {
    sent.push({ address: where, init });
    const answer = answers.shift();
    if (answer instanceof Response) return answer;
    throw answer ?? new Error('no more answers');
  };
  const door = { fetch, wait: async (milliseconds: number) => void waited.push(milliseconds), now: () => new Date(0) };
  return { delivery: await postMessage(secret(to), message, door), sent, waited };
}

const answer = (status: number, retryAfter?: string): Response =>
  new Response(null, { status, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter } });

test('the address is used as it stands, without a token, and no redirect is followed', async () => {
  const { delivery, sent } = await post([answer(202)]);
  expect(delivery).toEqual({ outcome: 'accepted' });
  expect(sent[0]!.address).toBe(address);
  expect(sent[0]!.init).toMatchObject({ method: 'POST', redirect: 'manual', headers: { 'Content-Type': 'application/json' } });
  expect(new Headers(sent[0]!.init.headers).has('authorization')).toBe(false);
});

test.each([
  ['https://prod-12.uksouth.logic.azure.com/workflows/1?sig=x', true],
  ['https://x.environment.api.powerplatform.com/a?sig=x', true],
  ['http://x.environment.api.powerplatform.com/a?sig=x', false],
  ['https://environment.api.powerplatform.com.example.org/a?sig=x', false],
  ['https://evil-logic.azure.com/a?sig=x', false],
  ['https://x.logic.azure.com@example.org/a', false],
  ['https://me:pass@x.logic.azure.com/a', false],
  ['https://x.logic.azure.com:8443/a', false],
  ['https://school.webhook.office.com/webhookb2/1', false],
  ['no address', false],
])('%s may be posted to: %s', (given, allowed) => {
  expect(isWebhook(given)).toBe(allowed);
});

test('nothing is sent to any other host', async () => {
  const { delivery, sent } = await post([answer(202)], 'https://example.org/?sig=Se-cr_et');
  expect(delivery).toMatchObject({ outcome: 'refused', because: expect.stringContaining('not one of Microsoft’s') });
  expect(sent).toEqual([]);
});

test('a wait that the workflow asks for is kept, within bounds', async () => {
  expect(await post([answer(429, '7'), answer(503, '2'), answer(202)])).toMatchObject({
    delivery: { outcome: 'accepted' },
    waited: [7000, 2000],
  });
  expect(await post([answer(429, '3600')])).toMatchObject({ delivery: { outcome: 'refused' }, waited: [] });
  const busy = await post([answer(429, '1'), answer(429, '1'), answer(429, '1'), answer(429, '1'), answer(202)]);
  expect(busy).toMatchObject({ delivery: { outcome: 'refused' }, waited: [1000, 1000, 1000] });
});

test.each([400, 401, 403, 404, 405, 410, 302])('%d is a refusal: the card is not in the channel', async (status) => {
  const { delivery, sent } = await post([answer(status)]);
  expect(delivery).toMatchObject({
    outcome: 'refused',
    because: expect.stringMatching(/^The channel’s workflow refused the card/),
  });
  expect(sent).toHaveLength(1);
});

test.each([[answer(500)], [answer(502)], [answer(503)], [new TypeError('fetch failed')]])(
  'after %s nobody knows, and it is not sent again at once',
  async (given) => {
    const { delivery, sent } = await post([given]);
    expect(delivery).toMatchObject({ outcome: 'unknown' });
    expect(sent).toHaveLength(1);
  },
);

test('the address is in nothing that is answered or printed', async () => {
  const told = new TypeError(`Failed to parse URL from ${address}`, { cause: new Error(address) });
  const { delivery } = await post([told]);
  const kept = { webhook: secret(address) };
  for (const text of [
    JSON.stringify(delivery),
    inspect(kept, { depth: 9, showHidden: true }),
    JSON.stringify(kept),
    `${kept.webhook}`,
  ])
    expect(text).not.toContain('Se-cr_et');
});
