import type { Day } from '../../domain/day';
import type { HalfTerm } from '../../domain/term';
import { distanceText } from './days';
import { readDay } from './readDay';
import { termWarning } from './terms';

/** What is understood of a day that somebody types: how far off it is, that there is no school, or that it is no day. */
export function dayHint(text: string, today: Day, halfTerms: readonly HalfTerm[]): string | undefined {
  if (text.trim() === '') return undefined;
  const day = readDay(text, today);
  if (day === undefined) return 'Write a day, such as 10 Dec 2026.';
  return termWarning(day, halfTerms, today) ?? distanceText(day, today);
}
