import { generateKeyPairSync } from 'node:crypto';
import { decodeJwt } from 'jose';
import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { tabApp, tenantId } from '../../../src/sandbox/tenant/directory';
import { askToken, assertionOf, tokenEndpoint, type Change } from '../assertion';
import { accepts, refuses } from './rule';

let clock = Date.parse('2026-11-23T10:00:00Z');
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await createSandbox({ now: () => new Date(clock) });
});

/** The status and the number of the error with this assertion. */
async function answerTo(change: Change): Promise<[number, number | undefined]> {
  const { status, body } = await askToken(sandbox, { assertion: await assertionOf(sandbox, change) });
  return [status, body.error_codes?.[0]];
}

accepts('entra.certificate', async () => {
  const { body } = await askToken(sandbox, { assertion: await assertionOf(sandbox) });
  expect(decodeJwt(body.access_token!)).toMatchObject({
    idtyp: 'app',
    roles: ['Sites.Selected'],
    appid: sandbox.remindersApp.clientId,
  });
  expect(await answerTo({ header: { alg: 'RS256' } })).toEqual([200, undefined]);
});

refuses('entra.certificate', async () => {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(await answerTo({ key })).toEqual([401, 700027]);
  expect(await answerTo({ header: { 'x5t#S256': 'AAAA' } })).toEqual([401, 700027]);
  expect((await askToken(sandbox, { assertion: 'no.assertion' })).body.error_codes).toEqual([700027]);
  expect((await askToken(sandbox, {})).body).toMatchObject({ error: 'invalid_client', error_codes: [7000218] });
  const tab = { client_id: tabApp.id };
  expect((await askToken(sandbox, { assertion: await assertionOf(sandbox), fields: tab })).body.error_codes).toEqual([700027]);
});

accepts('entra.assertion', async () => {
  const now = clock / 1000;
  expect(await answerTo({ claims: { nbf: now + 299, exp: now + 900 } })).toEqual([200, undefined]);
  expect(await answerTo({ claims: { nbf: now - 900, exp: now - 299 } })).toEqual([200, undefined]);
  const address = `http://localhost:4101/${tenantId}/oauth2/v2.0/token`;
  const assertion = await assertionOf(sandbox, { claims: { aud: address } });
  expect((await askToken(sandbox, { assertion, address })).status).toBe(200);
});

refuses('entra.assertion', async () => {
  const now = clock / 1000;
  const wrong: [Record<string, unknown>, number][] = [
    [{ iss: tabApp.id }, 700021],
    [{ sub: tabApp.id }, 700021],
    [{ aud: `https://login.microsoftonline.com/${tabApp.id}/oauth2/v2.0/token` }, 700023],
    [{ aud: undefined }, 700023],
    [{ exp: now - 300 }, 700024],
    [{ nbf: now + 301 }, 700024],
    [{ exp: undefined }, 700024],
    [{ jti: undefined }, 700027],
  ];
  for (const [claims, code] of wrong) expect(await answerTo({ claims })).toEqual([401, code]);
});

accepts('entra.assertionOnce', async () => {
  const assertion = await assertionOf(sandbox);
  for (let n = 0; n < 2; n++) expect((await askToken(sandbox, { assertion })).status).toBe(200);
});

refuses('entra.assertionOnce', async () => {
  const strict = await createSandbox({ switches: { assertionTakenOnce: true } });
  const assertion = await assertionOf(strict);
  expect((await askToken(strict, { assertion })).status).toBe(200);
  expect((await askToken(strict, { assertion })).status).toBe(401);
  expect((await askToken(strict, { assertion: await assertionOf(strict) })).status).toBe(200);
});

accepts('entra.defaultScope', async () => {
  const assertion = await assertionOf(sandbox);
  const { body } = await askToken(sandbox, { assertion });
  expect(decodeJwt(body.access_token!)).toMatchObject({ aud: 'https://graph.microsoft.com', tid: tenantId });
  sandbox.weather.withdrawConsent('SEND Strategy reminders');
  const bare = await askToken(sandbox, { assertion });
  expect(decodeJwt(bare.body.access_token!)).toMatchObject({ roles: [] });
  sandbox.weather.giveConsent('SEND Strategy reminders');
});

refuses('entra.defaultScope', async () => {
  const assertion = await assertionOf(sandbox);
  for (const scope of ['', 'Sites.Selected', 'https://graph.microsoft.com/Sites.Selected'])
    expect((await askToken(sandbox, { assertion, fields: { scope } })).body).toMatchObject({
      error: 'invalid_scope',
      error_codes: [1002012],
    });
  const address = tokenEndpoint.replace(tenantId, 'organizations');
  expect((await askToken(sandbox, { assertion, address })).body.error_codes).toEqual([50059]);
  const unknown = { client_id: '00000000-0000-0000-0000-000000000000' };
  expect((await askToken(sandbox, { assertion, fields: unknown })).body.error_codes).toEqual([700016]);
});

test('the certificate is the same for good, also after a reset', async () => {
  const before = sandbox.remindersApp;
  expect(before.thumbprintSha256).toMatch(/^[0-9A-F]{64}$/);
  clock += 1000;
  await sandbox.reset();
  expect(sandbox.remindersApp).toEqual(before);
});
