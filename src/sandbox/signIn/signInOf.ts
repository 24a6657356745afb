import { remindersCertificate } from '../tenant/certificate';
import { apps, findApp, remindersApp } from '../tenant/directory';
import type { Tenant } from '../tenant/tenant';
import type { Tokens } from '../tenant/tokens';
import { createSignIn } from './createSignIn';
import type { SignIn } from './createSignIn';

/** The sign-in of a tenant, and the way to tell it where its pages live. */
export interface TenantSignIn {
  fetch: SignIn;
  /** Registers further redirect addresses with every single-page app, for pages that are served from other ports than usual. */
  addRedirects(addresses: readonly string[]): void;
}

/** The sign-in on the tenant's own state: consents as they stand, sessions kept beside everything else and saved before a request is answered. */
export function signInOf(tenant: Tenant, tokens: Tokens): TenantSignIn {
  const added: string[] = [];
  const prefix = 'signIn ';
  const signIn = createSignIn(
    {
      tokens,
      storage: {
        get: (key) => tenant.kept.get(prefix + key),
        set: (key, value) => tenant.keep(prefix + key, value),
        delete: (key) => tenant.keep(prefix + key, undefined),
      },
      app(clientId) {
        const app = findApp(clientId);
        if (!app) return undefined;
        const redirectUris = app.kind === 'spa' ? [...app.redirectUris, ...added] : app.redirectUris;
        return { ...app, ...tenant.setting.consents[app.id], redirectUris };
      },
      consent(clientId, scopes) {
        const app = apps.find((one) => one.id === clientId);
        const before = tenant.setting.consents[clientId] ?? { delegated: [], application: [], sharePoint: [] };
        const isSharePoint = (scope: string) => app?.sharePoint.includes(scope) === true;
        const after = {
          ...before,
          delegated: [...before.delegated, ...scopes.filter((scope) => !isSharePoint(scope))],
          sharePoint: [...before.sharePoint, ...scopes.filter(isSharePoint)],
        };
        tenant.set({ consents: { ...tenant.setting.consents, [clientId]: after } });
      },
      certificate: (clientId) => (clientId === remindersApp.id ? remindersCertificate(tenant) : undefined),
      isSpent(assertion) {
        if (!tenant.switches.assertionTakenOnce) return false;
        const name = `${prefix}assertion ${assertion}`;
        const spent = tenant.kept.has(name);
        tenant.keep(name, 'spent');
        return spent;
      },
    },
    tenant.newGuid,
    tenant.now,
  );
  return {
    async fetch(request) {
      const answer = await signIn(request);
      tenant.save();
      return answer;
    },
    addRedirects: (addresses) => void added.push(...addresses),
  };
}
