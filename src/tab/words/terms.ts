import { addDays, weekday, type Day } from '../../domain/day';
import type { HalfTerm, HalfTermName } from '../../domain/term';
import { dayText } from './days';

/** What schools call a half-term. */
export const halfTermWords: Record<HalfTermName, string> = {
  'autumn-1': 'Autumn 1',
  'autumn-2': 'Autumn 2',
  'spring-1': 'Spring 1',
  'spring-2': 'Spring 2',
  'summer-1': 'Summer 1',
  'summer-2': 'Summer 2',
};

/** Says where a day is no school day, and which school days are nearest. Nothing, outside the terms the school has entered. */
export function termWarning(day: Day, halfTerms: readonly HalfTerm[], today: Day): string | undefined {
  const known = [...halfTerms].sort((a, b) => (a.first < b.first ? -1 : 1));
  const first = known.at(0)?.first;
  const last = known.at(-1)?.last;
  if (first === undefined || last === undefined || day < first || day > last) return undefined;
  if (isSchoolDay(day, known)) return undefined;
  const why = weekday(day) > 4 ? 'on a weekend' : 'in the holidays';
  const [before, after] = [nearest(day, -1, known), nearest(day, 1, known)];
  return `${dayText(day, today)} is ${why}. The nearest school days are ${dayText(before, today)} and ${dayText(after, today)}.`;
}

function isSchoolDay(day: Day, halfTerms: readonly HalfTerm[]): boolean {
  return weekday(day) < 5 && halfTerms.some(({ first, last }) => first <= day && day <= last);
}

function nearest(day: Day, step: 1 | -1, halfTerms: readonly HalfTerm[]): Day {
  let candidate = addDays(day, step);
  while (!isSchoolDay(candidate, halfTerms)) candidate = addDays(candidate, step);
  return candidate;
}
