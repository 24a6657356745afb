import type { HalfTerm } from '../term';

/** Half-terms of the sample school, as Staffordshire's schools have them in 2026/27. A school edits its own in the settings. */
export const sampleHalfTerms: readonly HalfTerm[] = [
  { name: 'autumn-1', academicYear: '2026/27', first: '2026-09-03', last: '2026-10-23' },
  { name: 'autumn-2', academicYear: '2026/27', first: '2026-11-02', last: '2026-12-18' },
  { name: 'spring-1', academicYear: '2026/27', first: '2027-01-04', last: '2027-02-12' },
  { name: 'spring-2', academicYear: '2026/27', first: '2027-02-22', last: '2027-03-25' },
  { name: 'summer-1', academicYear: '2026/27', first: '2027-04-12', last: '2027-05-28' },
  { name: 'summer-2', academicYear: '2026/27', first: '2027-06-07', last: '2027-07-21' },
];
