import { daysBetween, weekday, type Day } from '../domain/day';
import type { Stage } from '../domain/reminder';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** From here on weeks are easier to picture than days. */
const weeksFrom = 43;

/** `Thu 10 Dec`. */
export function dayText(day: Day): string {
  return `${weekdays[weekday(day)]} ${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`;
}

/** `14 days`, `1 day`, `7 weeks`. */
export function spanText(days: number): string {
  return days < weeksFrom ? count(days, 'day') : count(Math.floor(days / 7), 'week');
}

/** `1 action`, `3 actions`. */
export function count(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}

/** A card as the person who looks after the job knows it: `the reminder 14 days before Thu 10 Dec`. */
export function cardName({ stage, due }: { stage: Stage; due: Day }): string {
  if (stage === 'digest') return `the digest of the week of ${dayText(due)}`;
  if (stage === 'onTheDay') return `the reminder on ${dayText(due)} itself`;
  if (stage === 'overdue') return `the overdue notice for ${dayText(due)}`;
  if (stage.startsWith('weekly-')) return `the overdue notice of week ${Number(stage.slice(7)) + 1} for ${dayText(due)}`;
  return `the reminder ${stage === 'fortnight' ? '14 days' : '3 days'} before ${dayText(due)}`;
}

/** `due Thu 10 Dec, in 14 days`, `due today, Thu 10 Dec`, `was due Thu 10 Dec, 1 day late`. */
export function dueText(due: Day, today: Day): string {
  const ahead = daysBetween(today, due);
  if (ahead === 0) return `due today, ${dayText(due)}`;
  if (ahead === 1) return `due tomorrow, ${dayText(due)}`;
  return ahead > 0 ? `due ${dayText(due)}, in ${spanText(ahead)}` : `was due ${dayText(due)}, ${spanText(-ahead)} late`;
}
