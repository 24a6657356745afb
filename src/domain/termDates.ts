import { isBankHoliday } from './bankHoliday';
import { addDays, daysBetween, weekday, type Day } from './day';
import { halfTermNames, type HalfTerm, type HalfTermName } from './term';

/** A half-term as somebody enters it: nothing is known of it while both days are missing. */
export interface HalfTermStart {
  name: HalfTermName;
  first: Day | null;
  last: Day | null;
}

/**
 * What is wrong with a half-term (`missing`, `backwards`, `otherYear`, `overlap`: it cannot stand so), or looks unlikely
 * (`noSchool`: a weekend or a bank holiday, `noHoliday`, `longGap`: it may stand). `other` is the half-term before it that this is about.
 */
export interface TermFinding {
  name: HalfTermName;
  field: 'first' | 'last';
  what: 'missing' | 'backwards' | 'otherYear' | 'overlap' | 'noSchool' | 'noHoliday' | 'longGap';
  other?: HalfTermName;
  /** For `longGap`: days without school in between. */
  days?: number;
}

/** Whether term dates with this in them cannot be kept. */
export function isSerious({ what }: TermFinding): boolean {
  return what !== 'noSchool' && what !== 'noHoliday' && what !== 'longGap';
}

/** What is to be said about the half-terms of one academic year, in their order. */
export function findingsIn(halfTerms: readonly HalfTermStart[], academicYear: string): TermFinding[] {
  const inOrder = halfTermNames.flatMap((name) => halfTerms.filter((one) => one.name === name));
  // Beside a half-term whose own days are wrong nothing can be measured.
  const begun = inOrder.filter(({ first, last }) => first !== null || last !== null);
  return begun.flatMap((one, at): TermFinding[] => {
    const wrong = wrongIn(one, academicYear);
    if (wrong !== undefined) return [wrong];
    const before = begun[at - 1];
    const measured = before && wrongIn(before, academicYear) === undefined ? between(before as Whole, one as Whole) : [];
    return [...measured, ...withoutSchool(one)];
  });
}

type Whole = HalfTermStart & { first: Day; last: Day };

/** What cannot stand about a half-term's own days. */
function wrongIn({ name, first, last }: HalfTermStart, academicYear: string): TermFinding | undefined {
  if (first === null) return { name, field: 'first', what: 'missing' };
  if (last === null) return { name, field: 'last', what: 'missing' };
  if (!inYear(first, academicYear)) return { name, field: 'first', what: 'otherYear' };
  if (!inYear(last, academicYear)) return { name, field: 'last', what: 'otherYear' };
  return last < first ? { name, field: 'last', what: 'backwards' } : undefined;
}

function withoutSchool(one: HalfTermStart): TermFinding[] {
  const { name } = one;
  const fields = (['first', 'last'] as const).filter((field) => {
    const day = one[field];
    return day !== null && (weekday(day) > 4 || isBankHoliday(day));
  });
  return fields.map((field) => ({ name, field, what: 'noSchool' }));
}

/** A bank holiday beside a weekend is no holiday between half-terms. */
const weekend = 4;
/** Christmas and Easter take less; more is a slip of a month. */
const longestHoliday = 28;

function between(before: Whole, { name, first }: Whole): TermFinding[] {
  const about = { name, field: 'first', other: before.name } as const;
  const days = daysBetween(before.last, first) - 1;
  if (days < 0) return [{ ...about, what: 'overlap' }];
  if (days <= weekend) return [{ ...about, what: 'noHoliday' }];
  return days > longestHoliday ? [{ ...about, what: 'longGap', days }] : [];
}

/** The half-terms of a year as they are known, with those that are not known left empty. */
export function halfTermsOf(halfTerms: readonly HalfTerm[], academicYear: string): HalfTermStart[] {
  return halfTermNames.map((name) => {
    const known = halfTerms.find((one) => one.academicYear === academicYear && one.name === name);
    return { name, first: known?.first ?? null, last: known?.last ?? null };
  });
}

/** The school's half-terms with those of one year put in place of what was known of it. */
export function withYear(halfTerms: readonly HalfTerm[], academicYear: string, year: readonly HalfTermStart[]): HalfTerm[] {
  const own = year.filter(isWhole).map(({ name, first, last }) => ({ name, academicYear, first, last }));
  const all = [...halfTerms.filter((one) => one.academicYear !== academicYear), ...own];
  return all.sort((a, b) => (a.first < b.first ? -1 : 1));
}

/** Fifty-two weeks: the same day of the week a year on. */
const yearOfWeeks = 364;

/** A year's half-terms as those of the year before would suggest them. Easter moves, so that a person has to look at them. */
export function suggestedYear(halfTerms: readonly HalfTerm[], academicYear: string): HalfTermStart[] {
  return halfTermsOf(halfTerms, yearAfter(academicYear, -1)).map(({ name, first, last }) => ({
    name,
    first: first && addDays(first, yearOfWeeks),
    last: last && addDays(last, yearOfWeeks),
  }));
}

/** The academic years that the school has entered half-terms of, in order. */
export function knownYears(halfTerms: readonly HalfTerm[]): string[] {
  return [...new Set(halfTerms.map(({ academicYear }) => academicYear))].sort();
}

/** The academic year that is so many years after this one: `2027/28` after `2026/27`. */
export function yearAfter(academicYear: string, years = 1): string {
  const first = Number(academicYear.slice(0, 4)) + years;
  return `${first}/${String(first + 1).slice(2)}`;
}

/** Reviews are planned a term ahead, and councils publish the dates long before. */
const aheadBy = 120;

/** The academic year whose half-terms should be entered by now: this one, or the next when this one's end comes near. */
export function missingYear(halfTerms: readonly HalfTerm[], today: Day, academicYear: string): string | undefined {
  const thisYear = halfTerms.filter((one) => one.academicYear === academicYear);
  if (thisYear.length === 0) return academicYear;
  const next = yearAfter(academicYear);
  const last = thisYear
    .map((one) => one.last)
    .sort()
    .at(-1)!;
  const near = daysBetween(today, last) <= aheadBy;
  return near && !halfTerms.some((one) => one.academicYear === next) ? next : undefined;
}

/** Some schools begin in the last days of August. */
function inYear(day: Day, academicYear: string): boolean {
  const first = Number(academicYear.slice(0, 4));
  return day >= `${first}-08-01` && day <= `${first + 1}-08-31`;
}

function isWhole(one: HalfTermStart): one is Whole {
  return one.first !== null && one.last !== null;
}
