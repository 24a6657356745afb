import type { Day } from '../day';

/** A day the file states, or the period it names, kept in its words. */
export type When = { day: Day } | Period;

/** A stretch of the school year by its name, with the words that stood there. */
export interface Period {
  /** `autumn-1`, `autumn`, `2026-11`, `2026/27`, `week`, `span`, `ongoing`, `recurring`. */
  period: string;
  words: string;
  /** The school days it reaches over, where it has bounds. */
  first?: Day;
  last?: Day;
}
