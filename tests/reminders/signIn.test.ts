import { secret } from '../../src/reminders/secret';
import { openSignIn } from '../../src/reminders/signIn';
import { runReminders } from '../../src/reminders/runReminders';
import { tenantId } from '../../src/sandbox/tenant/directory';
import { openTrial, type Trial } from './trial';

let trial: Trial;
const sent: string[] = [];
const waited: number[] = [];
let scene: Date;
beforeAll(async () => {
  trial = await openTrial();
  scene = trial.job().now();
  // The library signs by the real time, so tokens go by it; rows, cards and the job stay on the scene's day.
  const ahead = Date.now() - scene.getTime();
  trial.pass(ahead);
  trial.sandbox.tenant.set({ calendarAhead: -ahead });
});
beforeEach(() => {
  sent.length = 0;
  waited.length = 0;
});

const network = (lose = 0) => ({
  ...trial.job(),
  wait: async (milliseconds: number) => void waited.push(milliseconds),
  fetch: async (address: string, init: RequestInit): Promise<Response> => {
    sent.push(`${init.method} ${address.split('?')[0]!}`);
    if (sent.length <= lose) throw new TypeError('fetch failed');
    return trial.sandbox.fetch(address, init);
  },
});
const identity = (privateKey = trial.sandbox.remindersApp.privateKey) => ({
  ...trial.sandbox.remindersApp,
  privateKey: secret(privateKey),
});
const isToken = (one: string): boolean => one.endsWith('/oauth2/v2.0/token');

test('schools of one tenant share a token, through the job’s own way out', async () => {
  const tokenOf = openSignIn(identity(), network());
  const tokens = await Promise.all([tokenOf(tenantId)(), tokenOf(tenantId)(), tokenOf(tenantId)()]);
  expect(new Set(tokens).size).toBe(1);
  expect(await tokenOf(tenantId)()).toBe(tokens[0]);
  expect(sent.filter(isToken)).toEqual([`POST https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`]);
});

test('a token that was refused is not given out again', async () => {
  const getToken = openSignIn(identity(), network())(tenantId);
  const old = await getToken();
  const [fresh] = await Promise.all([getToken({ fresh: true }), getToken()]);
  expect(fresh).not.toBe(old);
  expect(sent.filter(isToken)).toHaveLength(2);
});

test('with it a whole run is carried out', async () => {
  const getToken = openSignIn(identity(), network())(tenantId);
  const [result] = await runReminders([{ ...trial.school, getToken }], trial.job({ now: () => scene }));
  expect(result).toMatchObject({ outcome: 'done' });
});

test.each([true, false])(
  'where Entra takes a signed request once: %s, a refused token and a lost answer cost a run nothing',
  async (once) => {
    trial.sandbox.switches.assertionTakenOnce = once;
    let answers = 0;
    const fetch = async (address: string, init: RequestInit): Promise<Response> => {
      const answer = await trial.sandbox.fetch(address, init);
      if (isToken(address.split('?')[0]!) && (answers += 1) === 1) throw new TypeError('fetch failed');
      return answer;
    };
    const getToken = openSignIn(identity(), { ...network(), fetch })(tenantId);
    await getToken();
    trial.sandbox.weather.next({ kind: 'tokenExpired' });
    const [result] = await runReminders([{ ...trial.school, getToken }], trial.job({ now: () => scene }));
    expect(result).toMatchObject({ outcome: 'done' });
    expect(answers).toBe(3);
  },
);

test('a sign-in that cannot be reached is tried again, a refused one is not', async () => {
  const tokenOf = openSignIn(identity(), network(2));
  await expect(tokenOf(tenantId)()).resolves.toEqual(expect.any(String));
  expect(waited).toEqual([1000, 2000]);
  await expect(openSignIn(identity(), network(99))(tenantId)()).rejects.toMatchObject({ kind: 'offline' });
});

test('an unknown certificate, tenant or a broken key are said in Entra’s number alone', async () => {
  const wrong = { ...identity(), thumbprintSha256: 'ab'.repeat(32) };
  await expect(openSignIn(wrong, network())(tenantId)()).rejects.toMatchObject({
    kind: 'signedOut',
    facts: { code: 'AADSTS700027' },
  });
  const unknown = { ...identity(), clientId: '00000000-1111-4222-8333-444455556666' };
  await expect(openSignIn(unknown, network())(tenantId)()).rejects.toMatchObject({ kind: 'needsConsent' });
  await expect(openSignIn(identity('no key'), network())(tenantId)()).rejects.toMatchObject({ kind: 'signedOut' });
  expect(waited).toEqual([]);
});

test.each([503, 429])('a sign-in that is busy (%d) is tried again, and not called a certificate that ran out', async (status) => {
  const body = JSON.stringify({ error: 'temporarily_unavailable', error_description: 'AADSTS90033: A transient error.' });
  const fetch = async (address: string, init: RequestInit): Promise<Response> =>
    isToken(address.split('?')[0]!)
      ? new Response(body, { status, headers: { 'Content-Type': 'application/json' } })
      : trial.sandbox.fetch(address, init);
  await expect(openSignIn(identity(), { ...network(), fetch })(tenantId)()).rejects.toMatchObject({ kind: 'busy' });
  expect(waited).toEqual([1000, 2000, 4000]);
});
