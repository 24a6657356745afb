import { addDays, dayOf, weekday, type Day } from '../day';
import type { ReadingContext } from './reading';

/** Which calendar year a month (1 to 12) falls in within the academic year, which runs from 1 September. */
export function yearOfMonth(context: ReadingContext, month: number): number {
  const first = Number(context.academicYear.slice(0, 4));
  return month >= 9 ? first : first + 1;
}

/** Whether the day lies in the academic year, 1 September to 31 August. */
export function inSchoolYear(context: ReadingContext, day: Day): boolean {
  const first = Number(context.academicYear.slice(0, 4));
  return day >= `${first}-09-01` && day <= `${first + 1}-08-31`;
}

/** The last school day on or before the day: a weekday inside a half-term; any weekday where no half-term reaches. */
export function lastSchoolDay(context: ReadingContext, day: Day, notBefore: Day = addDays(day, -27)): Day {
  let weekdayBefore: Day | undefined;
  for (let tried = day; tried >= notBefore; tried = addDays(tried, -1)) {
    if (weekday(tried) > 4) continue;
    weekdayBefore ??= tried;
    if (isSchoolDay(context, tried)) return tried;
  }
  return weekdayBefore ?? day;
}

/** The first school day on or after the day. */
export function firstSchoolDay(context: ReadingContext, day: Day, notAfter: Day = addDays(day, 27)): Day {
  for (let tried = day; tried <= notAfter; tried = addDays(tried, 1)) {
    if (weekday(tried) <= 4 && isSchoolDay(context, tried)) return tried;
  }
  return day;
}

/** The last day of a month (1 to 12). */
export function lastOfMonth(year: number, month: number): Day {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return addDays(next ?? `${year}-12-31`, -1);
}

function isSchoolDay(context: ReadingContext, day: Day): boolean {
  return context.halfTerms.some(({ first, last }) => first <= day && day <= last);
}
