/**
 * Every way in which a request can come to nothing. One file in the tab turns a kind into a sentence.
 *
 * - `offline`: no answer came. - `signedOut`: no token without the person. - `needsConsent`: the app is not approved.
 * - `forbidden`: 403. - `missing`: 404. - `conflict`: 409 or 412. - `busy`: 429, or 503 that did not pass.
 * - `invalid`: the request was refused as wrong. - `broken`: anything else.
 */
export const faultKinds = [
  'offline',
  'signedOut',
  'needsConsent',
  'forbidden',
  'missing',
  'conflict',
  'busy',
  'invalid',
  'broken',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What is known of a request that failed. Holds no content, so that it may be copied for IT. */
export interface FaultFacts {
  status?: number;
  /** Graph's own word for it: `accessDenied`, `itemNotFound`. */
  code?: string;
  requestId?: string;
  /** Seconds to wait before asking again. */
  retryAfter?: number;
  /** What was asked, without ids that matter to nobody: `GET /sites/…/lists`. */
  asked?: string;
}

/** A request that came to nothing, and which kind of nothing. */
export class Fault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
    readonly facts: FaultFacts = {},
  ) {
    super(message);
    this.name = 'Fault';
  }
}

/** Whether the thrown thing is one of ours; anything else is a mistake in the program. */
export function isFault(thrown: unknown): thrown is Fault {
  return thrown instanceof Fault;
}
