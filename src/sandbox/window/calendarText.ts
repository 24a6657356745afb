const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Thu 26 Nov 2026`: the day of a moment in the school. */
export function dayText(at: string | Date): string {
  const { weekday, day, month, year } = read(at);
  return `${weekday} ${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** `Thu 26 Nov 08:00`, with the year where it is another than now's. */
export function momentText(at: string, now: string | Date): string {
  const { weekday, day, month, year, hour, minute } = read(at);
  const far = year === read(now)['year'] ? '' : ` ${year}`;
  return `${weekday} ${Number(day)} ${months[Number(month) - 1]}${far} ${hour}:${minute}`;
}

/** `2026-11-26`: the day, as a date field takes it, so many days later. */
export function isoDay(at: string | Date, later = 0): string {
  const { day, month, year } = read(at);
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + later)).toISOString().slice(0, 10);
}

function read(at: string | Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
}
