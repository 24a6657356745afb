import type { Day } from './day';
import type { ReviewCadence } from './planReview';
import type { Key } from './record';

/** A plan is written, then worked with, then kept. */
export const planStatuses = ['draft', 'active', 'closed'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** A SEND development plan for one academic year. Holds objectives, which hold actions. */
export interface Plan {
  key: Key;
  title: string;
  /** As schools write it: `2026/27`. */
  academicYear: string;
  status: PlanStatus;
  /** The day on which leaders agreed it; from then on changes to it are amendments. Null while they have not. */
  agreed: Day | null;
  reviewCadence: ReviewCadence;
  /** The plan whose unfinished work it took over; empty for none. */
  rolledFrom: Key;
  removed: boolean;
}
