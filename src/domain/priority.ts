import type { Day } from './day';
import type { Key } from './record';

/** A priority is proposed, then agreed by leaders or parked. Only agreed ones are part of the plan. */
export const priorityStatuses = ['agreed', 'proposed', 'parked'] as const;
export type PriorityStatus = (typeof priorityStatuses)[number];

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
  status: PriorityStatus;
  /** Why it is parked; empty while it is not. */
  parkedBecause: string;
  /** The day on which leaders agreed or parked it; null while it is proposed, or nobody wrote it down. */
  settled: Day | null;
  removed: boolean;
}

/** Whether a priority is part of its plan: agreed, and not in the bin. */
export function isInPlan({ status, removed }: Pick<Priority, 'status' | 'removed'>): boolean {
  return status === 'agreed' && !removed;
}
