import { Refusal } from '../refusal';
import { bodyObject, type Answer, type GraphCall } from './call';
import { parseUrl } from './query';

/** The most requests a batch may hold (JSON batching page). */
export const batchLimit = 20;

interface Part {
  id: string;
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  dependsOn: readonly string[];
}

/**
 * `POST /$batch`: each part is carried out for itself, in order where parts depend on others. A part whose dependency failed answers 424.
 * The answers come in another order than the requests, since Graph promises none.
 */
export function answerBatch(call: GraphCall, carryOut: (part: GraphCall) => Answer): Answer {
  if (call.method !== 'POST')
    throw new Refusal(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
  const parts = partsOf(call);
  const done = new Map<string, number>();
  const responses: Record<string, unknown>[] = [];
  for (const part of parts) {
    const failed = part.dependsOn.some((id) => (done.get(id) ?? 0) >= 400);
    const answer = failed ? failedDependency(call, part) : carryOutPart(call, part, carryOut);
    done.set(part.id.toLowerCase(), answer.status);
    const contentType = answer.body === undefined ? {} : { 'Content-Type': 'application/json' };
    responses.push({
      id: part.id,
      status: answer.status,
      headers: { 'Cache-Control': 'no-store', ...contentType, ...answer.headers },
      ...(answer.body !== undefined && { body: answer.body }),
    });
  }
  return { status: 200, body: { responses: responses.reverse() } };
}

function carryOutPart(call: GraphCall, part: Part, carryOut: (part: GraphCall) => Answer): Answer {
  const headers = new Map(Object.entries(part.headers).map(([name, value]) => [name.toLowerCase(), value]));
  const { path, query } = parseUrl(part.url);
  return carryOut({
    tenant: call.tenant,
    caller: call.caller,
    method: part.method,
    url: part.url,
    path,
    query,
    header: (name) => headers.get(name.toLowerCase()),
    body: () => part.body,
  });
}

/** The parts, checked: a malformed batch fails as a whole. */
function partsOf(call: GraphCall): readonly Part[] {
  const { requests } = bodyObject(call);
  if (!Array.isArray(requests) || requests.length === 0) throw malformed('Invalid batch payload format.');
  if (requests.length > batchLimit) throw malformed(`Number of batch request steps exceeds the maximum value of ${batchLimit}.`);
  const seen = new Set<string>();
  const parts = requests.map((sent: unknown) => {
    const part = partOf(sent);
    const id = part.id.toLowerCase();
    if (seen.has(id)) throw malformed(`Request id '${part.id}' is not unique.`);
    const unknown = part.dependsOn.find((one) => !seen.has(one));
    if (unknown !== undefined) throw malformed(`Request '${part.id}' depends on '${unknown}', which does not stand before it.`);
    seen.add(id);
    return part;
  });
  if (!isInPattern(parts)) throw malformed('A batch should be either fully sequential or fully parallel.');
  return parts;
}

/** Whether parts depend on nothing, each on the one before it, or all others on one and the same: what Graph's own client lets out. */
function isInPattern(parts: readonly Part[]): boolean {
  const [first, ...others] = parts.map(({ dependsOn }) => dependsOn);
  if (others.every(({ length }) => length === 0)) return true;
  const on = (one: readonly string[], id: string | undefined): boolean => one.length === 1 && one[0] === id;
  const ids = parts.map(({ id }) => id.toLowerCase());
  return first!.length === 0 && [ids, ids.map(() => ids[0])].some((before) => others.every((one, at) => on(one, before[at])));
}

function partOf(sent: unknown): Part {
  const { id, method, url, headers = {}, body, dependsOn = [] } = (sent ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') throw malformed('Each request of a batch needs an id.');
  if (typeof method !== 'string' || typeof url !== 'string') throw malformed(`Request '${id}' needs a method and a url.`);
  if (/^[a-z]+:\/\//i.test(url)) throw malformed(`The url of request '${id}' must be relative.`);
  const known = headers as Record<string, string>;
  const type = Object.entries(known).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (body !== undefined && !/^application\/json\b/i.test(type ?? ''))
    throw malformed(`Write request id : ${id} does not contain Content-Type header or body.`);
  if (['POST', 'PATCH', 'PUT'].includes(method.toUpperCase()) && body === undefined && !url.endsWith('/restoreVersion'))
    throw malformed(`Write request id : ${id} does not contain Content-Type header or body.`);
  if (!Array.isArray(dependsOn)) throw malformed(`The property dependsOn of request '${id}' is not a collection.`);
  const relative = url.startsWith('/') ? url : `/${url}`;
  return {
    id,
    method: method.toUpperCase(),
    url: relative,
    headers: known,
    body,
    dependsOn: dependsOn.map((one) => String(one).toLowerCase()),
  };
}

function failedDependency(call: GraphCall, part: Part): Answer {
  const date = call.tenant.now().toISOString().slice(0, 19);
  return {
    status: 424,
    body: {
      error: {
        code: 'FailedDependency',
        message: `Request '${part.id}' depends on a request that failed.`,
        innerError: { date },
      },
    },
  };
}

function malformed(message: string): Refusal {
  return new Refusal(400, 'BadRequest', message);
}
