import type { Ground, ReviewRow } from './ground';

const milliseconds = 86_400_000;

/** Days from one day to another. */
export function daysFrom(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / milliseconds;
}

/** Why a review that is due on one day is spoken of on another, written down apart from the program; undefined: it is not yet. */
export function stageOn(due: string, day: string, terms: Ground['terms']): string | undefined {
  const late = daysFrom(due, day);
  const back = terms.some(({ first }) => first > day && first <= due) && !opensBetween(terms, day, due);
  if (late < -14) return back && isOpen(terms, day) ? 'fortnight' : undefined;
  if (late < -3) return 'fortnight';
  if (late < 0) return 'threeDays';
  if (late === 0) return 'onTheDay';
  return late <= 7 ? 'overdue' : `weekly-${Math.ceil(late / 7) - 1}`;
}

/** England's bank holidays while the runs last (gov.uk/bank-holidays). */
const bankHolidays = ['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31'];

/**
 * The day of a review that is to be spoken of, and why. Undefined for others: held; overtaken, because a later one was held;
 * a second one for the same day; and week after week once a later one is announced.
 */
export function spokenOf(review: ReviewRow, { day, reviews, terms }: Ground): { due: string; stage: string } | undefined {
  const { key, due, held } = review;
  if (due === null || held !== null) return undefined;
  const twin = reviews.some((other) => other.due === due && other.held === null && other.key < key);
  const later = reviews.filter((other) => other.due !== null && other.due > due);
  const stage = stageOn(due, day, terms);
  if (twin || stage === undefined || later.some((other) => other.held !== null)) return undefined;
  const announced = later.some((other) => daysFrom(day, other.due!) <= 14);
  return stage.startsWith('weekly-') && announced ? undefined : { due, stage };
}

/** Whether the school is open: Monday to Friday, in a half-term, on no bank holiday. */
export function isOpen(terms: Ground['terms'], day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  if (bankHolidays.includes(day)) return false;
  return weekday > 0 && weekday < 6 && terms.some(({ first, last }) => day >= first && day <= last);
}

/** Whether the school opens on a day after the one and before the other. */
export function opensBetween(terms: Ground['terms'], day: string, end: string): boolean {
  const ahead = Array.from({ length: Math.max(0, daysFrom(day, end) - 1) }, (_, at) => Date.parse(day) + (at + 1) * milliseconds);
  return ahead.some((time) => isOpen(terms, new Date(time).toISOString().slice(0, 10)));
}

/** Whether the school opens again in the week of a day. */
export function opensAgainInWeek(terms: Ground['terms'], day: string): boolean {
  const nextMonday = new Date(Date.parse(weekOf(day)) + 7 * milliseconds).toISOString().slice(0, 10);
  return opensBetween(terms, day, nextMonday);
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
