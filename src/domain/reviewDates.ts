import { addDays, weekday, type Day } from './day';
import type { ReviewCadence } from './planReview';
import { mondayOf } from './schoolDays';
import { halfTermNames, type HalfTerm } from './term';

/** Thursday: late enough in the week to prepare in it, and staff are in. */
const reviewWeekday = 3;

/**
 * The days on which a plan is reviewed by this cadence, in order: the Thursday of the last week but one of each half-term or
 * term, so that what is decided can still begin before the holiday. None for `own`.
 */
export function reviewDaysOf(halfTerms: readonly HalfTerm[], cadence: ReviewCadence): Day[] {
  if (cadence === 'own') return [];
  const spans = cadence === 'halfTermly' ? halfTerms : halfTerms.filter((one) => endsTerm(one, halfTerms));
  return spans.map(reviewDayIn).sort();
}

/** The first day by this cadence after a day; undefined where no term dates are known so far ahead. */
export function nextReviewDay(halfTerms: readonly HalfTerm[], cadence: ReviewCadence, after: Day): Day | undefined {
  return reviewDaysOf(halfTerms, cadence).find((day) => day > after);
}

/** Whether a half-term is the last of its term that the school knows. */
function endsTerm({ name, academicYear }: HalfTerm, halfTerms: readonly HalfTerm[]): boolean {
  const next = halfTermNames[halfTermNames.indexOf(name) + 1];
  if (!name.endsWith('-1') || next === undefined) return true;
  return !halfTerms.some((one) => one.academicYear === academicYear && one.name === next);
}

/** In a half-term too short to have a last week but one it is the last Thursday, or the last day. */
function reviewDayIn({ first, last }: HalfTerm): Day {
  const lastMonday = mondayOf(last);
  const wished = addDays(lastMonday, reviewWeekday - 7);
  if (wished >= first) return wished;
  const thursday = weekday(last) >= reviewWeekday ? addDays(lastMonday, reviewWeekday) : last;
  return thursday >= first ? thursday : last;
}
