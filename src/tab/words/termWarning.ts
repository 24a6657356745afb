import { isBankHoliday } from '../../domain/bankHoliday';
import { weekday, type Day } from '../../domain/day';
import { halfTermOf, isSchoolDay, nearestSchoolDays } from '../../domain/schoolDays';
import type { HalfTerm } from '../../domain/term';
import { dayText } from './days';

/** Says where a day is no school day, and which school days are nearest. Nothing, outside the terms the school has entered. */
export function termWarning(day: Day, halfTerms: readonly HalfTerm[], today: Day): string | undefined {
  const isWithin = halfTerms.some(({ first }) => first <= day) && halfTerms.some(({ last }) => day <= last);
  if (!isWithin || isSchoolDay(halfTerms, day)) return undefined;
  const { before, after } = nearestSchoolDays(halfTerms, day);
  const days = [before, after].filter((one) => one !== undefined).map((one) => dayText(one, today));
  const nearest = days.length === 2 ? ` The nearest school days are ${days.join(' and ')}.` : '';
  return `${dayText(day, today)} is ${why(day, halfTerms)}.${nearest}`;
}

function why(day: Day, halfTerms: readonly HalfTerm[]): string {
  if (weekday(day) > 4) return 'on a weekend';
  return halfTermOf(halfTerms, day) && isBankHoliday(day) ? 'a bank holiday' : 'in the holidays';
}
