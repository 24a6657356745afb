import type { Day } from '../domain/day';

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day it is in the school at this moment, whatever clock the job's machine keeps. */
export function schoolDay(at: Date): Day {
  const parts = new Map(london.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
