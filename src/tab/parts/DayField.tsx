import { addDays, type Day } from '../../domain/day';
import type { HalfTerm } from '../../domain/term';
import { TypedRefusal } from '../school/pupilRefusal';
import { dayText, distanceText, typedDay } from '../words/days';
import { namesNoDay, readDay } from '../words/readDay';
import { termWarning } from '../words/termWarning';
import { TextField } from './TextField';

/** A day, or the school's words where it names none. */
export interface DayOrWords {
  day: Day | null;
  words: string;
}

interface DayFieldProps {
  label: string;
  value: DayOrWords;
  today: Day;
  halfTerms: readonly HalfTerm[];
  keep(value: DayOrWords, seen: DayOrWords): Promise<void>;
  /** `kind/key/field`: where its words wait on this device while they may not be kept. */
  heldAs?: string;
  readOnly?: boolean;
  autoFocus?: boolean;
  onDone?(): void;
  /** No words in place of a day, as for a measure's date. */
  daysOnly?: boolean;
  placeholder?: string;
  className?: string;
}

/** A date as people type it. Arrow up and down change it by a day; what is no date is kept as words. */
export function DayField({ value, today, halfTerms, keep, readOnly, daysOnly, ...rest }: DayFieldProps) {
  return (
    <TextField
      {...rest}
      single
      hintBeside
      selects
      holds="day"
      readOnly={readOnly}
      value={shown(value, today)}
      keep={async (text, seen) => keep(daysOnly ? dayIn(text, today) : dayOrWords(text, today), understood(seen, today))}
      hint={(text) => hintFor(text, today, halfTerms, daysOnly)}
      onKey={(event, text, type) => {
        const day = readDay(text, today);
        const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (day === undefined || by === undefined || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        type(typedDay(addDays(day, by)));
      }}
    />
  );
}

function shown({ day, words }: DayOrWords, today: Day): string {
  return day === null ? words : readDay(dayText(day, today), today) === day ? dayText(day, today) : typedDay(day);
}

function understood(text: string, today: Day): DayOrWords {
  const day = readDay(text, today);
  return day === undefined ? { day: null, words: text.trim() } : { day, words: '' };
}

/** A day where no words stand in for one. Throws a TypedRefusal for what is none, so that it stays in sight and nothing is kept of it. */
export function dayIn(text: string, today: Day): DayOrWords {
  const read = understood(text, today);
  if (read.words !== '') throw new TypedRefusal('Write a day, such as 16 Jul 2027, or leave it empty.');
  return read;
}

/** A day, or the words for one. Throws a TypedRefusal for a date that there is not: the day that stood there goes on to stand. */
export function dayOrWords(text: string, today: Day): DayOrWords {
  if (namesNoDay(text, today)) throw new TypedRefusal('There is no such day. Write one, such as 16 Jul 2027, or words.');
  return understood(text, today);
}

function hintFor(text: string, today: Day, halfTerms: readonly HalfTerm[], daysOnly = false): string | undefined {
  if (text.trim() === '') return undefined;
  const day = readDay(text, today);
  if (day !== undefined) return termWarning(day, halfTerms, today) ?? distanceText(day, today);
  if (daysOnly) return 'Write a day, such as 16 Jul 2027.';
  return namesNoDay(text, today) ? 'There is no such day.' : 'Kept as words';
}
