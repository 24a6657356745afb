import { randomUUID } from 'node:crypto';
import { Refusal } from '../refusal';
import type { Tenant } from '../tenant/tenant';
import { graphAudience, type Tokens } from '../tenant/tokens';
import type { Fault, Sender, Sky } from '../weather';
import { answerBatch } from './batch';
import type { Answer, GraphCall } from './call';
import { callerOf, senderOf, type Caller } from './caller';
import { challenge } from './challenge';
import { parseUrl } from './query';
import { route } from './route';

/** What Graph needs around it: the tenant, its tokens, and the sky with its faults. */
export interface GraphSurroundings {
  tenant: Tenant;
  tokens: Tokens;
  sky: Sky;
}

/** Answers one HTTP request to Graph v1.0; `fault` spoils it (not the parts of a batch, which the sky judges one by one). */
export async function handleGraph(around: GraphSurroundings, request: Request, fault: Fault | undefined): Promise<Response> {
  const requestId = randomUUID();
  const ids = { 'request-id': requestId, 'client-request-id': request.headers.get('client-request-id') ?? requestId };
  const answer = await answerRequest(around, request, fault, ids).catch((error: unknown) =>
    refusalAnswer(around.tenant, error, ids),
  );
  return toResponse(answer, ids);
}

async function answerRequest(
  around: GraphSurroundings,
  request: Request,
  fault: Fault | undefined,
  ids: Record<string, string>,
): Promise<Answer> {
  const { tenant, sky } = around;
  const { method } = request;
  const text = method === 'GET' || method === 'DELETE' ? '' : await request.text();
  const caller = await authenticate(around, request.headers.get('authorization'));
  const from = senderOf(caller);
  const url = afterVersion(request.url);
  const { path, query } = parseUrl(url);
  const header = (name: string): string | undefined => request.headers.get(name) ?? undefined;
  const call: GraphCall = {
    tenant,
    caller,
    method,
    url,
    path,
    query,
    header,
    body: once(() => parseBody(text, header('content-type'))),
  };
  const isBatch = path[0] === '$batch' && path.length === 1;
  if (!isBatch) {
    sky.refuse(fault, from, false);
    return carryOut(call, ids);
  }
  if (fault) sky.refuse(fault, from, false);
  return answerBatch(call, (part) => answerPart(around, part, from, ids));
}

/** What follows `/v1.0` in an address; the sandbox plays no other version of Graph. */
function afterVersion(address: string): string {
  const [, version, rest] = /^[a-z]+:\/\/[^/]+\/([^/?]*)(.*)$/i.exec(address) ?? [];
  if (version !== 'v1.0') throw new Refusal(400, 'BadRequest', `Invalid version: ${version ?? ''}. The sandbox plays v1.0.`);
  return rest ?? '';
}

/** A part of a batch meets its own weather. What would be a network fault comes back as a gateway's 503 or 504. */
function answerPart({ tenant, sky }: GraphSurroundings, part: GraphCall, from: Sender, ids: Record<string, string>): Answer {
  const { fault } = sky.pick({ method: part.method, path: part.url, person: part.caller.person?.alias, batched: true });
  try {
    sky.refuse(fault, from, true);
    if (fault?.kind === 'offline' || fault?.kind === 'requestLost')
      throw new Refusal(503, 'serviceNotAvailable', 'The service is temporarily unavailable.');
    const answer = carryOut(part, ids);
    if (fault?.kind === 'answerLost') throw new Refusal(504, 'UnknownError', 'The gateway had no answer in time.');
    return answer;
  } catch (error) {
    return refusalAnswer(tenant, error, ids);
  }
}

async function authenticate({ tenant, tokens }: GraphSurroundings, authorization: string | null): Promise<Caller> {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw new Refusal(401, 'InvalidAuthenticationToken', 'Access token is empty.', challenge());
  const claims = await tokens.verifyToken(token, graphAudience);
  if (!('refused' in claims)) return callerOf(claims);
  throw new Refusal(
    401,
    'InvalidAuthenticationToken',
    claims.refused,
    challenge(claims.revoked ? 'newToken' : 'token', tenant.now()),
  );
}

/** Runs a call to its answer and writes what it changed before anything is said. */
function carryOut(call: GraphCall, ids: Record<string, string>): Answer {
  try {
    const answer = route(call);
    call.tenant.save();
    return answer;
  } catch (error) {
    return refusalAnswer(call.tenant, error, ids);
  }
}

function refusalAnswer(tenant: Tenant, error: unknown, ids: Record<string, string>): Answer {
  if (!(error instanceof Refusal)) throw error;
  const innerError = { ...(error.innerCode && { code: error.innerCode }), date: tenant.now().toISOString().slice(0, 19), ...ids };
  return {
    status: error.status,
    headers: error.headers,
    body: { error: { code: error.code, message: error.message, innerError } },
  };
}

function toResponse(answer: Answer, ids: Record<string, string>): Response {
  const headers: Record<string, string> = { ...ids, 'Cache-Control': 'no-store', ...answer.headers };
  if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
  headers['Content-Type'] = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
  return new Response(JSON.stringify(answer.body), { status: answer.status, headers });
}

function parseBody(text: string, contentType: string | undefined): unknown {
  if (text === '') return undefined;
  if (!/^application\/json\b/i.test(contentType ?? ''))
    throw new Refusal(
      415,
      'UnsupportedMediaType',
      `The content type '${contentType ?? ''}' is not supported; send application/json.`,
    );
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(
      400,
      'BadRequest',
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
