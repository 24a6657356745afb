import type { Day } from './day';

/** The half-terms of a school year, in their order. */
export const halfTermNames = ['autumn-1', 'autumn-2', 'spring-1', 'spring-2', 'summer-1', 'summer-2'] as const;
export type HalfTermName = (typeof halfTermNames)[number];

/** A half-term of the school's own year, first and last school day included. */
export interface HalfTerm {
  name: HalfTermName;
  academicYear: string;
  first: Day;
  last: Day;
}

/**
 * Terms to begin with, which each school then changes to its own: those published for Staffordshire schools for 2026/27.
 */
export const startingHalfTerms: HalfTerm[] = [
  { name: 'autumn-1', academicYear: '2026/27', first: '2026-09-03', last: '2026-10-23' },
  { name: 'autumn-2', academicYear: '2026/27', first: '2026-11-02', last: '2026-12-18' },
  { name: 'spring-1', academicYear: '2026/27', first: '2027-01-04', last: '2027-02-12' },
  { name: 'spring-2', academicYear: '2026/27', first: '2027-02-22', last: '2027-03-25' },
  { name: 'summer-1', academicYear: '2026/27', first: '2027-04-12', last: '2027-05-28' },
  { name: 'summer-2', academicYear: '2026/27', first: '2027-06-07', last: '2027-07-21' },
];
