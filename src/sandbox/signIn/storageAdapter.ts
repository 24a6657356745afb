import type { Adapter, AdapterFactory, AdapterPayload, ClientMetadata } from 'oidc-provider';
import type { AppRegistration } from '../tenant/directory';
import type { SignInStorage, TenantForSignIn } from './tenantForSignIn';

/** The provider's records in the tenant's storage, so that a restart keeps people signed in; its clients are the tenant's apps as they stand. */
export function storageAdapter(tenant: TenantForSignIn): AdapterFactory {
  return (model) => (model === 'Client' ? clientsOf(tenant) : recordsOf(model, tenant.storage));
}

function recordsOf(model: string, storage: SignInStorage): Adapter {
  const key = (id: string) => `${model}:${id}`;
  const members = (grantId: string): string[] => JSON.parse(storage.get(`grant:${grantId}`) ?? '[]') as string[];

  async function find(id: string): Promise<AdapterPayload | undefined> {
    const text = storage.get(key(id));
    if (text === undefined) return undefined;
    const payload = JSON.parse(text) as AdapterPayload;
    // An expired record is handed out all the same for a day: the provider tells "expired" from "never seen".
    if (payload.exp !== undefined && payload.exp + 86_400 < Date.now() / 1000) {
      storage.delete(key(id));
      return undefined;
    }
    return payload;
  }

  async function findVia(index: string): Promise<AdapterPayload | undefined> {
    const id = storage.get(index);
    return id === undefined ? undefined : find(id);
  }

  return {
    find,
    findByUid: (uid) => findVia(`uid:${uid}`),
    findByUserCode: (userCode) => findVia(`userCode:${userCode}`),
    async upsert(id, payload) {
      storage.set(key(id), JSON.stringify(payload));
      if (model === 'Session' && payload.uid) storage.set(`uid:${payload.uid}`, id);
      if (payload.userCode) storage.set(`userCode:${payload.userCode}`, id);
      if (payload.grantId) {
        storage.set(`grant:${payload.grantId}`, JSON.stringify([...new Set([...members(payload.grantId), key(id)])]));
      }
    },
    async consume(id) {
      const payload = await find(id);
      if (payload) storage.set(key(id), JSON.stringify({ ...payload, consumed: Math.floor(Date.now() / 1000) }));
    },
    async destroy(id) {
      storage.delete(key(id));
    },
    async revokeByGrantId(grantId) {
      for (const member of members(grantId)) storage.delete(member);
      storage.delete(`grant:${grantId}`);
    },
  };
}

function clientsOf(tenant: TenantForSignIn): Adapter {
  const never = () => Promise.reject(new Error('Apps are registered in the tenant, not here.'));
  return {
    async find(id) {
      const app = tenant.app(id);
      return app && app.kind !== 'daemon' ? (clientOf(app) as AdapterPayload) : undefined;
    },
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
    upsert: never,
    consume: never,
    destroy: never,
    revokeByGrantId: never,
  };
}

function clientOf(app: AppRegistration): ClientMetadata {
  // Nested app authentication's brk-multihub:// address never leaves the host: the broker redirects to its own page.
  const redirects = app.redirectUris.filter((address) => address.startsWith('http'));
  return {
    client_id: app.id,
    client_name: app.name,
    token_endpoint_auth_method: 'none',
    application_type: app.kind === 'spa' ? 'web' : 'native',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: redirects,
    // Entra ID returns to any of the app's redirect addresses after signing out.
    post_logout_redirect_uris: redirects,
  };
}
