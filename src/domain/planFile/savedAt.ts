import { addDays, dayOf, weekday, type Instant } from '../day';
import { monthNames, namedDay } from '../namedDay';

/** Words under a plan's title that say when it was read from the tenant, to the second, by the clocks of England. */
export function savedAtWords(at: Instant): string {
  const summer = isSummerTime(at);
  const there = new Date(Date.parse(at) + (summer ? HOUR : 0)).toISOString();
  const day = `${namedDay(there.slice(0, 10))} ${there.slice(0, 4)}`;
  return `as it stood on ${day} at ${there.slice(11, 19)} ${summer ? 'BST' : 'GMT'}`;
}

/** The moment that such words name; undefined where there are none. */
export function readSavedAt(words: string): Instant | undefined {
  const old = /as it stood on (\d{4}-\d\d-\d\d) at (\d\d:\d\d:\d\d) UTC/.exec(words);
  if (old) return `${old[1]}T${old[2]}.000Z`;
  const [, dayOfMonth, month, year, time, zone] =
    /as it stood on [A-Z][a-z]+ (\d\d?) ([A-Z][a-z]{2}) (\d{4}) at (\d\d:\d\d:\d\d) (GMT|BST)/.exec(words) ?? [];
  const day = dayOf(Number(year), monthNames.indexOf(month ?? '') + 1, Number(dayOfMonth));
  const there = day && Date.parse(`${day}T${time}Z`);
  return there ? new Date(there - (zone === 'BST' ? HOUR : 0)).toISOString() : undefined;
}

const HOUR = 3_600_000;

/** From 01:00 GMT on the last Sunday of March to 01:00 GMT on that of October: Summer Time Act 1972, as amended in 2002. */
function isSummerTime(at: Instant): boolean {
  const year = at.slice(0, 4);
  const turn = (month: string) => {
    const last = `${year}-${month}-31`;
    return `${addDays(last, -((weekday(last) + 1) % 7))}T01:00:00`;
  };
  return at >= turn('03') && at < turn('10');
}
