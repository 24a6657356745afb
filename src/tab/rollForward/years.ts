import type { Day } from '../../domain/day';

const YEAR = /^(20\d\d)\/(\d\d)$/;

/** The school year after one: `2027/28` after `2026/27`. Undefined where the text is no school year. */
export function nextYearAfter(academicYear: string): string | undefined {
  const first = firstYearOf(academicYear);
  return first === undefined ? undefined : `${first + 1}/${String(first + 2).slice(2)}`;
}

/** The day from which on days belong to a school year: 1 September. Undefined where the text is no school year. */
export function firstDayOf(academicYear: string): Day | undefined {
  const first = firstYearOf(academicYear);
  return first === undefined ? undefined : `${first}-09-01`;
}

function firstYearOf(academicYear: string): number | undefined {
  const parts = YEAR.exec(academicYear.trim());
  const first = Number(parts?.[1]);
  return parts && Number(parts[2]) === (first + 1) % 100 ? first : undefined;
}
