import { isDay, type Day } from './day';

/** Something that law or a grant asks of a school in one school year. It is data, so that a new year needs no new program. */
export interface StatutoryDate {
  key: string;
  name: string;
  /** Where there is little room. */
  short: string;
  academicYear: string;
  /** Null where no day is set for all schools, or none is confirmed. */
  day: Day | null;
  /** Who says so. */
  source: string;
  /** When somebody last looked there. */
  checked: Day;
}

/** What a file of such dates holds, in its order; a row that is no such thing is left out, a day that is none becomes none. */
export function statutoryDates(file: unknown): StatutoryDate[] {
  return Array.isArray(file) ? file.flatMap(read) : [];
}

/** The dates of a school year, and those of later years that are confirmed. */
export function statutoryFrom(dates: readonly StatutoryDate[], academicYear: string): StatutoryDate[] {
  const shown = dates.filter((one) => one.academicYear === academicYear || (one.academicYear > academicYear && one.day !== null));
  return shown.sort((a, b) => (a.academicYear < b.academicYear ? -1 : a.academicYear > b.academicYear ? 1 : byDay(a, b)));
}

function byDay(a: StatutoryDate, b: StatutoryDate): number {
  if (a.day === b.day) return 0;
  return b.day === null || (a.day !== null && a.day < b.day) ? -1 : 1;
}

function read(row: unknown): StatutoryDate[] {
  const { key, name, short = name, academicYear, day, source, checked } = (row ?? {}) as Record<string, unknown>;
  const texts = [key, name, short, academicYear, source];
  if (texts.some((text) => typeof text !== 'string' || text === '') || !/^\d{4}\/\d\d$/.test(String(academicYear))) return [];
  const [k, n, s, year, from] = texts as string[];
  const dayOf = (given: unknown): Day | null => (typeof given === 'string' && isDay(given) ? given : null);
  return [{ key: k!, name: n!, short: s!, academicYear: year!, day: dayOf(day), source: from!, checked: dayOf(checked) ?? '' }];
}
