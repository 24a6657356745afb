import { callerOf, senderOf, type Caller } from '../graph/caller';
import type { GraphSurroundings } from '../graph/handleGraph';
import { Refusal } from '../refusal';
import { site } from '../tenant/directory';
import { siteRights, right } from '../tenant/rights';
import type { Tenant } from '../tenant/tenant';
import { sharePointAudience } from '../tenant/tokens';
import type { Fault } from '../weather';
import { apiSteps } from './apiPath';
import { sharePointDenied, sharePointFault, type SharePointCall } from './call';
import { answerWeb } from './web';

/** Answers the few routes of `/_api/web` that read and set permissions. */
export async function handleSharePoint(
  { tenant, tokens, sky }: GraphSurroundings,
  request: Request,
  fault: Fault | undefined,
): Promise<Response> {
  try {
    const token = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    const claims = token ? await tokens.verifyToken(token, sharePointAudience) : { refused: 'The token is missing.' };
    if ('refused' in claims)
      return Response.json(
        { error: 'invalid_client', error_description: claims.refused },
        { status: 401, headers: { 'WWW-Authenticate': 'Bearer realm=""' } },
      );
    const caller = callerOf(claims);
    sky.refuse(fault, senderOf(caller), false);
    const text = await request.text();
    const call = callFrom(tenant, caller, request, text);
    demandRead(call);
    const body = answerWeb(call);
    tenant.save();
    return body === undefined
      ? new Response(null, { status: 204 })
      : Response.json(body, { status: 200, headers: { 'Content-Type': 'application/json;odata=nometadata;charset=utf-8' } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json(
      { 'odata.error': { code: error.code, message: { lang: 'en-US', value: error.message } } },
      { status: error.status, headers: error.headers },
    );
  }
}

function demandRead({ tenant, caller }: SharePointCall): void {
  const scoped = ['AllSites.Read', 'AllSites.Write', 'AllSites.Manage', 'AllSites.FullControl', 'Sites.FullControl.All'].some(
    (one) => caller.scopes.has(one),
  );
  if (!scoped || (caller.person && !(siteRights(tenant, caller.person.oid) & right.open))) throw sharePointDenied();
}

function callFrom(tenant: Tenant, caller: Caller, request: Request, text: string): SharePointCall {
  const url = new URL(request.url);
  const header = (name: string): string | undefined => request.headers.get(name) ?? undefined;
  if (!/application\/json/i.test(header('accept') ?? ''))
    throw sharePointFault(
      406,
      '-1, NotAcceptable',
      'The sandbox answers JSON only; SharePoint would answer XML here. Send Accept: application/json;odata=nometadata.',
    );
  const path = decodeURIComponent(url.pathname);
  const mark = path.indexOf('/_api/');
  if (mark < 0 || path.slice(0, mark).toLowerCase() !== site.path.toLowerCase())
    throw sharePointFault(404, '-1, NotFound', '404 FILE NOT FOUND');
  const steps = apiSteps(path.slice(mark + '/_api/'.length));
  if (!steps)
    throw sharePointFault(
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      `The expression "${path.slice(mark + 6)}" is not valid.`,
    );
  const method = request.method === 'POST' ? (header('x-http-method') ?? 'POST').toUpperCase() : request.method;
  return { tenant, caller, method, steps, query: url.searchParams, header, body: () => parse(text) };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text === '' ? '{}' : text);
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
  } catch {
    // Falls through to the same refusal.
  }
  throw sharePointFault(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'Invalid JSON.');
}
