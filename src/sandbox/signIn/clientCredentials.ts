import { createPublicKey } from 'node:crypto';
import { compactVerify, decodeProtectedHeader } from 'jose';
import { tenantId, type AppRegistration } from '../tenant/directory';
import { graphAudience, sharePointAudience } from '../tenant/tokens';
import { entraErrors, type EntraError } from './entraError';
import type { TenantForSignIn } from './tenantForSignIn';

/** A token request of an app without a person. `authority` is the tenant as the address names it, `address` the address that was asked. */
export interface CredentialsCall {
  tenant: TenantForSignIn;
  refuse(fault: EntraError): Response;
  asked: URLSearchParams;
  authority: string;
  address: string;
  now: Date;
}

/** Entra ID forgives clocks that differ by this many seconds. */
const skew = 300;
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Gives an app a token of its own when it signed an assertion with the key of its certificate (the client credentials flow). */
export async function answerClientCredentials(call: CredentialsCall): Promise<Response> {
  const { tenant, refuse, asked, authority } = call;
  const id = asked.get('client_id') ?? '';
  const app = tenant.app(id);
  if (!app) return refuse(entraErrors.unknownApp(id));
  if (authority !== tenantId) return refuse(entraErrors.whichTenant());
  const assertion = asked.get('client_assertion');
  if (assertion === null || asked.get('client_assertion_type') !== assertionType) return refuse(entraErrors.noCredential());
  const fault = await judge(call, app, assertion);
  if (fault) return refuse(fault);
  const scope = asked.get('scope') ?? '';
  const audience = [graphAudience, sharePointAudience].find((one) => scope === `${one}/.default`);
  if (audience === undefined) return refuse(entraErrors.notDefaultScope(scope));
  // Without consent there is a token all the same: one that names no role.
  const scopes = audience === graphAudience ? app.application : [];
  const token = await tenant.tokens.issueToken({ app, scopes, audience, expiresInSeconds: 3600 });
  return Response.json(
    { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: token },
    { headers: { 'cache-control': 'no-store' } },
  );
}

async function judge(
  { tenant, address, now }: CredentialsCall,
  app: AppRegistration,
  assertion: string,
): Promise<EntraError | undefined> {
  const certificate = tenant.certificate(app.id);
  let claims: Readonly<Record<string, unknown>>;
  try {
    const { 'x5t#S256': thumbprint } = decodeProtectedHeader(assertion) as { 'x5t#S256'?: unknown };
    if (!certificate || thumbprint !== Buffer.from(certificate.thumbprintSha256, 'hex').toString('base64url'))
      return entraErrors.unknownCertificate(app.id);
    const key = createPublicKey(certificate.privateKey);
    const { payload } = await compactVerify(assertion, key, { algorithms: ['PS256', 'RS256'] });
    claims = JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
  } catch {
    return entraErrors.wrongSignature();
  }
  const { iss, sub, aud, exp, nbf, jti } = claims;
  if (iss !== app.id || sub !== app.id) return entraErrors.wrongIssuer();
  // A tenant on this machine is asked at another address than Entra's own.
  const endpoints = [`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`, address];
  if (!endpoints.includes(String(aud))) return entraErrors.wrongAudience();
  const at = now.getTime() / 1000;
  if (typeof exp !== 'number' || typeof nbf !== 'number' || at >= exp + skew || at < nbf - skew)
    return entraErrors.wrongTime(now);
  if (typeof jti !== 'string' || jti === '') return entraErrors.wrongSignature();
  return tenant.isSpent(`${app.id} ${jti}`) ? entraErrors.spent() : undefined;
}
