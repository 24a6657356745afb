import { addDays, daysBetween, type Day } from './day';
import type { Milestone } from './milestone';
import type { ActionView } from './planView';
import { isSettled } from './standing';
import type { HalfTerm, HalfTermName } from './term';

/** The days that a timeline shows, both included. */
export interface TimeSpan {
  first: Day;
  last: Day;
}

/** Where something lies on a timeline, as shares of its width from 0 to 1. */
export interface Stretch {
  from: number;
  to: number;
}

/** An action on the timeline. Without a day it has no place there. */
export interface Bar extends Stretch {
  /** It has a day to begin, and a day to be done by; where one is missing the bar is as short as a day. */
  starts: boolean;
  ends: boolean;
  /** It goes on beyond what is shown. */
  before: boolean;
  after: boolean;
  /** Where today is, for what should have been done by now. */
  lateTo?: number;
}

/** Days before and after the school year that are shown beside it. */
const margin = 6;

/** From the first half-term of an academic year to its last, by the school's own dates; September to July where it has entered none. */
export function timeSpanOf(halfTerms: readonly HalfTerm[], academicYear: string): TimeSpan {
  const own = inYear(halfTerms, academicYear);
  const [first, last] = [own[0], own.at(-1)];
  if (first && last) return { first: addDays(first.first, -margin), last: addDays(last.last, margin) };
  const year = Number(academicYear.slice(0, 4)) || 2000;
  return { first: `${year}-09-01`, last: `${year + 1}-07-31` };
}

/** Where a day begins on the timeline. Days that are not shown lie at its ends. */
export function placeOf({ first, last }: TimeSpan, day: Day): number {
  const share = daysBetween(first, day) / (daysBetween(first, last) + 1);
  return Math.max(0, Math.min(1, share));
}

/** Where a day is over on the timeline. */
export function endOf(span: TimeSpan, day: Day): number {
  return placeOf(span, addDays(day, 1));
}

/** Half-terms and the holidays around them, as wide as they last. A holiday at the ends is shown as far as the timeline goes. */
export function bandsOf(
  span: TimeSpan,
  halfTerms: readonly HalfTerm[],
  academicYear: string,
): { terms: (Stretch & { name: HalfTermName })[]; holidays: Stretch[] } {
  const own = inYear(halfTerms, academicYear);
  const terms = own.map(({ name, first, last }) => ({ name, from: placeOf(span, first), to: endOf(span, last) }));
  const edges = terms.length === 0 ? [] : [0, ...terms.flatMap(({ from, to }) => [from, to]), 1];
  const holidays = Array.from({ length: edges.length / 2 }, (_, at) => ({ from: edges[2 * at]!, to: edges[2 * at + 1]! }));
  return { terms, holidays: holidays.filter(({ from, to }) => to > from) };
}

/** An action's bar from its start to its due day. */
export function barOf(
  span: TimeSpan,
  { status, kept: { record } }: Pick<ActionView, 'status' | 'kept'>,
  today: Day,
): Bar | undefined {
  const { start, due } = record;
  const first = start ?? due;
  const last = due ?? start;
  if (first === null || last === null) return undefined;
  // Due before it starts is a slip worth seeing, not one to hide.
  const [from, to] = first <= last ? [first, last] : [last, first];
  const late = due !== null && due < today && !isSettled(status);
  return {
    from: placeOf(span, from),
    to: endOf(span, to),
    starts: start !== null,
    ends: due !== null,
    before: from < span.first,
    after: to > span.last,
    ...(late && { lateTo: placeOf(span, today) }),
  };
}

/** Milestones that have a day within what is shown, each at its day. */
export function milestoneMarks(span: TimeSpan, milestones: readonly Milestone[]): { milestone: Milestone; at: number }[] {
  return milestones
    .filter(({ due }) => due !== null && isShown(span, due))
    .map((milestone) => ({ milestone, at: middleOf(span, milestone.due!) }));
}

/** The middle of a day: where a mark or a line for it stands. */
export function middleOf(span: TimeSpan, day: Day): number {
  return (placeOf(span, day) + endOf(span, day)) / 2;
}

/** Whether a day is on the timeline. */
export function isShown({ first, last }: TimeSpan, day: Day): boolean {
  return first <= day && day <= last;
}

/** How many whole weeks a distance on the timeline is, of its width. */
export function weeksIn({ first, last }: TimeSpan, share: number): number {
  return Math.round((share * (daysBetween(first, last) + 1)) / 7) + 0;
}

function inYear(halfTerms: readonly HalfTerm[], academicYear: string): HalfTerm[] {
  return halfTerms.filter((one) => one.academicYear === academicYear).sort((a, b) => (a.first < b.first ? -1 : 1));
}
