import type { Day } from './day';
import type { Key } from './record';

/** How often a plan is reviewed. `own`: on days that the school picks one by one. */
export const reviewCadences = ['own', 'termly', 'halfTermly'] as const;
export type ReviewCadence = (typeof reviewCadences)[number];

/** A meeting at which leaders look at a plan together: planned for a day, then held on one. */
export interface PlanReview {
  key: Key;
  planKey: Key;
  /** The day it is planned for. */
  due: Day | null;
  /** The day it was held; null while it is still to come. */
  held: Day | null;
  /** Which of the school's people were there. */
  present: Key[];
  /** Others who were there, as people write it: `EP service`. */
  alsoPresent: string;
  note: string;
  removed: boolean;
}
