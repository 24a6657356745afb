import { isBankHoliday } from './bankHoliday';
import { addDays, type Day } from './day';
import type { StatutoryDate } from './statutoryDates';
import type { HalfTerm } from './term';
import { isShown, type TimeSpan } from './timeline';

/** What a school cannot move. */
export type FixedDate = { day: Day } & ({ event: 'termEnds' | 'bankHoliday' } | { event: 'statutory'; date: StatutoryDate });

/**
 * The days within a span that a plan has to keep to, earliest first: when each term ends, bank holidays within a half-term (in the
 * holidays nobody is missed), and what law or a grant asks for by a day that is confirmed.
 */
export function fixedDatesIn(
  span: TimeSpan,
  halfTerms: readonly HalfTerm[],
  academicYear: string,
  statutory: readonly StatutoryDate[] = [],
): FixedDate[] {
  const own = halfTerms.filter((one) => one.academicYear === academicYear);
  const ends = own.filter(({ name }) => name.endsWith('-2')).map(({ last }) => ({ day: last, event: 'termEnds' }) as const);
  const off = own.flatMap(({ first, last }) => daysFrom(first, last).filter(isBankHoliday));
  const all: FixedDate[] = [
    ...ends,
    ...off.map((day) => ({ day, event: 'bankHoliday' }) as const),
    ...statutory.flatMap((date) => (date.day === null ? [] : [{ day: date.day, event: 'statutory' as const, date }])),
  ];
  return all.filter(({ day }) => isShown(span, day)).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last && days.length < mostDays; day = addDays(day, 1)) days.push(day);
  return days;
}

/** No half-term is longer; one that was typed wrongly costs no more. */
const mostDays = 150;
