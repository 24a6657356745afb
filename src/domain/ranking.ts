import type { Instant } from './day';
import type { Key } from './record';

/** Marks that a leader gives for impact and urgency: 1 is least, 4 most. */
export const marks = [1, 2, 3, 4] as const;
export type Mark = (typeof marks)[number];

/** How one leader sees a priority. Only added to: a leader's latest view counts, and SharePoint says whose it is. */
export interface Ranking {
  key: Key;
  planKey: Key;
  priorityKey: Key;
  /** What it would change for pupils; 0 where the row says nothing readable. */
  impact: Mark | 0;
  /** How soon it is needed. */
  urgency: Mark | 0;
  note: string;
  /** When the leader said so, by their own device. */
  at: Instant;
}
