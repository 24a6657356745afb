import type { Day } from './day';
import type { Key } from './record';

/** How far an action is to be by a point on the way, as a rule one a term. */
export interface Milestone {
  key: Key;
  planKey: Key;
  actionKey: Key;
  text: string;
  due: Day | null;
  /** When the school names no day: `Autumn 1`. */
  dueText: string;
  /** The day on which it was reached; null while it was not. */
  reached: Day | null;
  removed: boolean;
}
