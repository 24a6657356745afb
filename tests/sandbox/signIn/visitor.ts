import { createHash } from 'node:crypto';
import { findPerson, setupApp, tabApp, tenantId } from '../../../src/sandbox/tenant/directory';
import { createTokens, newSigningKey } from '../../../src/sandbox/tenant/tokens';
import type { AppRegistration } from '../../../src/sandbox/tenant/directory';
import { createSignIn } from '../../../src/sandbox/signIn/createSignIn';
import type { SignIn } from '../../../src/sandbox/signIn/createSignIn';
import { storageInMemory } from '../../../src/sandbox/signIn/tenantForSignIn';
import type { SignInStorage, TenantForSignIn } from '../../../src/sandbox/signIn/tenantForSignIn';

/** The sign-in of a tenant that is nothing else, with the consents in the test's hand. */
export interface SignInAlone {
  signIn: SignIn;
  tenant: TenantForSignIn;
  apps: Map<string, AppRegistration>;
  storage: SignInStorage;
}

export async function signInAlone(storage: SignInStorage = storageInMemory()): Promise<SignInAlone> {
  const apps = new Map([tabApp, setupApp].map((app) => [app.id, { ...app }]));
  let guids = 0;
  const newGuid = () => `00000000-0000-4000-8000-${String((guids += 1)).padStart(12, '0')}`;
  const tenant: TenantForSignIn = {
    tokens: await createTokens(await newSigningKey(), { now: () => new Date(), newGuid, epoch: () => 0 }),
    storage,
    app: (id) => apps.get(id),
    consent: (id, scopes) => {
      const app = apps.get(id)!;
      apps.set(id, { ...app, delegated: [...app.delegated, ...scopes] });
    },
    certificate: () => undefined,
    isSpent: () => false,
  };
  return { signIn: createSignIn(tenant, newGuid, () => new Date()), tenant, apps, storage };
}

/** A browser without pages: keeps cookies, follows redirects within the sign-in, stops where it is sent back to the app. */
export interface Visitor {
  go(url: string, fields?: Record<string, string>): Promise<{ response: Response; html: string; at: URL }>;
}

export function visitor(signIn: SignIn): Visitor {
  const cookies = new Map<string, string>();
  return {
    async go(url, fields) {
      let at = new URL(url);
      let body = fields && new URLSearchParams(fields).toString();
      for (let hops = 0; hops < 10; hops += 1) {
        const headers: Record<string, string> = {
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          accept: 'text/html',
        };
        if (body !== undefined) headers['content-type'] = 'application/x-www-form-urlencoded';
        const response = await signIn(
          new Request(at, { method: body === undefined ? 'GET' : 'POST', headers, ...(body !== undefined && { body }) }),
        );
        for (const line of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          if (value === '' || line.includes('1970')) cookies.delete(name);
          else cookies.set(name, value);
        }
        const location = response.headers.get('location');
        if (location === null) return { response, html: await response.text(), at };
        at = new URL(location, at);
        body = undefined;
        if (at.host !== new URL(url).host) return { response, html: '', at };
      }
      throw new Error('too many redirects');
    },
  };
}

/** The app's half of a sign-in: PKCE, the address to go to and the redemption of the code. */
export const verifier = 'a-verifier-of-at-least-forty-three-characters-long';
export const origin = 'http://localhost:4102';
const authority = `http://localhost:4101/${tenantId}/oauth2/v2.0`;

export function authorizeUrl(changes: Record<string, string | undefined> = {}, at: string = authority): string {
  const parameters: Record<string, string | undefined> = {
    client_id: tabApp.id,
    response_type: 'code',
    response_mode: 'fragment',
    redirect_uri: `${origin}/auth.html`,
    scope: 'openid profile offline_access Sites.Selected User.Read',
    state: 'state1',
    nonce: 'nonce1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `${at}/authorize?${new URLSearchParams(given)}`;
}

export function fragment(at: URL): URLSearchParams {
  return new URLSearchParams(at.hash.slice(1));
}

export function tokenRequest(fields: Record<string, string>, headers: Record<string, string> = { origin }): Request {
  return new Request(`${authority}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ client_id: tabApp.id, ...fields }).toString(),
  });
}

/** Signs a person in by the page with the list of people and redeems the code. */
export async function signInAs(
  alone: SignInAlone,
  alias: string,
  guest = visitor(alone.signIn),
): Promise<Record<string, unknown>> {
  const list = await guest.go(authorizeUrl());
  const back = await guest.go(list.at.href, { person: alias });
  const code = fragment(back.at).get('code');
  if (!code) throw new Error(`No code for ${findPerson(alias)?.name}: ${back.at}`);
  const fields = {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: `${origin}/auth.html`,
    scope: 'Sites.Selected User.Read',
  };
  return (await (await alone.signIn(tokenRequest(fields))).json()) as Record<string, unknown>;
}
