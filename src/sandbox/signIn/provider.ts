import { createHash } from 'node:crypto';
import type { default as Provider, Configuration } from 'oidc-provider';
import { findPerson, tenantId } from '../tenant/directory';
import { issuer } from '../tenant/tokens';
import { signedOutPage, signOutPage, troublePage } from './pages';
import { createPolicy, dialectParameters } from './policy';
import { storageAdapter } from './storageAdapter';
import type { TenantForSignIn } from './tenantForSignIn';

/** A refresh token of a single-page app lives this long from the sign-in, in seconds, however often it is used. Source: "Refresh tokens in the Microsoft identity platform". */
const refreshTokenSeconds = 24 * 3600;
const sessionSeconds = 14 * 24 * 3600;
const openIdScope = 'openid profile email offline_access';

/**
 * An OpenID Connect provider with Entra ID's paths below the tenant's. It holds sessions, codes, PKCE, refresh tokens and ID tokens; which
 * permissions a token carries is the dialect's matter, so here an access token is only a stub.
 */
export async function createProvider(tenant: TenantForSignIn): Promise<Provider> {
  const { Provider, interactionPolicy } = await quietly(() => import('oidc-provider'));
  const provider = new Provider(issuer, configuration(tenant, createPolicy(tenant, interactionPolicy)));
  // Behind the dialect a request's address is told by headers, also when it came without a port.
  provider.proxy = true;
  return provider;
}

function configuration(tenant: TenantForSignIn, policy: ReturnType<typeof createPolicy>): Configuration {
  return {
    adapter: storageAdapter(tenant),
    jwks: { keys: [tenant.tokens.jwk as never] },
    cookies: { keys: [createHash('sha256').update(`cookies ${tenant.tokens.jwk.d}`).digest('base64url')] },
    routes: {
      authorization: '/oauth2/v2.0/authorize',
      token: '/oauth2/v2.0/token',
      end_session: '/oauth2/v2.0/logout',
      jwks: '/discovery/v2.0/keys',
      userinfo: '/oidc/userinfo',
    },
    scopes: openIdScope.split(' '),
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'oid', 'tid', 'ver'], profile: ['name', 'preferred_username'], email: ['email'] },
    findAccount: (_ctx, id) => {
      const person = findPerson(id);
      const claims = person && {
        oid: id,
        tid: tenantId,
        ver: '2.0',
        name: person.name,
        preferred_username: person.upn,
        email: person.upn,
      };
      return person && { accountId: id, claims: () => ({ sub: id, ...claims }) };
    },
    extraParams: Object.values(dialectParameters),
    pkce: { required: () => true },
    clientBasedCORS: (_ctx, origin, client) => (client.redirectUris ?? []).some((address) => new URL(address).origin === origin),
    issueRefreshToken: () => true,
    expiresWithSession: () => false,
    // Entra ID gives a new refresh token and lets the old one live: an answer lost on the way must not sign the person out.
    rotateRefreshToken: false,
    ttl: {
      RefreshToken: refreshTokenSeconds,
      Session: sessionSeconds,
      Grant: sessionSeconds,
      AccessToken: 3600,
      IdToken: 3600,
      Interaction: 3600,
    },
    interactions: { policy, url: (ctx, interaction) => `/${tenantOf(ctx.req)}/interaction/${interaction.uid}` },
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client?.clientId, accountId: ctx.oidc.session?.accountId });
      grant.addOIDCScope(openIdScope);
      await grant.save();
      return grant;
    },
    renderError(ctx, out) {
      ctx.type = 'html';
      ctx.body = troublePage(out.error_description ? `${out.error}: ${out.error_description}` : out.error);
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource(ctx, form) {
          ctx.body = signOutPage(form);
        },
        postLogoutSuccessSource(ctx) {
          ctx.body = signedOutPage();
        },
      },
    },
  };
}

function tenantOf(request: { originalUrl?: string; url?: string }): string {
  return (request.originalUrl ?? request.url ?? '').split('/')[1] ?? tenantId;
}

/** The provider warns at import that it prefers a newer Node; it works on 20, and the warning would be the first line a new user sees. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
