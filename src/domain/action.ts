import type { Day } from './day';
import type { Key } from './record';

/** A step of the plan: who does what by when. Its reference (`2.1`) is its place, its standing the latest update's. */
export interface Action {
  key: Key;
  planKey: Key;
  objectiveKey: Key;
  /** Place among its siblings: texts that sort. */
  rank: string;
  text: string;
  /** A member of staff from the school's people, or empty where only `leadText` is known. */
  leadKey: Key;
  leadText: string;
  support: string;
  /** How it goes about it. */
  approach: string;
  /** What speaks for the approach: guidance, research, what worked here. */
  evidenceBase: string;
  /** What staff have to learn for it. */
  training: string;
  /** The actions that have to be done before this one. */
  predecessors: Key[];
  start: Day | null;
  /** When the school names no day: `Autumn 1`, `ongoing`. */
  startText: string;
  due: Day | null;
  dueText: string;
  resources: string;
  /** Pounds. Null is not stated, which is not nothing. */
  cost: number | null;
  /** What a plain amount cannot say: `3 days supply`, `£1,200 + cover`. */
  costText: string;
  /** Who checks, when and how. */
  monitoring: string;
  successCriteria: string;
  /** What an imported plan said of it and no field holds. */
  note: string;
  removed: boolean;
}
