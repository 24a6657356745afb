import type { Day } from '../../domain/day';
import type { HalfTerm } from '../../domain/term';
import { dayText, distanceText } from './days';
import { readDay } from './readDay';
import { termWarning } from './termWarning';

/** What is understood of a day that somebody types: which day it is and how far off, that there is no school, or that it is no day. */
export function dayHint(text: string, today: Day, halfTerms: readonly HalfTerm[]): string | undefined {
  if (text.trim() === '') return undefined;
  const day = readDay(text, today);
  if (day === undefined) return 'Write a day, such as 10 Dec 2026.';
  return termWarning(day, halfTerms, today) ?? `${dayText(day, today)}, ${distanceText(day, today)}`;
}
