import type { Day } from '../../domain/day';
import type { FixedDate } from '../../domain/fixedDates';
import { dayText } from '../words/days';
import { shortDay } from './timeWords';

/** What a date of a school is called. */
export function fixedWords(fixed: FixedDate): string {
  return fixed.event === 'statutory' ? fixed.date.name : fixed.event === 'termEnds' ? 'Term ends' : 'Bank holiday';
}

/** `Term ends, Fri 18 Dec`. */
export function fixedDateWords(fixed: FixedDate, today: Day): string {
  return `${fixedWords(fixed)}, ${dayText(fixed.day, today)}`;
}

/** What there is room for: the end of a term lies beside its holiday, and needs no more than its day. */
export function besideMark(fixed: FixedDate, today: Day): string {
  const words = fixed.event === 'statutory' ? `${fixed.date.short}, ` : fixed.event === 'bankHoliday' ? 'Bank holiday, ' : '';
  return `${words}${shortDay(fixed.day, today)}`;
}
