import { addDays, daysBetween, type Day, type Instant } from '../../domain/day';
import { namedDay } from '../../domain/namedDay';

/** Beyond this a day without its year could be taken for another. */
const DAYS_WITHOUT_YEAR = 300;
const WEEKS_FROM = 43;
/** A distance never breaks from its number. */
const FIRM = '\u00a0';

/** `Fri 27 Nov`, with the year where the day is far off. */
export function dayText(day: Day, today: Day): string {
  const near = Math.abs(daysBetween(today, day)) <= DAYS_WITHOUT_YEAR;
  return near ? namedDay(day) : typedDay(day);
}

/** `Fri 27 Nov 2026`: a day as it is put into a field, so that nobody has to guess its year. */
export function typedDay(day: Day): string {
  return `${namedDay(day)} ${day.slice(0, 4)}`;
}

/** `today`, `in 6 days`, `in 16 weeks`, `3 days ago`. */
export function distanceText(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  const named = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }[String(days)];
  if (named !== undefined) return named;
  const span = spanText(Math.abs(days));
  return days > 0 ? `in${FIRM}${span}` : `${span}${FIRM}ago`;
}

/** How a due day reads: the date, then how far it is, and whether it has been missed. */
export function dueWords(day: Day, today: Day, settled: boolean): { date: string; distance: string; late: boolean } {
  const date = dayText(day, today);
  if (settled) return { date, distance: 'done', late: false };
  const days = daysBetween(today, day);
  if (days < 0) return { date, distance: `${spanText(-days)}${FIRM}late`, late: true };
  return { date, distance: distanceText(day, today), late: false };
}

function spanText(days: number): string {
  if (days < WEEKS_FROM) return days === 1 ? `1${FIRM}day` : `${days}${FIRM}days`;
  return `${Math.round(days / 7)}${FIRM}weeks`;
}

/** Sweden writes days as ISO does; to take the parts out of what another country writes costs three times as much. */
const london = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The calendar day it is in the school at this moment, whatever the device's own clock zone is. */
export function schoolDay(at: Date | Instant): Day {
  return schoolTime(at).day;
}

/** `today, 08:52`, `Mon 23 Nov, 17:05`. */
export function momentText(at: Instant, today: Day): string {
  const { day, time } = schoolTime(at);
  return `${day === today ? 'today' : dayText(day, today)}, ${time}`;
}

/** `today`, `Mon 23 Nov, yesterday`, `Thu 19 Nov`: for what was said in a conversation. */
export function saidText(at: Instant, today: Day): string {
  const { day, time } = schoolTime(at);
  if (day === today) return `today, ${time}`;
  return day === addDays(today, -1) ? `${dayText(day, today)}, yesterday` : dayText(day, today);
}

function schoolTime(at: Date | Instant): { day: Day; time: string } {
  const [day = '', time = ''] = london.format(new Date(at)).split(' ');
  return { day, time };
}
