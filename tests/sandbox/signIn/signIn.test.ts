import { decodeJwt } from 'jose';
import { findPerson, tabApp, tenantId } from '../../../src/sandbox/tenant/directory';
import { authorizeUrl, fragment, origin, signInAlone, signInAs, tokenRequest, verifier, visitor } from './visitor';

const priya = findPerson('priya')!;

test('signing in is choosing a person, and the answer is Entra ID’s', async () => {
  const alone = await signInAlone();
  const answer = await signInAs(alone, 'priya');
  expect(answer).toMatchObject({
    token_type: 'Bearer',
    scope: 'Sites.Selected User.Read',
    expires_in: 3600,
    refresh_token_expires_in: 86400,
  });
  const id = decodeJwt(answer.id_token as string);
  expect(id).toMatchObject({
    oid: priya.oid,
    tid: tenantId,
    preferred_username: priya.upn,
    name: priya.name,
    ver: '2.0',
    aud: tabApp.id,
    nonce: 'nonce1',
  });
  const access = await alone.tenant.tokens.issueToken({ app: tabApp, person: priya, scopes: ['Sites.Selected', 'User.Read'] });
  const { iat: _iat, exp: _exp, nbf: _nbf, uti: _uti, xms_cc: _cc, ...said } = decodeJwt(answer.access_token as string);
  expect(decodeJwt(access)).toMatchObject(said);
  expect(JSON.parse(Buffer.from(answer.client_info as string, 'base64url').toString())).toEqual({
    uid: priya.oid,
    utid: tenantId,
  });
});

test('the page lists every person with a button and may not be framed', async () => {
  const { signIn } = await signInAlone();
  const { html, response } = await visitor(signIn).go(authorizeUrl());
  expect(html.match(/<button name="person"/g)).toHaveLength(8);
  expect(html).toContain('<b>Martin Osei-Bell</b>');
  expect(response.headers.get('x-frame-options')).toBe('DENY');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('a refresh token gives new tokens and keeps the spelling of scopes', async () => {
  const alone = await signInAlone();
  const { refresh_token } = await signInAs(alone, 'martin');
  const fields = {
    grant_type: 'refresh_token',
    refresh_token: refresh_token as string,
    scope: 'openid https://graph.microsoft.com/User.Read',
  };
  const response = await alone.signIn(tokenRequest(fields));
  const answer = (await response.json()) as Record<string, string>;
  expect(answer.scope).toBe('openid https://graph.microsoft.com/User.Read');
  expect(decodeJwt(answer.access_token!)).toMatchObject({ scp: 'User.Read', upn: 'martin.osei-bell@brindlewick.example' });
  expect(response.headers.get('access-control-allow-origin')).toBe(origin);
});

test('what the sign-in keeps outlives the program', async () => {
  const first = await signInAlone();
  const { refresh_token } = await signInAs(first, 'hana');
  const second = await signInAlone(first.storage);
  const response = await second.signIn(
    tokenRequest({ grant_type: 'refresh_token', refresh_token: refresh_token as string, scope: 'User.Read' }),
  );
  expect(response.status).toBe(200);
  const other = await signInAlone();
  const refused = await other.signIn(
    tokenRequest({ grant_type: 'refresh_token', refresh_token: refresh_token as string, scope: 'User.Read' }),
  );
  expect(await refused.json()).toMatchObject({ error: 'invalid_grant', error_codes: [70008] });
});

test('a hint signs its person in without a page; select_account always shows the list', async () => {
  const { signIn } = await signInAlone();
  const guest = visitor(signIn);
  expect(fragment((await guest.go(authorizeUrl({ login_hint: priya.upn }))).at).get('code')).toBeTruthy();
  const list = await guest.go(authorizeUrl({ prompt: 'select_account' }));
  expect(list.html).toContain('Pick an account');
  const back = await guest.go(list.at.href, { person: 'priya' });
  expect(fragment(back.at).get('code')).toBeTruthy();
});

test('a second person gets a session of their own and the first one’s refresh token stays good', async () => {
  const alone = await signInAlone();
  const guest = visitor(alone.signIn);
  const { refresh_token } = await signInAs(alone, 'priya', guest);
  const martin = await guest.go(authorizeUrl({ login_hint: 'martin.osei-bell@brindlewick.example' }));
  const fields = {
    grant_type: 'authorization_code',
    code: fragment(martin.at).get('code')!,
    code_verifier: verifier,
    redirect_uri: `${origin}/auth.html`,
  };
  const second = (await (await alone.signIn(tokenRequest(fields))).json()) as Record<string, string>;
  expect(decodeJwt(second.id_token!).name).toBe('Martin Osei-Bell');
  const first = await alone.signIn(
    tokenRequest({ grant_type: 'refresh_token', refresh_token: refresh_token as string, scope: 'User.Read' }),
  );
  expect(decodeJwt(((await first.json()) as Record<string, string>).id_token!).name).toBe('Priya Lindqvist');
});

test.each([
  ['named', `client_id=${tabApp.id}&`],
  ['not named', ''],
])('signing out ends the session and returns to the app, %s', async (_how, client) => {
  const alone = await signInAlone();
  const guest = visitor(alone.signIn);
  await signInAs(alone, 'priya', guest);
  const out = await guest.go(
    `http://localhost:4101/${tenantId}/oauth2/v2.0/logout?${client}post_logout_redirect_uri=${encodeURIComponent(`${origin}/auth.html`)}`,
  );
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(out.html) ?? [];
  const [, action = ''] = /action="([^"]+)"/.exec(out.html) ?? [];
  const back = await guest.go(action, { xsrf, logout: 'yes' });
  expect(back.at.href).toBe(`${origin}/auth.html`);
  expect(fragment((await guest.go(authorizeUrl({ prompt: 'none' }))).at).get('error')).toBe('login_required');
});

test('the provider tells its addresses and its key', async () => {
  const { signIn } = await signInAlone();
  const remote = `https://login.microsoftonline.com/${tenantId}`;
  const keys = (await (await signIn(new Request(`${remote}/discovery/v2.0/keys`))).json()) as { keys: object[] };
  expect(keys.keys[0]).toMatchObject({ kid: 'sandbox', kty: 'RSA' });
  const found = (await (await signIn(new Request(`${remote}/v2.0/.well-known/openid-configuration`))).json()) as object;
  expect(found).toMatchObject({ issuer: `${remote}/v2.0`, token_endpoint: `${remote}/oauth2/v2.0/token` });
});

test('closing the page says so', async () => {
  const { signIn } = await signInAlone();
  const guest = visitor(signIn);
  const list = await guest.go(authorizeUrl());
  expect(fragment((await guest.go(list.at.href, { answer: 'cancel' })).at).get('error')).toBe('access_denied');
});
