import type { Day } from '../../domain/day';
import type { FixedDate, FixedEvent } from '../../domain/fixedDates';
import { dayText } from '../words/days';
import { shortDay } from './timeWords';

/** What the dates of a school are called. */
export const fixedWords: Record<FixedEvent, string> = {
  termEnds: 'Term ends',
  bankHoliday: 'Bank holiday',
  inclusionStrategy: 'Inclusion strategy to be published',
};

/** `Term ends, Fri 18 Dec`. */
export function fixedDateWords({ day, event }: FixedDate, today: Day): string {
  return `${fixedWords[event]}, ${dayText(day, today)}`;
}

/** What there is room for: the end of a term lies beside its holiday, and needs no more than its day. */
export function besideMark({ day, event }: FixedDate, today: Day): string {
  const words = event === 'inclusionStrategy' ? 'Inclusion strategy, ' : event === 'bankHoliday' ? 'Bank holiday, ' : '';
  return `${words}${shortDay(day, today)}`;
}
