import type { interactionPolicy, KoaContextWithOIDC } from 'oidc-provider';
import { findPerson } from '../tenant/directory';
import type { TenantForSignIn } from './tenantForSignIn';

/** Parameters the dialect adds to an authorisation request: what is asked of the resource, and whether a challenge wants the person again. */
export const dialectParameters = { asked: 'sandbox_asked', stepUp: 'sandbox_step_up' } as const;

/** When a person must be asked, as Entra ID does: who they are, which account, once more after a challenge, and consent. */
export function createPolicy(
  tenant: TenantForSignIn,
  { Check, Prompt, base }: typeof interactionPolicy,
): interactionPolicy.DefaultPolicy {
  const policy = base();
  policy.remove('consent');
  policy.get('login')?.checks.add(
    new Check(
      'other_person',
      'AADSTS50058: A silent sign-in request was sent but the user hinted at is not signed in.',
      'login_required',
      (ctx) => {
        const hinted = findPerson(parameter(ctx, 'login_hint'));
        return hinted !== undefined && ctx.oidc.session?.accountId !== hinted.oid;
      },
    ),
  );
  policy
    .get('login')
    ?.checks.add(
      new Check(
        'step_up',
        'AADSTS50076: The user must confirm who they are to access the resource.',
        'interaction_required',
        (ctx) => parameter(ctx, dialectParameters.stepUp) !== '' && !ctx.oidc.result?.login,
      ),
    );
  policy.add(new Prompt({ name: 'select_account', requestable: true }));
  policy.add(
    new Prompt(
      { name: 'consent', requestable: true },
      new Check(
        'not_consented',
        'AADSTS65001: The user or administrator has not consented to use the application.',
        'consent_required',
        (ctx) => missingConsent(tenant, ctx.oidc.client?.clientId ?? '', parameter(ctx, dialectParameters.asked)).length > 0,
      ),
    ),
  );
  return policy;
}

/** The permissions in a space-separated list that this app has no consent for. */
export function missingConsent(tenant: TenantForSignIn, clientId: string, asked: string): string[] {
  const app = tenant.app(clientId);
  const consented = [...(app?.delegated ?? []), ...(app?.sharePoint ?? [])];
  return asked.split(' ').filter((scope) => scope !== '' && !consented.includes(scope));
}

function parameter(ctx: KoaContextWithOIDC, name: string): string {
  const value = ctx.oidc.params?.[name];
  return typeof value === 'string' ? value : '';
}
