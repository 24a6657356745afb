import { accessDenied, Refusal } from './refusal';
import { challenge } from './graph/challenge';

/** What can go wrong with one answer. Seconds in `retryAfter`, milliseconds in `ms`. */
export type Fault =
  /** No network: the request goes nowhere. */
  | { kind: 'offline' }
  /** The request is lost on its way; nothing was done. */
  | { kind: 'requestLost' }
  /** It was done, but the answer is lost. */
  | { kind: 'answerLost' }
  /** 429; what comes before the time is up is refused again. */
  | { kind: 'throttled'; retryAfter: number }
  /** 503, with or without a time to wait. */
  | { kind: 'unavailable'; retryAfter?: number }
  | { kind: 'slow'; ms: number }
  /** 401: the token is out of date. */
  | { kind: 'tokenExpired' }
  /** 401 with a claims challenge that needs a person, or (silent) one that a newer token answers. */
  | { kind: 'claims'; silent?: boolean }
  /** 401, as after the admin took the app's consent back. */
  | { kind: 'consentWithdrawn' }
  /** 403, as after the app's role or the person's right was taken away. */
  | { kind: 'rightRemoved' };

/** A call as the weather sees it. `path` is what follows `/v1.0` (or the host); `batched` is true for a part of a `$batch`. */
export interface SeenCall {
  method: string;
  path: string;
  /** The caller's alias; undefined without a person. */
  person: string | undefined;
  batched: boolean;
}

/** Faults on demand. Requests by themselves and the batch as a whole are spoilt by all three; parts of a batch by `each` alone. */
export interface Forecast {
  /** Spoils the next answer, or the next few. */
  next(fault: Fault, times?: number): void;
  /** Spoils every answer until cleared. */
  always(fault: Fault): void;
  /** Asks for every call, and every part of a batch, whether to spoil it. */
  each(judge: (call: SeenCall) => Fault | undefined): void;
  /** Fine weather again; running waits for Retry-After are forgotten too. */
  clear(): void;
  /** What is under way, for a panel to show. */
  readonly now: { next: readonly Fault[]; always: readonly Fault[]; judges: number };
  /** How many requests, since the sandbox was opened, came before a Retry-After had passed. */
  readonly tooEarly: number;
}

/** The inside of the weather: what the doors of the sandbox ask. */
export interface Sky extends Forecast {
  /**
   * The fault for this call, if any, and how long it is delayed. Takes it from the queue; where only some kinds can happen (sign-in),
   * a fault of another kind stays in the queue for the next call it fits.
   */
  pick(call: SeenCall, possible?: readonly Fault['kind'][]): { fault: Fault | undefined; delay: number };
  /** Refuses a call that this fault, or a Retry-After not yet passed, forbids. */
  refuse(fault: Fault | undefined, from: Sender, batched: boolean): void;
}

/** Where a call comes from, as far as refusals go. */
export interface Sender {
  /** The app and person that are throttled together. */
  who: string;
  /** Whether the client declared (`CP1`) that it can answer a claims challenge; others get a plain 401. */
  answersClaims: boolean;
}

/** Weather for one sandbox; `now` is the tenant's clock. */
export function createSky(now: () => Date): Sky {
  let queue: Fault[] = [];
  let steady: Fault[] = [];
  let judges: ((call: SeenCall) => Fault | undefined)[] = [];
  let tooEarly = 0;
  const waits = new Map<string, number>();

  function refuse(fault: Fault | undefined, { who, answersClaims }: Sender, batched: boolean): void {
    const left = (waits.get(who) ?? 0) - now().getTime();
    if (left > 0) {
      tooEarly += 1;
      throw throttled(Math.ceil(left / 1000));
    }
    const retryAfter = fault && 'retryAfter' in fault ? fault.retryAfter : undefined;
    // The other parts of the same batch were sent before anybody could know, so they are not held to the wait.
    if (retryAfter !== undefined) later(() => waits.set(who, now().getTime() + retryAfter * 1000), batched);
    if (fault) throwFault(fault, now(), answersClaims);
  }

  return {
    next: (fault, times = 1) => void queue.push(...Array.from({ length: times }, () => fault)),
    always: (fault) => void steady.push(fault),
    each: (judge) => void judges.push(judge),
    clear: () => {
      queue = [];
      steady = [];
      judges = [];
      waits.clear();
    },
    get now() {
      return { next: queue, always: steady, judges: judges.length };
    },
    get tooEarly() {
      return tooEarly;
    },
    pick: (call, possible) => {
      const fits = (one: Fault): boolean => possible?.includes(one.kind) ?? true;
      const queued = call.batched || (queue[0] && !fits(queue[0])) ? undefined : queue.shift();
      const judged = judges.map((judge) => judge(call));
      const all = (call.batched ? judged : [queued, ...judged, ...steady]).filter((one) => one !== undefined).filter(fits);
      const delay = all.reduce((sum, one) => sum + (one.kind === 'slow' ? one.ms : 0), 0);
      return { fault: all.find((one) => one.kind !== 'slow'), delay };
    },
    refuse,
  };
}

/** A wait that a part of a batch has earned begins when the batch has been answered. */
function later(act: () => unknown, batched: boolean): void {
  if (batched) queueMicrotask(act);
  else act();
}

function throwFault(fault: Fault, now: Date, answersClaims: boolean): void {
  switch (fault.kind) {
    case 'throttled':
      throw throttled(fault.retryAfter);
    case 'unavailable':
      throw new Refusal(
        503,
        'serviceNotAvailable',
        'The service is temporarily unavailable.',
        fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) },
      );
    case 'tokenExpired':
      throw new Refusal(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.', challenge());
    case 'claims':
      throw new Refusal(
        401,
        'InvalidAuthenticationToken',
        'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
        challenge(!answersClaims ? 'token' : fault.silent ? 'newToken' : 'person', now),
      );
    case 'consentWithdrawn':
      throw new Refusal(401, 'InvalidAuthenticationToken', 'Access token validation failure.', challenge());
    case 'rightRemoved':
      throw accessDenied();
    default:
  }
}

function throttled(seconds: number): Refusal {
  return new Refusal(429, 'activityLimitReached', 'The app or user has been throttled.', { 'Retry-After': String(seconds) });
}
