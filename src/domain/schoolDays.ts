import { isBankHoliday } from './bankHoliday';
import { addDays, weekday, type Day } from './day';
import type { HalfTerm } from './term';

/** Whether pupils are in school as far as the school's own term dates tell: Monday to Friday inside a half-term, but for bank holidays. */
export function isSchoolDay(halfTerms: readonly HalfTerm[], day: Day): boolean {
  return weekday(day) < 5 && !isBankHoliday(day) && halfTermOf(halfTerms, day) !== undefined;
}

/** The half-term that holds this day, week-ends inside it included. */
export function halfTermOf(halfTerms: readonly HalfTerm[], day: Day): HalfTerm | undefined {
  return halfTerms.find(({ first, last }) => first <= day && day <= last);
}

/** The school days nearest to a day that is none: the last before and the first after, each only where term dates are known. */
export function nearestSchoolDays(halfTerms: readonly HalfTerm[], day: Day): { before?: Day; after?: Day } {
  const known = [...halfTerms].sort((a, b) => (a.first < b.first ? -1 : 1));
  const earlier = known.findLast(({ first }) => first <= day);
  const later = known.find(({ last }) => last >= day);
  const before = earlier && lastSchoolDay(halfTerms, earlier.last < day ? earlier.last : day);
  const after = later && firstSchoolDay(halfTerms, later.first > day ? later.first : day);
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** The last school day at or before this one, looked for within the three months before. */
export function lastSchoolDay(halfTerms: readonly HalfTerm[], day: Day): Day | undefined {
  return walk(halfTerms, day, -1);
}

/** The first school day at or after this one, looked for within the three months after. */
export function firstSchoolDay(halfTerms: readonly HalfTerm[], day: Day): Day | undefined {
  return walk(halfTerms, day, 1);
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekday(day));
}

/** Longer than any holiday, and short enough to look through day by day. */
const daysLookedThrough = 92;

function walk(halfTerms: readonly HalfTerm[], from: Day, step: 1 | -1): Day | undefined {
  for (let count = 0; count <= daysLookedThrough; count++) {
    const day = addDays(from, step * count);
    if (isSchoolDay(halfTerms, day)) return day;
  }
  return undefined;
}
