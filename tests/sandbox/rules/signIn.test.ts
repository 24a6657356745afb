import { createSandbox } from '../../../src/sandbox/createSandbox';
import { tabApp } from '../../../src/sandbox/tenant/directory';
import { callAs, callWith } from '../callAs';
import { accepts, refuses } from './rule';

accepts('token.valid', async () => {
  const sandbox = await createSandbox();
  const answer = await callWith(sandbox, await sandbox.token('priya'))('GET', '/me');
  expect(answer.body).toMatchObject({ displayName: 'Priya Lindqvist', userPrincipalName: 'priya.lindqvist@brindlewick.example' });
});

refuses('token.valid', async () => {
  let at = Date.parse('2026-11-21T10:00:00Z');
  const sandbox = await createSandbox({ now: () => new Date(at) });
  const good = await sandbox.token('priya', { expiresInSeconds: 60 });
  const [head, , signature] = good.split('.');
  const forged = Buffer.from(
    JSON.stringify({ ...JSON.parse(Buffer.from(good.split('.')[1]!, 'base64url').toString()), name: 'Somebody' }),
  ).toString('base64url');
  const elsewhere = await sandbox.token('priya', { audience: 'https://tidewater.sharepoint.com' });
  at += 61_000;
  for (const token of [undefined, 'nonsense', `${head}.${forged}.${signature}`, elsewhere, good]) {
    const { status, body, headers } = await callWith(sandbox, token)('GET', '/me');
    expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
    expect(headers.get('www-authenticate')).not.toContain('claims');
  }
});

accepts('token.session', async () => {
  const sandbox = await createSandbox();
  sandbox.weather.endSessions('priya');
  expect((await (await callAs(sandbox, 'priya'))('GET', '/me')).status).toBe(200);
});

refuses('token.session', async () => {
  const sandbox = await createSandbox();
  const [priya, joan] = [await callAs(sandbox, 'priya'), await callAs(sandbox, 'joan')];
  sandbox.weather.endSessions('priya');
  const { status, headers } = await priya('GET', '/me');
  expect(status).toBe(401);
  const claims = /error="insufficient_claims", claims="([^"]+)"/.exec(headers.get('www-authenticate') ?? '')?.[1] ?? '';
  expect(JSON.parse(Buffer.from(claims, 'base64').toString())).toMatchObject({ access_token: { nbf: { essential: true } } });
  expect((await joan('GET', '/me')).status).toBe(200);
});

accepts('token.capability', async () => {
  const sandbox = await createSandbox();
  const priya = await callAs(sandbox, 'priya');
  sandbox.weather.next({ kind: 'claims' });
  expect((await priya('GET', '/me')).headers.get('www-authenticate')).toContain('insufficient_claims');
});

refuses('token.capability', async () => {
  const sandbox = await createSandbox();
  const incapable = await sandbox.tokens.issueToken({ app: tabApp, scopes: [] });
  sandbox.weather.next({ kind: 'claims' });
  const { status, headers } = await callWith(sandbox, incapable)('GET', '/me');
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).not.toContain('claims');
});

accepts('me.scope', async () => {
  const sandbox = await createSandbox();
  expect((await (await callAs(sandbox, 'tess', { scopes: ['User.Read'] }))('GET', '/me?$select=displayName')).body).toEqual({
    '@odata.context': expect.any(String),
    displayName: 'Tess Onyango',
  });
});

refuses('me.scope', async () => {
  const sandbox = await createSandbox();
  const { status, body } = await (await callAs(sandbox, 'tess', { scopes: ['Sites.Selected'] }))('GET', '/me');
  expect([status, body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
});

accepts('me.person', async () => {
  const sandbox = await createSandbox();
  expect((await (await callAs(sandbox, 'ivy'))('GET', '/me')).body.jobTitle).toBe('Trust IT admin');
});

refuses('me.person', async () => {
  const sandbox = await createSandbox();
  const { status, body } = await callWith(sandbox, await sandbox.appToken('SEND Strategy reminders'))('GET', '/me');
  expect([status, body.error.message]).toEqual([400, '/me request is only valid with delegated authentication flow.']);
});

accepts('users.scope', async () => {
  const sandbox = await createSandbox();
  const self = await callAs(sandbox, 'bo');
  expect((await self('GET', '/users/bo.kessler@brindlewick.example')).body.displayName).toBe('Bo Kessler');
  const wide = await callAs(sandbox, 'bo', { scopes: ['User.ReadBasic.All'] });
  expect((await wide('GET', '/users/hana.whitlock@brindlewick.example')).body).toMatchObject({
    displayName: 'Hana Whitlock',
    jobTitle: null,
  });
});

refuses('users.scope', async () => {
  const sandbox = await createSandbox();
  const { status, body } = await (await callAs(sandbox, 'bo'))('GET', '/users/hana.whitlock@brindlewick.example');
  expect([status, body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
  const wide = await callAs(sandbox, 'bo', { scopes: ['User.ReadBasic.All'] });
  expect((await wide('GET', '/users/nobody@brindlewick.example')).body.error.code).toBe('Request_ResourceNotFound');
});
