import { decodeJwt } from 'jose';
import { findPerson, setupApp, tabApp, tenantId } from '../../../src/sandbox/tenant/directory';
import { authorizeUrl, fragment, origin, signInAlone, signInAs, tokenRequest, verifier, visitor } from '../signIn/visitor';
import type { SignInAlone } from '../signIn/visitor';
import { accepts, refuses } from './rule';

const priya = findPerson('priya')!;
const known = { login_hint: priya.upn };
const silent = { ...known, prompt: 'none' };

async function json(
  alone: SignInAlone,
  fields: Record<string, string>,
  headers?: Record<string, string>,
): Promise<Record<string, unknown>> {
  return (await (await alone.signIn(tokenRequest(fields, headers))).json()) as Record<string, unknown>;
}

async function code(alone: SignInAlone): Promise<Record<string, string>> {
  const { at } = await visitor(alone.signIn).go(authorizeUrl(known));
  return {
    grant_type: 'authorization_code',
    code: fragment(at).get('code')!,
    redirect_uri: `${origin}/auth.html`,
    code_verifier: verifier,
  };
}

async function refreshToken(alone: SignInAlone, guest = visitor(alone.signIn)): Promise<Record<string, string>> {
  const { refresh_token } = await signInAs(alone, 'priya', guest);
  return { grant_type: 'refresh_token', refresh_token: refresh_token as string, scope: 'Sites.Selected' };
}

accepts('entra.app', async () => {
  const { signIn } = await signInAlone();
  for (const tenant of [tenantId, 'organizations', 'common']) {
    const { at } = await visitor(signIn).go(authorizeUrl(known, `https://login.microsoftonline.com/${tenant}/oauth2/v2.0`));
    expect(fragment(at).get('code')).toBeTruthy();
  }
});

refuses('entra.app', async () => {
  const { signIn } = await signInAlone();
  const wrong = await signIn(new Request('https://login.microsoftonline.com/contoso/oauth2/v2.0/authorize'));
  expect(await wrong.json()).toMatchObject({ error: 'invalid_tenant', error_codes: [90002] });
  const unknown = await visitor(signIn).go(authorizeUrl({ client_id: '00000000-0000-0000-0000-000000000000' }));
  expect([unknown.response.status, unknown.html.includes('AADSTS700016')]).toEqual([400, true]);
});

accepts('entra.redirect', async () => {
  const { signIn } = await signInAlone();
  const { at } = await visitor(signIn).go(authorizeUrl({ ...known, redirect_uri: 'http://127.0.0.1:4100/auth.html' }));
  expect([at.host, fragment(at).has('code')]).toEqual(['127.0.0.1:4100', true]);
});

refuses('entra.redirect', async () => {
  const { signIn } = await signInAlone();
  const foreign = await visitor(signIn).go(authorizeUrl({ ...known, redirect_uri: 'http://localhost:9999/auth.html' }));
  expect([foreign.response.status, foreign.html.includes('redirect_uri'), foreign.at.host]).toEqual([
    400,
    true,
    'localhost:4101',
  ]);
});

accepts('entra.code', async () => {
  const alone = await signInAlone();
  expect(await json(alone, await code(alone))).toMatchObject({ token_type: 'Bearer' });
});

refuses('entra.code', async () => {
  const alone = await signInAlone();
  const bare = await visitor(alone.signIn).go(authorizeUrl({ code_challenge: undefined, code_challenge_method: undefined }));
  expect(fragment(bare.at).get('error')).toBe('invalid_request');
  expect(await json(alone, { ...(await code(alone)), code_verifier: 'wrong'.repeat(10) })).toMatchObject({
    error: 'invalid_grant',
  });
  const once = await code(alone);
  await json(alone, once);
  expect(await json(alone, once)).toMatchObject({ error: 'invalid_grant', error_codes: [70008] });
});

accepts('entra.origin', async () => {
  const alone = await signInAlone();
  const asked = tokenRequest(await code(alone));
  const preflight = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
  const allowed = await alone.signIn(new Request(asked.url, { method: 'OPTIONS', headers: preflight }));
  const answer = await alone.signIn(asked);
  expect([allowed, answer].map((one) => one.headers.get('access-control-allow-origin'))).toEqual([origin, origin]);
});

refuses('entra.origin', async () => {
  const alone = await signInAlone();
  expect(await json(alone, await code(alone), {})).toMatchObject({ error: 'invalid_request', error_codes: [9002327] });
  const foreign = await alone.signIn(tokenRequest(await code(alone), { origin: 'http://localhost:9999' }));
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
});

accepts('entra.refresh', async () => {
  const alone = await signInAlone();
  const fields = await refreshToken(alone);
  for (const _try of [1, 2]) expect(await json(alone, fields)).toMatchObject({ scope: 'Sites.Selected' });
});

