import { decodeJwt } from 'jose';
import { findPerson, tenantId } from '../tenant/directory';
import type { AppRegistration, Person } from '../tenant/directory';
import { graphAudience } from '../tenant/tokens';
import { capabilities, wantsStepUp } from './claims';
import { entraErrors } from './entraError';
import type { EntraError } from './entraError';
import { readScopes, withoutConsent } from './scopes';
import type { AskedScopes } from './scopes';
import type { TenantForSignIn } from './tenantForSignIn';

/** Passes a request on to the provider, with another path, query or body where given. */
export type ProviderCall = (changes?: { path?: string; search?: string; body?: string }) => Promise<Response>;

/** A token request on its way. */
export interface TokenCall {
  tenant: TenantForSignIn;
  call: ProviderCall;
  refuse(fault: EntraError): Response;
  body: string;
  origin: string | null;
}

/** Seconds an access token lives; Entra ID's own varies between 60 and 90 minutes. */
const accessTokenSeconds = 3600;

/** Redeems a code or a refresh token: the provider judges it, then the answer gets the access token, spelling and extras of Entra ID. */
export async function answerToken({ tenant, call, refuse, body, origin }: TokenCall): Promise<Response> {
  const asked = new URLSearchParams(body);
  const app = tenant.app(asked.get('client_id') ?? '');
  if (!app) return crossOrigin(refuse(entraErrors.unknownApp(asked.get('client_id') ?? '')), origin, app);
  const refusal = judge(app, asked, origin);
  if ('error' in refusal) return crossOrigin(refuse(refusal), origin, app);
  const passed = new URLSearchParams(asked);
  for (const name of ['scope', 'claims']) passed.delete(name);
  const answer = await call({ body: passed.toString() });
  const said = (await answer.json()) as Record<string, string>;
  if (!answer.ok)
    return crossOrigin(refuse(entraErrors.refused(answer.status, said.error ?? '', said.error_description ?? '')), origin, app);
  const person = findPerson(decodeJwt(said.id_token ?? '').sub ?? '');
  if (!person)
    return crossOrigin(
      refuse(entraErrors.refused(400, 'invalid_grant', 'The user account does not exist in the tenant.')),
      origin,
      app,
    );
  return crossOrigin(
    Response.json(await bodyOf(tenant, app, person, refusal, asked, said), { headers: { 'cache-control': 'no-store' } }),
    origin,
    app,
  );
}

/** What is wrong with a request before anybody looks at its code or refresh token; otherwise what it asks for. */
function judge(app: AppRegistration, asked: URLSearchParams, origin: string | null): AskedScopes | EntraError {
  if (app.kind === 'spa' && origin === null) return entraErrors.notCrossOrigin();
  const scopes = readScopes(asked.get('scope') ?? '', (audience) => consentedTo(app, audience));
  if (!scopes) return entraErrors.twoResources();
  if (scopes.resource.length === 0) scopes.resource = permissionsOf(app, scopes.audience);
  if (withoutConsent(scopes, consentedTo(app, scopes.audience)).length > 0 || scopes.resource.length === 0)
    return entraErrors.noConsent(app.id, app.name);
  const claims = asked.get('claims');
  return asked.get('grant_type') === 'refresh_token' && wantsStepUp(claims) ? entraErrors.stepUp(claims ?? '') : scopes;
}

async function bodyOf(
  tenant: TenantForSignIn,
  app: AppRegistration,
  person: Person,
  scopes: AskedScopes,
  asked: URLSearchParams,
  said: Record<string, string>,
): Promise<Record<string, unknown>> {
  const spelt = [...scopes.openId, ...scopes.resource].map((scope) => scopes.spelling.get(scope) ?? scope);
  return {
    token_type: 'Bearer',
    scope: spelt.join(' '),
    expires_in: accessTokenSeconds,
    ext_expires_in: accessTokenSeconds,
    access_token: await tenant.tokens.issueToken({
      app,
      person,
      scopes: scopes.resource,
      audience: scopes.audience,
      expiresInSeconds: accessTokenSeconds,
      capabilities: capabilities(asked.get('claims')),
    }),
    refresh_token: said.refresh_token,
    ...(app.kind === 'spa' && { refresh_token_expires_in: 24 * 3600 }),
    id_token: said.id_token,
    client_info: Buffer.from(JSON.stringify({ uid: person.oid, utid: tenantId })).toString('base64url'),
  };
}

/** A page may read the answer only from an origin with a registered redirect address; others get it without the header that lets them. */
function crossOrigin(answer: Response, origin: string | null, app: AppRegistration | undefined): Response {
  answer.headers.append('vary', 'Origin');
  const registered = app?.redirectUris.some((address) => address.startsWith('http') && new URL(address).origin === origin);
  if (origin !== null && registered) answer.headers.set('access-control-allow-origin', origin);
  return answer;
}

function consentedTo(app: AppRegistration, audience: string): readonly string[] {
  return audience === graphAudience ? app.delegated : app.sharePoint;
}

function permissionsOf(app: AppRegistration, audience: string): string[] {
  return consentedTo(app, audience).filter((scope) => !['openid', 'profile', 'email', 'offline_access'].includes(scope));
}
