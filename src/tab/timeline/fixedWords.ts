import type { Day } from '../../domain/day';
import type { FixedDate } from '../../domain/fixedDates';
import { dayText } from '../words/days';
import { shortDay } from './timeWords';

/** What a date of a school is called. */
export function fixedWords(fixed: FixedDate): string {
  return fixed.event === 'statutory' ? fixed.date.name : fixed.event === 'termEnds' ? 'Term ends' : 'Bank holiday';
}

/** `Term ends, Fri 18 Dec`. */
export function fixedDateWords(fixed: FixedDate, today: Day): string {
  return `${fixedWords(fixed)}, ${dayText(fixed.day, today)}`;
}

/**
 * Which of the dates have room for their words beside their mark, at these places of the line: where two would lie over each other,
 * law and the ends of terms come before bank holidays, and what is earlier before what is later. The others say it when pointed at.
 */
export function namedDates(dates: readonly FixedDate[], places: readonly number[], today: Day): ReadonlySet<FixedDate> {
  const taken: (readonly [from: number, to: number])[] = places.map((place) => [place - mark, place + mark]);
  const spanOf = (date: FixedDate, place: number) => {
    const room = besideMark(date, today).length * letter;
    return date.event === 'termEnds'
      ? ([place - mark - room, place - mark] as const)
      : ([place + mark, place + mark + room] as const);
  };
  const inTurn = dates.map((date, at) => ({ date, place: places[at]! })).sort((a, b) => rank(a.date) - rank(b.date));
  return new Set(
    inTurn.flatMap(({ date, place }) => {
      const [from, to] = spanOf(date, place);
      if (from < 0 || to > 1 || taken.some((other) => other[0] < to && from < other[1])) return [];
      taken.push([from, to]);
      return date;
    }),
  );
}

const rank = ({ event }: FixedDate): number => (event === 'bankHoliday' ? 1 : 0);

/** Shares of the line, as wide as it usually is, that half a mark and a letter take. */
const [mark, letter] = [0.008, 0.0085];

/** What there is room for: the end of a term lies beside its holiday, and needs no more than its day. */
export function besideMark(fixed: FixedDate, today: Day): string {
  const words = fixed.event === 'statutory' ? `${fixed.date.short}, ` : fixed.event === 'bankHoliday' ? 'Bank holiday, ' : '';
  return `${words}${shortDay(fixed.day, today)}`;
}
