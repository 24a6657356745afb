import { decodeJwt } from 'jose';
import { findPerson, setupApp, tabApp } from '../../../src/sandbox/tenant/directory';
import { authorizeUrl, fragment, signInAlone, signInAs, tokenRequest, verifier, visitor, origin } from './visitor';
import type { SignInAlone } from './visitor';

const priya = findPerson('priya')!;

function withdraw(alone: SignInAlone): void {
  const app = alone.apps.get(tabApp.id)!;
  alone.apps.set(tabApp.id, { ...app, delegated: app.delegated.filter((scope) => scope !== 'Sites.Selected') });
}

async function refreshed(
  alone: SignInAlone,
  refresh_token: unknown,
  more: Record<string, string> = {},
): Promise<Record<string, unknown>> {
  const fields = { grant_type: 'refresh_token', refresh_token: refresh_token as string, scope: 'Sites.Selected', ...more };
  return (await (await alone.signIn(tokenRequest(fields))).json()) as Record<string, unknown>;
}

test('an unregistered redirect address, an unknown app and a request without PKCE are shown, not redirected', async () => {
  const { signIn } = await signInAlone();
  const guest = visitor(signIn);
  const foreign = await guest.go(authorizeUrl({ redirect_uri: 'http://localhost:9999/auth.html' }));
  expect([foreign.response.status, foreign.html.includes('redirect_uri')]).toEqual([400, true]);
  expect((await guest.go(authorizeUrl({ client_id: '00000000-0000-0000-0000-000000000000' }))).html).toContain('AADSTS700016');
  const bare = await guest.go(authorizeUrl({ code_challenge: undefined, code_challenge_method: undefined }));
  expect(fragment(bare.at).get('error')).toBe('invalid_request');
});

test('a code is redeemed once, with its verifier, and only by a page of the app', async () => {
  const { signIn } = await signInAlone();
  const { at } = await visitor(signIn).go(authorizeUrl({ login_hint: priya.upn }));
  const fields = { grant_type: 'authorization_code', code: fragment(at).get('code')!, redirect_uri: `${origin}/auth.html` };
  const redeem = async (more: Record<string, string>, headers?: Record<string, string>) => {
    const response = await signIn(tokenRequest({ ...fields, ...more }, headers));
    return {
      body: (await response.json()) as Record<string, unknown>,
      allowed: response.headers.get('access-control-allow-origin'),
    };
  };
  expect((await redeem({ code_verifier: verifier }, {})).body).toMatchObject({ error_codes: [9002327] });
  expect((await redeem({ code_verifier: `${verifier}x` })).body).toMatchObject({ error: 'invalid_grant' });
  const again = await visitor(signIn).go(authorizeUrl({ login_hint: priya.upn }));
  fields.code = fragment(again.at).get('code')!;
  const foreign = await redeem({ code_verifier: 'wrong'.repeat(10) }, { origin: 'http://localhost:9999' });
  expect(foreign.allowed).toBeNull();
});

test('a preflight for the token endpoint is answered', async () => {
  const { signIn } = await signInAlone();
  const asked = tokenRequest({});
  const response = await signIn(
    new Request(asked.url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    }),
  );
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
});

test('consent withdrawn: silent requests are refused, an administrator’s approval is asked for, and given', async () => {
  const alone = await signInAlone();
  const guest = visitor(alone.signIn);
  const { refresh_token } = await signInAs(alone, 'priya', guest);
  withdraw(alone);
  expect(await refreshed(alone, refresh_token)).toMatchObject({
    error: 'invalid_grant',
    suberror: 'consent_required',
    error_codes: [65001],
  });
  const silent = fragment((await guest.go(authorizeUrl({ prompt: 'none', login_hint: priya.upn }))).at);
  expect([silent.get('error'), silent.get('error_description')]).toEqual([
    'consent_required',
    expect.stringContaining('AADSTS65001'),
  ]);
  const page = await guest.go(authorizeUrl({ login_hint: priya.upn }));
  expect(page.html).toContain('Need admin approval');
  expect(fragment((await guest.go(page.at.href, { answer: 'back' })).at).get('error')).toBe('consent_required');

  const forged = await guest.go((await guest.go(authorizeUrl({ login_hint: priya.upn }))).at.href, { answer: 'accept' });
  expect(fragment(forged.at).get('error')).toBe('access_denied');

  const ivy = await guest.go(authorizeUrl({ login_hint: findPerson('ivy')!.upn }));
  expect(ivy.html).toContain('Permissions requested');
  expect(fragment((await guest.go(ivy.at.href, { answer: 'accept' })).at).get('code')).toBeTruthy();
  expect(await refreshed(alone, refresh_token)).toMatchObject({ scope: 'Sites.Selected' });
});

test('a claims challenge that wants the person is refused silently and met by confirming', async () => {
  const alone = await signInAlone();
  const guest = visitor(alone.signIn);
  const { refresh_token } = await signInAs(alone, 'priya', guest);
  const claims = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' }, xms_cc: { values: ['CP1'] } } });
  expect(await refreshed(alone, refresh_token, { claims })).toMatchObject({
    error: 'interaction_required',
    suberror: 'basic_action',
    error_codes: [50076],
    claims,
  });
  expect(fragment((await guest.go(authorizeUrl({ claims, prompt: 'none' }))).at).get('error')).toBe('interaction_required');
  const page = await guest.go(authorizeUrl({ claims, login_hint: priya.upn }));
  expect(page.html).toContain('Confirm it is you');
  expect(fragment((await guest.go(page.at.href, { person: 'priya' })).at).get('code')).toBeTruthy();
});

test('claims that say only what the client can do, or ask for a newer token, are met silently', async () => {
  const alone = await signInAlone();
  const { refresh_token } = await signInAs(alone, 'priya');
  const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: '1' }, xms_cc: { values: ['CP1'] } } });
  const answer = await refreshed(alone, refresh_token, { claims });
  expect(decodeJwt(answer.access_token as string)).toMatchObject({ xms_cc: ['CP1'] });
});

test('one request names one resource; closing the page says so', async () => {
  const alone = await signInAlone();
  const guest = visitor(alone.signIn);
  const two = await guest.go(authorizeUrl({ scope: 'openid User.Read https://tidewater.sharepoint.com/AllSites.FullControl' }));
  expect(two.html).toContain('AADSTS28000');
  const list = await guest.go(authorizeUrl());
  expect(fragment((await guest.go(list.at.href, { answer: 'cancel' })).at).get('error')).toBe('access_denied');
  const sharePoint = { scope: 'openid https://tidewater.sharepoint.com/AllSites.FullControl', login_hint: priya.upn };
  expect((await guest.go(authorizeUrl(sharePoint))).html).toContain('Need admin approval');
  const setup = { ...sharePoint, client_id: setupApp.id, redirect_uri: 'http://localhost' };
  expect(fragment((await guest.go(authorizeUrl(setup))).at).get('code')).toBeTruthy();
});
