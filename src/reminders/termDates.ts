import { addDays, daysBetween, type Day } from '../domain/day';
import { namedDay } from '../domain/namedDay';
import type { HalfTerm } from '../domain/term';
import { knownYears, missingYear, suggestedYear, withYear, yearAfter } from '../domain/termDates';

const noTermDates = 'There are no term dates';
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
    return isHoliday ? undefined : `${noTermDates} from ${namedDay(addDays(before, 1))} to ${namedDay(addDays(after, -1))}`;
  }
  if (before !== undefined && isSummer(before, today)) return undefined;
  if (after !== undefined && daysBetween(today, after) <= longestSummer) return undefined;
  return `${noTermDates} for ${yearOf(today)}`;
}

/** The school year whose dates are not entered although the last half-term that is known has begun. */
export function yearToEnter(halfTerms: readonly HalfTerm[], today: Day): string | undefined {
  return halfTerms.some(({ first }) => first > today) ? undefined : missingYear(halfTerms, today, yearOf(today));
}

/**
 * The half-terms with those of the school year of this day, where none are known, as the last known year would suggest them. Good
 * enough to leave people in peace in their holidays; no day of a review follows from them.
 */
export function supposedHalfTerms(halfTerms: readonly HalfTerm[], today: Day): readonly HalfTerm[] {
  const [lastKnown] = knownYears(halfTerms).slice(-1);
  if (lastKnown === undefined) return halfTerms;
  let supposed = halfTerms;
  for (let year = yearAfter(lastKnown); year <= yearOf(today); year = yearAfter(year))
    supposed = withYear(supposed, year, suggestedYear(supposed, year));
  return supposed;
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
