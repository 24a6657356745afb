import type { Key } from './record';

/** What a plan puts first, above its objectives. Its number is its place among the plan's priorities, never stored. */
export interface Priority {
  key: Key;
  planKey: Key;
  /** Place among its siblings: texts that sort. */
  rank: string;
  title: string;
  /** Why it comes first. */
  rationale: string;
  /** The school priorities that it serves. */
  serves: Key[];
  /** Why it serves none of them. */
  servesNone: string;
  removed: boolean;
}
