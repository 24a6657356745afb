/** How a try ended: an answer with its status, or none. */
export interface Outcome {
  /** Undefined when no answer came. */
  status?: number;
  /** Seconds, from the answer's `Retry-After`. */
  retryAfter?: number;
}

/** Tries of one request, the first included. */
export const mostTries = 4;
/** Beyond this many seconds the person is told instead of kept waiting; whoever asked may ask again later. */
export const longestWait = 30;

/**
 * How many seconds to wait before the same request is sent again; undefined when it is not to be sent again.
 *
 * 429 and 503 with `Retry-After` were not carried out, so anything may be repeated, never sooner than they say
 * (learn.microsoft.com/graph/throttling). Other 5xx and silence leave open whether a write was done: only reads and writes
 * that carry a key or an eTag are repeated. `tries` counts those made; the wait doubles where the answer names none.
 */
export function secondsBeforeRepeat(outcome: Outcome, tries: number, repeatable: boolean): number | undefined {
  if (tries >= mostTries || !mayRepeat(outcome, repeatable)) return undefined;
  const seconds = outcome.retryAfter ?? 2 ** (tries - 1);
  return seconds <= longestWait ? seconds : undefined;
}

function mayRepeat({ status, retryAfter }: Outcome, repeatable: boolean): boolean {
  if (status === 429 || (status === 503 && retryAfter !== undefined)) return true;
  return repeatable && (status === undefined || status >= 500);
}

/** `Retry-After` in seconds: Graph gives a number of seconds; a date is counted from `now`. */
export function readRetryAfter(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
