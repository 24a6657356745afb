import type { IncomingMessage, ServerResponse } from 'node:http';
import { apps, tenantId } from '../tenant/directory';
import { toAuthorize } from './authorize';
import { answerClientCredentials } from './clientCredentials';
import { entraErrorBody, entraErrors } from './entraError';
import { callHandler } from './callHandler';
import { createInteractions } from './interaction';
import { pageHeaders, troublePage } from './pages';
import { createProvider } from './provider';
import type { TenantForSignIn } from './tenantForSignIn';
import { answerToken } from './token';
import type { ProviderCall } from './token';

/** Entra ID's side of the tenant: everything below `https://login.microsoftonline.com/{tenant}/`, or the same paths on a port. */
export type SignIn = (request: Request) => Promise<Response>;

/** The OpenID Connect provider behind Entra ID's paths, parameters and errors. `newGuid` and `now` make trace ids and times. */
export function createSignIn(tenant: TenantForSignIn, newGuid: () => string, now: () => Date): SignIn {
  // The provider takes longer to load than an app without a person, who needs none of it, takes to sign in.
  let provider: Promise<Handle> | undefined;

  return async (request) => {
    const url = new URL(request.url);
    const [, authority = '', ...rest] = url.pathname.split('/');
    if (![tenantId, 'organizations', 'common'].includes(authority)) return refuse(entraErrors.noSuchTenant(authority));
    const path = `/${rest.join('/')}`.replace(/^\/v2\.0\/\.well-known/, '/.well-known');
    const body = request.method === 'POST' ? await request.text() : undefined;
    const call: ProviderCall = async (changes) => {
      const target = `/${authority}${changes?.path ?? path}${changes?.search ?? url.search}`;
      const handle = await (provider ??= openProvider(tenant));
      return callHandler((req, res) => handle(req, res, { authority, path, body }), {
        method: request.method,
        url: target,
        headers: headersOf(request, url),
        ...(body !== undefined && { body: changes?.body ?? body }),
      });
    };
    const asked = new URLSearchParams(body);
    if (path === '/oauth2/v2.0/token' && asked.get('grant_type') === 'client_credentials')
      return answerClientCredentials({ tenant, refuse, asked, authority, address: url.origin + url.pathname, now: now() });
    if (path === '/oauth2/v2.0/token' && request.method === 'POST')
      return answerToken({ tenant, call, refuse, body: body ?? '', origin: request.headers.get('origin') });
    if (path === '/oauth2/v2.0/authorize')
      return dressed(await toAuthorize(tenant, call, request.method === 'POST' ? (body ?? '') : url.search));
    if (path === '/oauth2/v2.0/logout') return dressed(await call({ search: withClient(tenant, url.searchParams) }));
    return dressed(await call());
  };

  function refuse(fault: Parameters<typeof entraErrorBody>[0]): Response {
    return Response.json(entraErrorBody(fault, { id: newGuid(), at: now() }), {
      status: fault.status,
      headers: { 'cache-control': 'no-store' },
    });
  }
}

/** Answers a request to the provider; `asked` is how it came. */
type Handle = (
  req: IncomingMessage & { originalUrl?: string },
  res: ServerResponse,
  asked: { authority: string; path: string; body: string | undefined },
) => void;

async function openProvider(tenant: TenantForSignIn): Promise<Handle> {
  const provider = await createProvider(tenant);
  const interactions = createInteractions(provider, tenant);
  const callback = provider.callback();
  return (req, res, { authority, path, body }) => {
    const whole = req.url ?? '';
    if (path.startsWith('/interaction/'))
      return void interactions(req, res, new URLSearchParams(body)).catch((error: unknown) => fail(res, error));
    // The provider reads from these two that it is mounted below the tenant's name.
    req.originalUrl = whole;
    req.url = whole.slice(authority.length + 1);
    void callback(req, res);
  };
}

function headersOf(request: Request, url: URL): Record<string, string> {
  const headers = Object.fromEntries(request.headers);
  delete headers['content-length'];
  delete headers['x-forwarded-host'];
  return { ...headers, host: url.host, 'x-forwarded-proto': url.protocol.slice(0, -1) };
}

/** Entra ID returns from signing out to any registered address; the provider wants to be told whose it is. */
function withClient(tenant: TenantForSignIn, asked: URLSearchParams): string {
  const back = asked.get('post_logout_redirect_uri') ?? '';
  const owner = asked.has('id_token_hint') ? undefined : apps.find(({ id }) => tenant.app(id)?.redirectUris.includes(back));
  if (owner && !asked.has('client_id')) asked.set('client_id', owner.id);
  return `?${asked}`;
}

/** Pages get their policy here, unless the provider's own page came with one. */
function dressed(answer: Response): Response {
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
  if (!answer.headers.has('content-security-policy'))
    for (const [name, value] of Object.entries(pageHeaders)) answer.headers.set(name, value);
  return answer;
}

function fail(res: ServerResponse, error: unknown): void {
  res.statusCode = 500;
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.end(troublePage(error instanceof Error ? error.message : 'unknown'));
}
