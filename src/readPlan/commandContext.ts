import { isDay } from '../domain/day';
import type { ReadingContext } from '../domain/planFile/reading';
import { startingHalfTerms } from '../domain/term';

/** The context the command reads in: the sample school's year unless told otherwise. Undefined for words it cannot take. */
export function commandContext(today = '2026-11-21', academicYear = '2026/27'): ReadingContext | undefined {
  if (!isDay(today) || !/^20\d\d\/\d\d$/.test(academicYear)) return undefined;
  const halfTerms = startingHalfTerms.filter((halfTerm) => halfTerm.academicYear === academicYear);
  return { today, academicYear, halfTerms };
}
