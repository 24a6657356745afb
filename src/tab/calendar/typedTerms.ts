import { addDays, type Day } from '../../domain/day';
import type { HalfTermName } from '../../domain/term';
import type { HalfTermStart } from '../../domain/termDates';
import { typedDay } from '../words/days';
import { readDay } from '../words/readDay';

/** A half-term as it stands in its two boxes. */
export interface TypedTerm {
  name: HalfTermName;
  first: string;
  last: string;
}

/** What the boxes of a form begin with. */
export function typedTerms(halfTerms: readonly HalfTermStart[]): TypedTerm[] {
  const text = (day: Day | null) => (day === null ? '' : typedDay(day));
  return halfTerms.map(({ name, first, last }) => ({ name, first: text(first), last: text(last) }));
}

/** The days in the boxes, and the boxes that hold something else. */
export function readTerms(
  typed: readonly TypedTerm[],
  academicYear: string,
): { halfTerms: HalfTermStart[]; unread: { name: HalfTermName; field: 'first' | 'last' }[] } {
  const read = (text: string) => readTermDay(text, academicYear) ?? null;
  const isUnread = (text: string) => text.trim() !== '' && read(text) === null;
  return {
    halfTerms: typed.map(({ name, first, last }) => ({ name, first: read(first), last: read(last) })),
    unread: typed.flatMap(({ name, ...days }) =>
      (['first', 'last'] as const).filter((field) => isUnread(days[field])).map((field) => ({ name, field })),
    ),
  };
}

/** A day without a year is one of the academic year's own: `4 Jan` in 2026/27 is in 2027. */
export function readTermDay(text: string, academicYear: string): Day | undefined {
  // The reading takes a day up to 119 days before the one it stands on as past: so from August on all is to come.
  return readDay(text, addDays(`${academicYear.slice(0, 4)}-08-01`, 119));
}
