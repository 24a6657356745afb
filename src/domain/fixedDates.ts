import { isBankHoliday } from './bankHoliday';
import { addDays, type Day } from './day';
import type { HalfTerm } from './term';
import { isShown, type TimeSpan } from './timeline';

/** What a school cannot move. */
export type FixedEvent = 'termEnds' | 'bankHoliday' | 'inclusionStrategy';

export interface FixedDate {
  day: Day;
  event: FixedEvent;
}

/**
 * The days within a span that a plan has to keep to, earliest first: when each term ends, bank holidays within a half-term (in the
 * holidays nobody is missed), and the day by which an inclusion strategy is to be published (a condition of the Inclusive
 * Mainstream Fund: gov.uk, Developing an inclusion strategy, 25 June 2026).
 */
export function fixedDatesIn(span: TimeSpan, halfTerms: readonly HalfTerm[], academicYear: string): FixedDate[] {
  const own = halfTerms.filter((one) => one.academicYear === academicYear);
  const ends = own.filter(({ name }) => name.endsWith('-2')).map(({ last }) => ({ day: last, event: 'termEnds' }) as const);
  const off = own.flatMap(({ first, last }) => daysFrom(first, last).filter(isBankHoliday));
  const all: FixedDate[] = [
    ...ends,
    ...off.map((day) => ({ day, event: 'bankHoliday' }) as const),
    { day: '2026-12-31', event: 'inclusionStrategy' },
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
