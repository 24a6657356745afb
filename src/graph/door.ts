import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { Fault } from './faults';
import { longestWait, readRetryAfter, secondsBeforeRepeat } from './repeat';

/** What the way out needs from whoever puts the program together. */
export interface DoorOptions {
  /** Sends a request. A rejection is taken for silence: nobody knows whether it was carried out. */
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  /**
   * A token for Graph. `claims`: the resource asks for more than the last token had (a claims challenge); `fresh`: the last
   * token was refused. Rejects with a Fault `signedOut` or `needsConsent` when a person has to act first.
   */
  getToken: (need?: { claims?: string; fresh?: boolean }) => Promise<string>;
  /** Resolves after so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  now: () => number;
}

/** Header by which `createGraph` tells the door that a write may be sent twice; never sent on. */
export const repeatableHeader = 'x-repeatable';

/** By which `createGraph` tells the door what to do just before a request leaves. */
export class Leaving {
  constructor(readonly going: () => Promise<void>) {}
}

/**
 * The one way out to Graph: adds the token, sends, and repeats by the rules of `repeat.ts`. Stands in the client's chain
 * where the library has its own authentication, retry and transport: those send no token to a host that is not Graph's,
 * repeat a POST after 504, and cut `Retry-After` short.
 */
export class Door implements Middleware {
  /** No request is sent before this moment: a throttled tenant counts requests that come too early. */
  private closedUntil = 0;

  constructor(private readonly options: DoorOptions) {}

  /** The client library turns whatever is thrown here into an error of its own, so a Fault travels behind a response. */
  async execute(context: Context): Promise<void> {
    context.response = await this.answer(context).catch((thrown: unknown) => behindResponse(thrown));
  }

  private async answer(context: Context): Promise<Response> {
    const address = typeof context.request === 'string' ? context.request : context.request.url;
    const { method = 'GET', body } = context.options ?? {};
    const headers = new Headers(context.options?.headers);
    const repeatable = method === 'GET' || headers.get(repeatableHeader) === 'yes';
    headers.delete(repeatableHeader);
    const leaving = context.middlewareControl?.getMiddlewareOptions(Leaving) as Leaving | undefined;
    let tries = 0;
    let token = await this.options.getToken();
    let renewed = false;
    for (;;) {
      headers.set('Authorization', `Bearer ${token}`);
      const response = await this.try(address, { method, headers, body }, leaving);
      tries += 1;
      if (response?.status === 401 && !renewed) {
        renewed = true;
        token = await this.options.getToken(challengeOf(response.headers.get('www-authenticate')));
        continue;
      }
      const retryAfter = readRetryAfter(response?.headers.get('retry-after'), this.options.now());
      if (retryAfter !== undefined) this.closeFor(retryAfter);
      const seconds = response?.ok ? undefined : secondsBeforeRepeat({ status: response?.status, retryAfter }, tries, repeatable);
      if (seconds === undefined) {
        if (!response) throw new Fault('offline', 'No answer came');
        return response;
      }
      await this.options.wait(seconds * 1000);
    }
  }

  /** Keeps every later request waiting for so many seconds. */
  closeFor(seconds: number): void {
    this.closedUntil = Math.max(this.closedUntil, this.options.now() + seconds * 1000);
  }

  private early(): number {
    return this.closedUntil - this.options.now();
  }

  private async try(address: string, init: RequestInit, leaving?: Leaving): Promise<Response | undefined> {
    for (let early = this.early(); early > 0; early = this.early()) {
      if (early > longestWait * 1000)
        throw new Fault('busy', 'The tenant asks for a pause', { retryAfter: Math.ceil(early / 1000) });
      await this.options.wait(early);
    }
    await leaving?.going();
    return this.options.fetch(address, init).catch(() => undefined);
  }
}

const thrownBehind = new WeakMap<Response, unknown>();

function behindResponse(thrown: unknown): Response {
  const response = new Response(null, { status: 599 });
  thrownBehind.set(response, thrown);
  return response;
}

/** Throws what the door could not answer with; does nothing for a response that came from outside. */
export function throwIfNone(response: Response): void {
  if (thrownBehind.has(response)) throw thrownBehind.get(response);
}

/** What a 401 asks for: the claims of a challenge, or simply a fresh token (entra/identity-platform/claims-challenge). */
export function challengeOf(header: string | null | undefined): { claims: string } | { fresh: true } {
  const encoded = /claims="([^"]+)"/.exec(header ?? '')?.[1];
  if (encoded === undefined) return { fresh: true };
  try {
    return { claims: atob(encoded) };
  } catch {
    return { fresh: true };
  }
}
