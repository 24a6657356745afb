import { weekday, type Day } from './day';
import { halfTermOf, isSchoolDay, nearestSchoolDays } from './schoolDays';
import type { HalfTerm } from './term';

/** Why there is no school on a day, and the school days nearest to it. */
export interface DayOff {
  why: 'weekend' | 'bankHoliday' | 'halfTerm' | 'holidays';
  before?: Day;
  after?: Day;
}

/** What keeps a day from being a school day. Undefined for a school day, and outside the terms the school has entered. */
export function dayOff(halfTerms: readonly HalfTerm[], day: Day): DayOff | undefined {
  const isWithin = halfTerms.some(({ first }) => first <= day) && halfTerms.some(({ last }) => day <= last);
  if (!isWithin || isSchoolDay(halfTerms, day)) return undefined;
  return { why: why(halfTerms, day), ...nearestSchoolDays(halfTerms, day) };
}

function why(halfTerms: readonly HalfTerm[], day: Day): DayOff['why'] {
  if (halfTermOf(halfTerms, day)) return weekday(day) > 4 ? 'weekend' : 'bankHoliday';
  if (isMidTerm(halfTerms, day)) return 'halfTerm';
  return weekday(day) > 4 ? 'weekend' : 'holidays';
}

/** Between the two halves of one term; the weekends around that week are part of it. */
function isMidTerm(halfTerms: readonly HalfTerm[], day: Day): boolean {
  const inOrder = [...halfTerms].sort((a, b) => (a.first < b.first ? -1 : 1));
  const before = inOrder.findLast(({ last }) => last < day);
  const after = inOrder.find(({ first }) => first > day);
  return termOf(before) !== undefined && termOf(before) === termOf(after);
}

/** `autumn 2026/27`, of either half. */
function termOf(half: HalfTerm | undefined): string | undefined {
  return half && `${half.name.split('-')[0]} ${half.academicYear}`;
}
