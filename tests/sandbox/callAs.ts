import type { Sandbox, TokenOptions } from '../../src/sandbox/sandbox';

/** An answer, read. */
export interface Read {
  status: number;
  headers: Headers;
  // Tests look into answers of many shapes; what is wrong shows as undefined.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
}

/** Sends requests to Graph as a person: `await call('GET', '/me')`. */
export type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Read>;

/** Requests as this person, with the tab's app unless said otherwise. */
export async function callAs(sandbox: Sandbox, person: string, options?: TokenOptions): Promise<Call> {
  return callWith(sandbox, await sandbox.token(person, options));
}

/** Requests as the IT admin's set-up. */
export function callAsSetup(sandbox: Sandbox): Promise<Call> {
  return callAs(sandbox, 'ivy', { app: 'SEND Strategy setup', scopes: ['Sites.FullControl.All', 'Sites.Manage.All'] });
}

/** Requests with this token. */
export function callWith(sandbox: Sandbox, token: string | undefined): Call {
  return async (method, path, body, headers = {}) => {
    const response = await sandbox.fetch(path.startsWith('https://') ? path : `https://graph.microsoft.com/v1.0${path}`, {
      method,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
}

/** Makes a list with these columns through Graph, with index and uniqueness as asked; answers its path below the site. */
export async function makeList(
  sandbox: Sandbox,
  columns: readonly Record<string, unknown>[],
  displayName = 'Things',
): Promise<string> {
  const setup = await callAsSetup(sandbox);
  const made = await setup('POST', `/sites/${sandbox.siteId}/lists`, { displayName, list: { template: 'genericList' }, columns });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const path = `/sites/${sandbox.siteId}/lists/${made.body.id}`;
  for (const { name, indexed = false, enforceUniqueValues = false } of columns) {
    if (indexed) await setup('PATCH', `${path}/columns/${name}`, { indexed, enforceUniqueValues });
  }
  return path;
}
