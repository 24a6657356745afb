import type { Day } from '../../domain/day';
import { academicYearOf } from './academicYear';

/** Of what school year figures of a period are, and how that lies to today: `2025/26, last school year`. Other words stand as they are. */
export function yearSaid(period: string, today: Day): string {
  const words = period.trim();
  const [year] = /\d{4}\/\d{2}/.exec(words) ?? [];
  if (year === undefined) return words;
  const past = Number(academicYearOf(today).slice(0, 4)) - Number(year.slice(0, 4));
  const said = { '-1': 'next school year', 0: 'this school year', 1: 'last school year' }[String(past)];
  return said === undefined ? words : `${words}, ${said}`;
}
