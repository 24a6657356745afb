import { addDays, daysBetween, dayOf, isDay, weekday, type Day } from '../../domain/day';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = /^(\d{1,2})[./\-\s](\d{1,2})(?:[./\-\s](\d{2}|\d{4}))?$/;
const WORDS = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+([a-z]{3,9})\.?,?(?:\s+(\d{2}|\d{4}))?$/;
const COMING = /^(?:(?:this|next|on)\s+)?(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/;

/**
 * The day a person typed, day before month as in Britain: `27 Nov`, `27/11/26`, `Fri 27 November 2026`. Without a year
 * it is the one nearest to today that is not long past; a weekday alone is the next one to come. Undefined where no such day exists or the words are no day.
 */
export function readDay(typed: string, today: Day): Day | undefined {
  const text = typed.trim().toLowerCase();
  if (isDay(text)) return text;
  const named = { yesterday: -1, today: 0, tomorrow: 1 }[text];
  if (named !== undefined) return addDays(today, named);
  const coming = COMING.exec(text)?.[1];
  if (coming !== undefined) return nextCalled(coming, today);
  const bare = text.replace(WEEKDAY, '');
  const [, date, month, year] = NUMBERS.exec(bare) ?? WORDS.exec(bare) ?? [];
  if (date === undefined || month === undefined) return undefined;
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  if (number === undefined) return undefined;
  return year === undefined ? nearest(Number(date), number, today) : dayOf(fullYear(year), number, Number(date));
}

/** Whether a whole date was typed that there is not, such as 31/6/2027: it is no word for a day either. */
export function namesNoDay(typed: string, today: Day): boolean {
  const bare = typed.trim().toLowerCase().replace(WEEKDAY, '');
  const named = WORDS.exec(bare)?.[2];
  const isWhole = NUMBERS.exec(bare)?.[3] !== undefined || (named !== undefined && monthNumber(named) !== undefined);
  return isWhole && readDay(typed, today) === undefined;
}

function nextCalled(name: string, today: Day): Day {
  const wanted = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(name);
  return addDays(today, ((wanted - weekday(today) + 6) % 7) + 1);
}

function monthNumber(word: string): number | undefined {
  const full = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ];
  const place = full.findIndex((name, at) => name === word || months[at] === word || (word === 'sept' && at === 8));
  return place === -1 ? undefined : place + 1;
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** Plans look forward: a day up to a third of a year ago is that one, any earlier means next year's. */
function nearest(date: number, month: number, today: Day): Day | undefined {
  const year = Number(today.slice(0, 4));
  const candidates = [year - 1, year, year + 1].map((one) => dayOf(one, month, date)).filter((day) => day !== undefined);
  return candidates.find((day) => daysBetween(today, day) > -120);
}
