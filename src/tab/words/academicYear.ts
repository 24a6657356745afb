import type { Day } from '../../domain/day';

/** The school year that a day is in, as schools write it: `2026/27`. It turns in August, when plans are written. */
export function academicYearOf(day: Day): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '08' ? 1 : 0);
  return `${year}/${String(year + 1).slice(2)}`;
}
