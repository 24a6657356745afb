import type { Fault } from './faults';

/** One request to Graph v1.0. */
export interface GraphRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** From behind the version: `/sites/…`; or a whole next link as Graph gave it. */
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** A write that carries a client's key or an eTag, so that asking twice does it once. Reads always may be repeated. */
  repeatable?: boolean;
  /** Called when there is a token, just before a try leaves, and waited for; not for requests in a batch. */
  going?: () => Promise<void>;
}

/** What Graph answered to one request. */
export interface GraphAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: unknown;
}

/** The one door to Graph. Repeats by one rule, everywhere; no other layer repeats. */
export interface Graph {
  /** Throws a Fault for every answer of 400 and above and for no answer. */
  send(request: GraphRequest): Promise<GraphAnswer>;
  /**
   * Sends up to 20 requests a round trip, in parallel, and gives each its own answer or Fault in the order asked. What only
   * reads, in no order, goes in batches side by side, four at a time.
   * Throws only when a whole round trip came to nothing. `inOrder`: each is carried out after the one before it; those
   * behind one that fails are sent again without it.
   */
  batch(requests: readonly GraphRequest[], how?: { inOrder?: boolean }): Promise<(GraphAnswer | Fault)[]>;
}
