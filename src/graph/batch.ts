import { challengeOf, type Door, type DoorOptions } from './door';
import { Fault, isFault } from './faults';
import type { Graph, GraphAnswer, GraphRequest } from './graph';
import { faultOf, nameOf } from './judge';
import { readRetryAfter, secondsBeforeRepeat } from './repeat';

/** Requests in one `$batch` (learn.microsoft.com/graph/json-batching). */
export const mostInBatch = 20;

/** Batches of one person that are on their way side by side: a school's budget is everybody's. */
const mostAtOnce = 4;

/** The status of a part that was not carried out because the one it waited for failed. */
const failedDependency = 424;

interface BatchParts {
  send: Graph['send'];
  door: Door;
  options: DoorOptions;
}

interface Part {
  request: GraphRequest;
  answer?: GraphAnswer;
  /** The round trip that should have brought the answer came to nothing. */
  fault?: Fault;
  tries: number;
}

/**
 * `$batch` with the same rules for each single answer as for a request of its own: Graph answers a batch with 200 and
 * throttles its parts one by one, and nobody repeats those for us.
 */
export function createBatch({ send, door, options }: BatchParts): Graph['batch'] {
  return async (requests, { inOrder = false } = {}) => {
    const parts = requests.map((request): Part => ({ request, tries: 0 }));
    const trips = Array.from({ length: Math.ceil(parts.length / mostInBatch) }, (_, trip) =>
      parts.slice(trip * mostInBatch, (trip + 1) * mostInBatch),
    );
    if (!inOrder && requests.every(({ method }) => method === 'GET')) await settleAtOnce(parts, trips);
    else for (const trip of trips) await settle(trip, inOrder).catch((thrown: unknown) => keepAnswers(parts, thrown));
    return parts.map((part) => resultOf(part, options.now()));
  };

  /** Reading waits for no other reading: more than fits in one batch goes side by side, a few batches at a time. */
  async function settleAtOnce(parts: readonly Part[], trips: readonly Part[][]): Promise<void> {
    const waiting = trips.values();
    const takeTurns = async (): Promise<void> => {
      for (const trip of waiting) await settle(trip, false);
    };
    const settled = await Promise.allSettled(Array.from({ length: mostAtOnce }, takeTurns));
    for (const turn of settled) if (turn.status === 'rejected') keepAnswers(parts, turn.reason);
  }

  async function settle(parts: Part[], inOrder: boolean): Promise<void> {
    let open = parts;
    while (open.length > 0) {
      await sendAll(open, inOrder);
      const waits = open.map((part) => ({ part, seconds: secondsToWait(part, options.now()) }));
      const again = waits.filter((one) => one.seconds !== undefined);
      const throttled = open.map((part) => readRetryAfter(part.answer?.headers['retry-after'], options.now()) ?? 0);
      if (Math.max(...throttled) > 0) door.closeFor(Math.max(...throttled));
      if (again.length > 0) await options.wait(Math.max(...again.map((one) => one.seconds!)) * 1000);
      open = again.map((one) => one.part);
    }
  }

  async function sendAll(parts: Part[], inOrder: boolean): Promise<void> {
    const repeatable = parts.every(({ request }) => request.method === 'GET' || request.repeatable === true);
    const body = { requests: parts.map(({ request }, at) => partBody(request, at, inOrder)) };
    const { body: given } = await send({ method: 'POST', path: '/$batch', body, repeatable });
    const answers = new Map(readResponses(given).map((answer) => [answer.id, answer]));
    for (const [at, part] of parts.entries()) {
      part.tries += 1;
      part.answer = answers.get(String(at));
    }
    const refused = parts.find((part) => part.answer?.status === 401);
    if (refused) await options.getToken(challengeOf(refused.answer?.headers['www-authenticate']));
  }
}

/** What was answered in earlier round trips stays answered when a later one fails. */
function keepAnswers(parts: readonly Part[], thrown: unknown): void {
  if (!isFault(thrown) || parts.every((part) => part.answer === undefined)) throw thrown;
  for (const part of parts) if (part.answer === undefined) part.fault = thrown;
}

/** Seconds before a part is sent again, undefined when it stands as answered. A part without an answer was not heard. */
function secondsToWait({ request, answer, tries }: Part, now: number): number | undefined {
  if (answer !== undefined && answer.status < 400) return undefined;
  if (answer?.status === failedDependency) return 0;
  if (answer?.status === 401) return tries === 1 ? 0 : undefined;
  const retryAfter = readRetryAfter(answer?.headers['retry-after'], now);
  const repeatable = request.method === 'GET' || request.repeatable === true;
  return secondsBeforeRepeat({ status: answer?.status, retryAfter }, tries, repeatable);
}

function partBody({ method, path, headers = {}, body }: GraphRequest, id: number, inOrder: boolean): Record<string, unknown> {
  const url = path.replace(/^https:\/\/graph\.microsoft\.com\/v1\.0/, '');
  const all = body === undefined ? headers : { 'Content-Type': 'application/json', ...headers };
  return {
    id: String(id),
    method,
    url,
    ...(Object.keys(all).length > 0 && { headers: all }),
    ...(body !== undefined && { body }),
    ...(inOrder && id > 0 && { dependsOn: [String(id - 1)] }),
  };
}

function readResponses(body: unknown): (GraphAnswer & { id: string })[] {
  const responses = typeof body === 'object' && body !== null && 'responses' in body ? body.responses : undefined;
  if (!Array.isArray(responses)) throw new Fault('broken', 'The batch came back without responses');
  return responses.map((one: { id: string; status: number; headers?: Record<string, string>; body?: unknown }) => ({
    id: one.id,
    status: one.status,
    headers: Object.fromEntries(Object.entries(one.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
    body: one.body,
  }));
}

function resultOf({ request, answer, fault }: Part, now: number): GraphAnswer | Fault {
  if (fault !== undefined) return fault;
  const asked = nameOf(request.method, request.path);
  if (answer === undefined) return new Fault('broken', 'The batch left out an answer', { asked });
  return answer.status >= 400 ? faultOf(answer, asked, now) : answer;
}
