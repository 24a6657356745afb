import { compactVerify, errors, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { sharePointHost, tenantId, type AppRegistration, type Person } from './directory';

/** The issuer of every token, as Entra ID's v2.0 endpoint names itself. */
export const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
/** The audience of a token for Graph. */
export const graphAudience = 'https://graph.microsoft.com';
/** The audience of a token for SharePoint's own REST routes. */
export const sharePointAudience = `https://${sharePointHost}`;

/** What a token says. `roles` and `idtyp` only without a person; `xms_cc` when the client can answer a claims challenge. */
export interface TokenClaims {
  iss: string;
  aud: string;
  tid: string;
  appid: string;
  oid: string;
  iat: number;
  exp: number;
  uti: string;
  /** How often tokens like this one had been revoked when it was made; a token of an earlier count is refused. */
  epoch?: number;
  scp?: string;
  roles?: string[];
  idtyp?: 'app' | 'user';
  upn?: string;
  name?: string;
  xms_cc?: string[];
}

/** What issueToken needs beyond the app: a person and scopes, or neither and the app's own roles. */
export interface TokenRequest {
  app: AppRegistration;
  person?: Person | undefined;
  scopes: readonly string[];
  audience?: string | undefined;
  expiresInSeconds?: number | undefined;
  capabilities?: readonly string[] | undefined;
}

/** Signs and checks access tokens with one RS256 key. */
export interface Tokens {
  /** The private key, for the sign-in provider (`jwks: { keys: [jwk] }`). */
  jwk: JWK;
  issueToken(request: TokenRequest): Promise<string>;
  /** The claims of a token that is ours, whole and in date; otherwise the reason it is refused. */
  verifyToken(token: string, audience: string): Promise<TokenClaims | TokenRefusal>;
}

/** Why a token is refused, in Graph's words. */
export interface TokenRefusal {
  refused: string;
  /** The token was fine until an admin or the person ended the session, and its client can answer a challenge. */
  revoked?: boolean;
}

/** A key pair takes a tenth of a second to make, so tenants without a file use one pair for the whole process. */
let sharedKey: Promise<JWK> | undefined;

/** An RS256 signing key, as a private JWK with `kid`, `use` and `alg`. */
export function newSigningKey(): Promise<JWK> {
  sharedKey ??= generateKeyPair('RS256', { extractable: true })
    .then((pair) => exportJWK(pair.privateKey))
    .then((jwk) => ({ ...jwk, kid: 'sandbox', use: 'sig', alg: 'RS256' }));
  return sharedKey;
}

/** Tokens signed with this key; `now` is the tenant's clock, `newGuid` names each token. */
export async function createTokens(
  jwk: JWK,
  { now, newGuid, epoch }: { now: () => Date; newGuid: () => string; epoch: (appId: string, oid: string) => number },
): Promise<Tokens> {
  const privateKey = await importJWK(jwk, 'RS256');
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...open } = jwk;
  const publicKey = await importJWK(open, 'RS256');
  const checked = new Map<string, TokenClaims>();

  async function verifyToken(token: string, audience: string): Promise<TokenClaims | TokenRefusal> {
    let claims = checked.get(token);
    if (!claims) {
      try {
        // Times are judged below on each use: a token once checked stays signed, but not in date.
        const { payload } = await compactVerify(token, publicKey);
        claims = JSON.parse(new TextDecoder().decode(payload)) as TokenClaims;
      } catch (error) {
        return { refused: refusal(error) };
      }
      if (checked.size > 2000) checked.clear();
      checked.set(token, claims);
    }
    if (claims.aud !== audience) return { refused: 'Access token validation failure. Invalid audience.' };
    if (claims.iss !== issuer || claims.tid !== tenantId) return { refused: 'Access token validation failure. Invalid issuer.' };
    if ((claims.epoch ?? 0) < epoch(claims.appid, claims.oid))
      return { refused: 'Continuous access evaluation resulted in challenge.', revoked: claims.xms_cc?.includes('CP1') ?? false };
    if (claims.exp * 1000 <= now().getTime()) return { refused: 'Lifetime validation failed, the token is expired.' };
    return claims;
  }

  return {
    jwk,
    verifyToken,
    issueToken: ({ app, person, scopes, audience = graphAudience, expiresInSeconds = 3600, capabilities }) => {
      const iat = Math.floor(now().getTime() / 1000);
      const who = person
        ? { oid: person.oid, upn: person.upn, name: person.name, scp: scopes.join(' '), idtyp: 'user' }
        : { oid: app.id, roles: [...scopes], idtyp: 'app' };
      return new SignJWT({
        tid: tenantId,
        appid: app.id,
        uti: newGuid(),
        ver: '1.0',
        epoch: epoch(app.id, who.oid),
        ...who,
        ...(capabilities && { xms_cc: capabilities }),
      })
        .setProtectedHeader({ alg: 'RS256', kid: jwk.kid ?? 'sandbox', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(who.oid)
        .setIssuedAt(iat)
        .setNotBefore(iat)
        .setExpirationTime(iat + expiresInSeconds)
        .sign(privateKey);
    },
  };
}

function refusal(error: unknown): string {
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'Signature verification failed';
  return 'IDX14100: JWT is not well formed, there are no dots (.) or a part cannot be decoded.';
}
