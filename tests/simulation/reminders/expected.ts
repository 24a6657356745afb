import type { Ground, ReviewRow } from './ground';

const milliseconds = 86_400_000;

/** Days from one day to another. */
export function daysFrom(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / milliseconds;
}

/** Why a review that is due on one day is spoken of on another, written down apart from the program; undefined: it is not yet. */
export function stageOn(due: string, day: string): string | undefined {
  const late = daysFrom(due, day);
  if (late < -14) return undefined;
  if (late < -3) return 'fortnight';
  if (late < 0) return 'threeDays';
  if (late === 0) return 'onTheDay';
  return late <= 7 ? 'overdue' : `weekly-${Math.ceil(late / 7) - 1}`;
}

/** England's bank holidays while the runs last (gov.uk/bank-holidays). */
const bankHolidays = ['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31'];

/** The day of a review that is still to be held and spoken of; undefined for others, as for one that a later one has overtaken. */
export function dueOf(review: ReviewRow, { day, reviews }: Ground): string | undefined {
  const { due, held } = review;
  if (due === null || held !== null) return undefined;
  const later = reviews.filter((other) => other.due !== null && other.due > due);
  const overtaken = later.some((other) => other.held !== null || daysFrom(day, other.due!) <= 14);
  return daysFrom(due, day) > 0 && overtaken ? undefined : due;
}

/** Whether the school is open: Monday to Friday, in a half-term, on no bank holiday. */
export function isOpen(terms: Ground['terms'], day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  if (bankHolidays.includes(day)) return false;
  return weekday > 0 && weekday < 6 && terms.some(({ first, last }) => day >= first && day <= last);
}

/** The Monday of the week. */
export function weekOf(day: string): string {
  const back = (new Date(day).getUTCDay() + 6) % 7;
  return new Date(Date.parse(day) - back * milliseconds).toISOString().slice(0, 10);
}

/** Whether a stage is one of those after the day has gone by. */
export function isLate(stage: string): boolean {
  return stage === 'overdue' || stage.startsWith('weekly-');
}
