import { addDays, dayOf, weekday, type Day } from '../day';
import { MONTH, monthNumber } from './months';
import type { ReadingContext } from './reading';
import { lastOfMonth, yearOfMonth } from './schoolYear';

/** A day written in a text. */
export interface FoundDay {
  /** Undefined when there is no such day. */
  day?: Day;
  /** For a day that does not exist: the nearest that does, or the day it is read month first. */
  proposed?: Day;
  monthFirst?: boolean;
  /** The other reading of `04/05/2027`, month first. */
  swapped?: Day;
  index: number;
  length: number;
}

const YEAR = '(\\d{4}|\\d{2})';
const ORDINAL = '(?:st|nd|rd|th)?';
const PATTERNS: { pattern: RegExp; read: (parts: string[], context: ReadingContext) => Omit<FoundDay, 'index' | 'length'> }[] = [
  {
    pattern: new RegExp(
      `\\b(first|1st|second|2nd|third|3rd|fourth|4th|last) (mon|tue|wed|thu|fri)[a-z]*\\.? (?:in|of) (${MONTH})\\b\\.?(?: (\\d{4}))?`,
      'g',
    ),
    read: nthWeekday,
  },
  {
    pattern: /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:t[\d:.]+z?)?(?!\d)/g,
    read: ([year, month, day]) => asDay(Number(year), Number(month), Number(day)),
  },
  {
    pattern: new RegExp(`(?<![\\d/.])(\\d{1,2})\\s?[./\\\\-]\\s?(\\d{1,2})\\s?[./\\\\-]\\s?${YEAR}(?!\\d)`, 'g'),
    read: ([first, second, year]) => dayFirst(fullYear(year), Number(first), Number(second)),
  },
  {
    pattern: new RegExp(
      `(?<![\\da-z]|(?:${MONTH})\\.? '?)(\\d{1,2})${ORDINAL}(?: of)?(?: |[./-])?(${MONTH})\\b\\.?(?:[ ,./'-]*${YEAR}(?!\\d|:| ?[ap]m))?`,
      'g',
    ),
    read: ([day, name, year], context) => inMonth(context, name, Number(day), year),
  },
  {
    pattern: new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:(?:st|nd|rd|th)(?:,? (\\d{4}))?|,? (\\d{4}))(?!\\d)`, 'g'),
    read: ([name, day, year, other], context) => inMonth(context, name, Number(day), year ?? other),
  },
];

/** `2nd Monday in November`; -1 is the last. */
const NTH: Readonly<Record<string, number>> = {
  first: 0,
  '1st': 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
  last: -1,
};
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];

function nthWeekday([nth = '', name = '', month, year]: string[], context: ReadingContext): Omit<FoundDay, 'index' | 'length'> {
  const number = monthNumber(month ?? '');
  const stated = year ? Number(year) : yearOfMonth(context, number);
  const days = Array.from({ length: 31 }, (_, index) => dayOf(stated, number, index + 1)).filter(
    (day) => day !== undefined && weekday(day) === WEEKDAYS.indexOf(name),
  );
  return { day: days.at(NTH[nth] ?? 0) };
}

/** Every day written in the text (as `plainWords` gives it), in order. Day before month; years left out are the academic year's. */
export function findDays(text: string, context: ReadingContext): FoundDay[] {
  const found: FoundDay[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const taken = found.some(
        (other) => match.index < other.index + other.length && other.index < match.index + match[0].length,
      );
      if (!taken) found.push({ ...read(match.slice(1), context), index: match.index, length: match[0].length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** A whole text of day and month alone: `12/11`, `12.11`. */
export function dayAndMonth(text: string, context: ReadingContext): FoundDay | undefined {
  const parts = /^(\d{1,2})[./](\d{1,2})$/.exec(text);
  if (!parts) return undefined;
  const month = Number(parts[2]);
  return { ...dayFirst(yearOfMonth(context, month), Number(parts[1]), month), index: 0, length: text.length };
}

function inMonth(
  context: ReadingContext,
  name: string | undefined,
  day: number,
  year: string | undefined,
): Omit<FoundDay, 'index' | 'length'> {
  const month = monthNumber(name ?? '');
  return asDay(year ? fullYear(year) : yearOfMonth(context, month), month, day);
}

function dayFirst(year: number, first: number, second: number): Omit<FoundDay, 'index' | 'length'> {
  const swapped = dayOf(year, first, second);
  if (second > 12 && swapped) return { proposed: swapped, monthFirst: true };
  const read = asDay(year, second, first);
  return read.day && swapped && first !== second ? { ...read, swapped } : read;
}

function asDay(year: number, month: number, day: number): Omit<FoundDay, 'index' | 'length'> {
  const exact = dayOf(year, month, day);
  if (exact) return { day: exact };
  const last = month >= 1 && month <= 12 ? lastOfMonth(year, month) : undefined;
  return last && day > 28 && day <= 31 ? { proposed: last } : {};
}

function fullYear(year: string | undefined): number {
  return year?.length === 2 ? 2000 + Number(year) : Number(year);
}

/** The same day and month inside the academic year. */
export function movedIntoYear(day: Day, context: ReadingContext): Day {
  const [month, dayOfMonth] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  return dayOf(yearOfMonth(context, month), month, dayOfMonth) ?? addDays(day, 0);
}
