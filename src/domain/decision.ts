import type { Day } from './day';
import type { Key } from './record';
import type { Status } from './update';

/** What a plan review decides about an action. */
export const verdicts = ['continue', 'amend', 'complete', 'stop'] as const;
export type Verdict = (typeof verdicts)[number];

/** What one plan review decided about one action, and why. */
export interface Decision {
  key: Key;
  planKey: Key;
  reviewKey: Key;
  actionKey: Key;
  /** Empty while the review has heard of the action and decided nothing about it. */
  verdict: Verdict | '';
  reason: string;
  /** What the action has brought about, as the review heard it. */
  impact: string;
  /** Where the action stood at the review before, or when it was first said; empty while nobody said. */
  statusBefore: Status | '';
  /** Where it stands from now on, as the review agreed; empty where that is where it stood. */
  statusAfter: Status | '';
  /** The action's due day before the review moved it; null where it had none. */
  dueBefore: Day | null;
  /** The due day that the review gave it; null where it moved none. */
  dueAfter: Day | null;
}

/** A decision that was taken. */
export type Decided = Decision & { verdict: Verdict };

/** Whether a review has decided about an action, and not only heard of it, if it has. */
export function isDecided(decision: Decision | undefined): decision is Decided {
  return decision !== undefined && decision.verdict !== '';
}

/** One decision an action and review, on whichever device it is taken: two people deciding at once meet in one record. */
export function decisionKey(reviewKey: Key, actionKey: Key): Key {
  return `${reviewKey}.${actionKey}`;
}
