/** What Graph lets a page of another origin read. Source: headers of graph.microsoft.com, November 2026. */
const exposed =
  'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, Retry-After, SdkVersion, WWW-Authenticate';

/** Graph answers pages of every origin, without cookies. A preflight is answered here and never reaches the tenant. */
export async function likeGraph(request: Request, answer: () => Promise<Response>): Promise<Response> {
  if (request.headers.get('origin') === null) return answer();
  const preflight = isPreflight(request);
  const response = preflight ? new Response(null, { status: 200 }) : await answer();
  response.headers.set('access-control-allow-origin', '*');
  response.headers.set('access-control-expose-headers', exposed);
  return preflight ? allow(response, request, 'GET, HEAD, POST, PUT, PATCH, DELETE') : response;
}

/** Answers pages of these origins alone; the request of any other page is refused, since a page can send without being allowed to read. */
export async function onlyFor(origins: readonly string[], request: Request, answer: () => Promise<Response>): Promise<Response> {
  const origin = request.headers.get('origin');
  if (origin === null) return answer();
  if (!origins.includes(origin)) return Response.json({ error: `Pages of ${origin} may not do this.` }, { status: 403 });
  const preflight = isPreflight(request);
  const response = preflight ? new Response(null, { status: 204 }) : await answer();
  response.headers.set('access-control-allow-origin', origin);
  response.headers.append('vary', 'Origin');
  return preflight ? allow(response, request, 'GET, POST') : response;
}

function isPreflight(request: Request): boolean {
  return request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
}

function allow(response: Response, request: Request, methods: string): Response {
  response.headers.set('access-control-allow-methods', methods);
  response.headers.set('access-control-allow-headers', request.headers.get('access-control-request-headers') ?? '');
  response.headers.set('access-control-max-age', '600');
  return response;
}
