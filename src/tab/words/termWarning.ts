import type { Day } from '../../domain/day';
import { dayOff, type DayOff } from '../../domain/dayOff';
import type { HalfTerm } from '../../domain/term';
import { dayText } from './days';

/** Says where a day is no school day, and which school days are nearest. Nothing, outside the terms the school has entered. */
export function termWarning(day: Day, halfTerms: readonly HalfTerm[], today: Day): string | undefined {
  const off = dayOff(halfTerms, day);
  return off && dayOffWords(day, off, today);
}

/** `Wed 17 Feb is in half-term. The nearest school days are Fri 12 Feb and Mon 22 Feb.` */
export function dayOffWords(day: Day, { why, before, after }: DayOff, today: Day): string {
  const days = [before, after].filter((one) => one !== undefined).map((one) => dayText(one, today));
  const nearest = days.length === 2 ? ` The nearest school days are ${days.join(' and ')}.` : '';
  return `${dayText(day, today)} is ${whyWords[why]}.${nearest}`;
}

const whyWords: Record<DayOff['why'], string> = {
  weekend: 'on a weekend',
  bankHoliday: 'a bank holiday',
  halfTerm: 'in half-term',
  holidays: 'in the holidays',
};
