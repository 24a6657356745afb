import type { Day } from './day';
import type { Key } from './record';

/** What a plan sets out to achieve. Its number is its place among the plan's objectives, never stored. */
export interface Objective {
  key: Key;
  planKey: Key;
  /** The plan's priority that it belongs to; empty for none. */
  priorityKey: Key;
  /** Place among its siblings: texts that sort, so that two people can reorder at once. */
  rank: string;
  statement: string;
  measure: string;
  /** As the school writes it, with its unit: `92.1%`, `6 of 14`. */
  baseline: string;
  baselineDay: Day | null;
  target: string;
  targetDay: Day | null;
  /** Where the measure stands by now, written as the baseline is. */
  latest: string;
  latestDay: Day | null;
  /** What must not get worse on the way: `no rise in part-time timetables`. */
  guardMeasure: string;
  /** The measure among the school's outcomes that it moves; empty for none. */
  measureKey: Key;
  /** The reasons that it addresses. */
  reasons: Key[];
  successCriteria: string;
  /** A member of staff from the school's people, or empty where only `leadText` is known. */
  leadKey: Key;
  leadText: string;
  sponsorKey: Key;
  sponsorText: string;
  /** The whole-school priority it serves by itself, in the school's words: `SP2 Attendance`. */
  schoolPriority: string;
  removed: boolean;
}
