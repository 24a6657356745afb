import type { Author } from '../domain/record';

/** How somebody is told that they are mentioned. */
export interface Telling {
  /** Whoever mentions. */
  person: Author;
  /** Sends one notice. Calls `going` just before the request leaves and waits for it. Rejects with a Fault. */
  notify: (call: Call, going: () => Promise<void>) => Promise<void>;
}

/** What a notice says. Nothing that somebody wrote is in it. */
export interface Call {
  /** Entra object id of whoever is mentioned. */
  to: string;
  /** The action's number in the plan, `2.2`; empty where it has none any more. */
  ref: string;
  /** What the link opens. */
  subPage: string;
  /** The same for the same comment and person, so that a repeated notice replaces the first. */
  name: string;
}
