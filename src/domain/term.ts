import type { Day } from './day';

export const halfTermNames = ['autumn-1', 'autumn-2', 'spring-1', 'spring-2', 'summer-1', 'summer-2'] as const;
export type HalfTermName = (typeof halfTermNames)[number];

/** A half-term of the school's own year, first and last school day included. */
export interface HalfTerm {
  name: HalfTermName;
  academicYear: string;
  first: Day;
  last: Day;
}
