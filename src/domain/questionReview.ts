import type { Day } from './day';
import type { Key } from './record';

/** Who looks: the school itself, another school, somebody from outside, or its trust. */
export const reviewKinds = ['self', 'peer', 'external', 'trust'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** A review of provision by the questions of one set. Not a plan review, at which leaders look at a plan. */
export interface QuestionReview {
  key: Key;
  /** The version of a set whose questions are asked. */
  setKey: Key;
  title: string;
  /** As schools write it: `2026/27`. */
  academicYear: string;
  reviewKind: ReviewKind;
  /** Who came to look, and from where; empty for a review of one's own. */
  reviewer: string;
  organisation: string;
  visit: Day | null;
  /** Null where nobody wrote it down. */
  started: Day | null;
  /** The day on which it was finished; null while it goes on. */
  completed: Day | null;
  /** The review that it is compared with, as a rule last year's; empty for none. */
  previousKey: Key;
  removed: boolean;
}
