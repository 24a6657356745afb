import { graphAudience } from '../tenant/tokens';
import { entraErrors } from './entraError';
import { troublePage } from './pages';
import { dialectParameters } from './policy';
import { readScopes } from './scopes';
import { wantsStepUp } from './claims';
import type { TenantForSignIn } from './tenantForSignIn';
import type { ProviderCall } from './token';

/** An authorisation request in the provider's terms: permissions and claims go into parameters of their own, the provider sees only OpenID scopes. */
export async function toAuthorize(tenant: TenantForSignIn, call: ProviderCall, parameters: string): Promise<Response> {
  const asked = new URLSearchParams(parameters);
  const app = tenant.app(asked.get('client_id') ?? '');
  if (!app) return trouble(entraErrors.unknownApp(asked.get('client_id') ?? ''));
  const scopes = readScopes(asked.get('scope') ?? '', (audience) =>
    audience === graphAudience ? app.delegated : app.sharePoint,
  );
  if (!scopes) return trouble(entraErrors.twoResources());
  const permissions = scopes.resource.join(' ');
  asked.set('scope', [...new Set(['openid', ...scopes.openId])].join(' '));
  asked.delete(dialectParameters.stepUp);
  asked.set(dialectParameters.asked, permissions);
  if (wantsStepUp(asked.get('claims'))) asked.set(dialectParameters.stepUp, '1');
  asked.delete('claims');
  return call({ search: `?${asked}`, body: asked.toString() });
}

function trouble(fault: { code: number; description: string; status: number }): Response {
  return new Response(troublePage(`AADSTS${fault.code}: ${fault.description}`), {
    status: fault.status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
