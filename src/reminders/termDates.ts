import type { Day } from '../domain/day';
import type { HalfTerm } from '../domain/term';

/**
 * The school year, as schools write it, that the school has no term dates for on this day; undefined where it has. In a
 * summer holiday the year's dates have simply come to their end.
 */
export function yearWithoutDates(halfTerms: readonly HalfTerm[], today: Day): string | undefined {
  const starts = Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0);
  const [first, last] = [`${starts}-09-01`, `${starts + 1}-08-31`];
  const known = halfTerms.filter((one) => one.last >= first && one.first <= last).map((one) => one.last);
  const end = known.sort().at(-1);
  const over = end === undefined || (end < today && end < `${starts + 1}-07-01`);
  return over ? `${starts}/${String(starts + 1).slice(2)}` : undefined;
}
