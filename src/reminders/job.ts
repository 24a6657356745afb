import type { AdaptiveCard } from './adaptiveCard';
import type { TabPlace } from './deepLink';
import type { Secret } from './secret';

/** One school, as the job knows it. */
export interface School {
  name: string;
  /** Graph's id of the site that holds its lists: `host,guid,guid`. */
  siteId: string;
  link: TabPlace;
  /** Where its leadership channel takes cards. */
  webhook: Secret;
  /** A token for Graph in the school's tenant. Rejects with a Fault `signedOut`, `needsConsent` or `offline`. */
  getToken: (need?: { claims?: string; fresh?: boolean }) => Promise<string>;
}

/** What a run needs from outside. */
export interface Job {
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  now: () => Date;
  wait: (milliseconds: number) => Promise<void>;
  newRunId: () => string;
  /** A signal that stops what it is given to after so many milliseconds. */
  within: (milliseconds: number) => AbortSignal;
  /** Sends nothing and writes nothing, only says what is owed. */
  dryRun?: boolean;
  /** Schools at a time, 8 unless said otherwise. */
  atOnce?: number;
  /** Hears each school's line as soon as it is done. */
  say?: (line: string, result: SchoolResult) => void;
}

/** How a run went for one school. */
export interface SchoolResult {
  school: string;
  outcome: 'done' | 'failed';
  /** One line for whoever looks after the job. */
  line: string;
  /** The cards that were owed. */
  cards: AdaptiveCard[];
}