refuses('entra.refresh', async () => {
  const alone = await signInAlone();
  const fields = await refreshToken(alone);
  const key = `RefreshToken:${fields.refresh_token}`;
  const kept = JSON.parse(alone.storage.get(key)!) as { exp: number; iat: number };
  expect(kept.exp - kept.iat).toBe(24 * 3600);
  alone.storage.set(key, JSON.stringify({ ...kept, exp: Math.floor(Date.now() / 1000) - 1 }));
  expect(await json(alone, fields)).toMatchObject({ error: 'invalid_grant', error_codes: [70008] });
});

accepts('entra.silent', async () => {
  const alone = await signInAlone();
  const guest = visitor(alone.signIn);
  await signInAs(alone, 'priya', guest);
  expect(fragment((await guest.go(authorizeUrl(silent))).at).get('code')).toBeTruthy();
});

refuses('entra.silent', async () => {
  const alone = await signInAlone();
  const guest = visitor(alone.signIn);
  expect(fragment((await guest.go(authorizeUrl(silent))).at).get('error')).toBe('login_required');
  await signInAs(alone, 'priya', guest);
  const other = { ...silent, login_hint: findPerson('martin')!.upn };
  expect(fragment((await guest.go(authorizeUrl(other))).at).get('error')).toBe('login_required');
});

accepts('entra.consent', async () => {
  const alone = await signInAlone();
  const guest = visitor(alone.signIn);
  const fields = await refreshToken(alone, guest);
  withdraw(alone);
  const asked = await guest.go(authorizeUrl({ login_hint: findPerson('ivy')!.upn }));
  expect(asked.html).toContain('Permissions requested');
  expect(fragment((await guest.go(asked.at.href, { answer: 'accept' })).at).get('code')).toBeTruthy();
  expect(await json(alone, fields)).toMatchObject({ scope: 'Sites.Selected' });
});

refuses('entra.consent', async () => {
  const alone = await signInAlone();
  const guest = visitor(alone.signIn);
  const fields = await refreshToken(alone, guest);
  withdraw(alone);
  expect(await json(alone, fields)).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required', error_codes: [65001] });
  const said = fragment((await guest.go(authorizeUrl(silent))).at);
  expect([said.get('error'), said.get('error_description')]).toEqual([
    'consent_required',
    expect.stringContaining('AADSTS65001'),
  ]);
  const page = await guest.go(authorizeUrl(known));
  expect(page.html).toContain('Need admin approval');
  expect(fragment((await guest.go(page.at.href, { answer: 'back' })).at).get('error')).toBe('consent_required');
  const forged = await guest.go((await guest.go(authorizeUrl(known))).at.href, { answer: 'accept' });
  expect(fragment(forged.at).get('error')).toBe('access_denied');
});

const stepUp = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' }, xms_cc: { values: ['CP1'] } } });

accepts('entra.claims', async () => {
  const alone = await signInAlone();
  const guest = visitor(alone.signIn);
  const fields = await refreshToken(alone, guest);
  const newer = JSON.stringify({ access_token: { nbf: { essential: true, value: '1' }, xms_cc: { values: ['CP1'] } } });
  expect(decodeJwt((await json(alone, { ...fields, claims: newer })).access_token as string)).toMatchObject({ xms_cc: ['CP1'] });
  const page = await guest.go(authorizeUrl({ ...known, claims: stepUp }));
  expect(page.html).toContain('Confirm it is you');
  expect(fragment((await guest.go(page.at.href, { person: 'priya' })).at).get('code')).toBeTruthy();
});

refuses('entra.claims', async () => {
  const alone = await signInAlone();
  const guest = visitor(alone.signIn);
  const fields = await refreshToken(alone, guest);
  const refused = { error: 'interaction_required', suberror: 'basic_action', error_codes: [50076], claims: stepUp };
  expect(await json(alone, { ...fields, claims: stepUp })).toMatchObject(refused);
  expect(fragment((await guest.go(authorizeUrl({ ...silent, claims: stepUp }))).at).get('error')).toBe('interaction_required');
});

const sharePoint = 'https://tidewater.sharepoint.com/AllSites.FullControl';

accepts('entra.resource', async () => {
  const { signIn } = await signInAlone();
  const asked = { ...known, scope: `openid ${sharePoint}`, client_id: setupApp.id, redirect_uri: 'http://localhost' };
  expect(fragment((await visitor(signIn).go(authorizeUrl(asked))).at).get('code')).toBeTruthy();
});

refuses('entra.resource', async () => {
  const { signIn } = await signInAlone();
  expect((await visitor(signIn).go(authorizeUrl({ scope: `openid User.Read ${sharePoint}` }))).html).toContain('AADSTS28000');
});

function withdraw(alone: SignInAlone): void {
  const app = alone.apps.get(tabApp.id)!;
  alone.apps.set(tabApp.id, { ...app, delegated: app.delegated.filter((scope) => scope !== 'Sites.Selected') });
}
