/** SharePoint's own REST interface of one site: Graph cannot set people's permissions on lists. */
export interface SharePoint {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: unknown, headers?: Record<string, string>): Promise<T>;
}

/** SharePoint refused; the message names what was asked and what it answered. */
export class SharePointFault extends Error {
  constructor(
    readonly status: number,
    asked: string,
    answered: string,
  ) {
    super(`SharePoint answered ${status} to ${asked}: ${answered}`);
    this.name = 'SharePointFault';
  }
}

/** Opens a site by its address with a token for SharePoint (`AllSites.FullControl`). Repeats nothing: the set-up may be run again. */
export function openSharePoint(
  siteAddress: string,
  token: string,
  fetch: (address: string, init: RequestInit) => Promise<Response>,
): SharePoint {
  const send = async (method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<unknown> => {
    const response = await fetch(`${siteAddress}/_api/web/${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: 'application/json;odata=nometadata',
        ...(body !== undefined && { 'Content-Type': 'application/json;odata=nometadata' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new SharePointFault(response.status, `${method} ${path}`, text.slice(0, 200));
    return text === '' ? undefined : JSON.parse(text);
  };
  return {
    get: async <T>(path: string) => (await send('GET', path)) as T,
    post: async <T>(path: string, body?: unknown, headers?: Record<string, string>) =>
      (await send('POST', path, body, headers)) as T,
  };
}
