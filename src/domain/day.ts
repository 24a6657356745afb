/** A calendar day in the school's own time zone, `YYYY-MM-DD`. Never an instant: a due day is the same day everywhere. */
export type Day = string;

/** A moment, ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. Compares as text. */
export type Instant = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether the text is a day that exists: `2027-02-29` is not. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** The day with this year, month (1 to 12) and day of the month, or undefined when there is no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  date.setUTCFullYear(year);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

/** The day that lies `count` days after (before, when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(toNumber(day) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** How many days from one day to another: positive when `to` is later. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toNumber(to) - toNumber(from)) / MILLISECONDS_A_DAY);
}

/** Day of the week, 0 for Monday to 6 for Sunday. */
export function weekday(day: Day): number {
  return (new Date(toNumber(day)).getUTCDay() + 6) % 7;
}

function toNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}
