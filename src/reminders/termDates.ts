import { addDays, daysBetween, type Day } from '../domain/day';
import type { HalfTerm } from '../domain/term';
import { dayText } from './words';

/** Days after which a gap between half-terms is no holiday: Easter's is the longest but the summer's. */
const longestHoliday = 28;
/** Days before the first known half-term in which a school has only been set up early. */
const longestSummer = 56;

/** What is missing of the school's term dates for this day, in words; undefined where it is a school day or a holiday. */
export function missingDates(halfTerms: readonly HalfTerm[], today: Day): string | undefined {
  if (halfTerms.some(({ first, last }) => first <= today && today <= last)) return undefined;
  const before = halfTerms
    .map(({ last }) => last)
    .filter((last) => last < today)
    .sort()
    .at(-1);
  const after = halfTerms
    .map(({ first }) => first)
    .filter((first) => first > today)
    .sort()
    .at(0);
  if (before !== undefined && after !== undefined) {
    const isHoliday = isSummer(before, today) || daysBetween(before, today) <= longestHoliday;
    return isHoliday
      ? undefined
      : `There are no term dates from ${dayText(addDays(before, 1))} to ${dayText(addDays(after, -1))}`;
  }
  if (before !== undefined && isSummer(before, today)) return undefined;
  if (after !== undefined && daysBetween(today, after) <= longestSummer) return undefined;
  return `There are no term dates for ${yearOf(today)}`;
}

/** The year's dates have come to their end, and the next year has not begun. */
function isSummer(last: Day, today: Day): boolean {
  return last.slice(5) >= '07-01' && last.slice(5) < '09-01' && yearOf(last) === yearOf(today);
}

/** The school year as schools write it: `2026/27`, from 1 September. */
function yearOf(day: Day): string {
  const starts = Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);
  return `${starts}/${String(starts + 1).slice(2)}`;
}
