import type { Key } from './record';

/** One of the school's own improvement priorities for a year, which SEND priorities are to serve. */
export interface SchoolPriority {
  key: Key;
  /** As the school numbers it: `SP2`. */
  ref: string;
  title: string;
  /** Whoever answers for it: one of the school's people, or in words where they are not among them. */
  ownerKey: Key;
  ownerText: string;
  /** As schools write it: `2026/27`. */
  academicYear: string;
  rank: string;
  removed: boolean;
}
