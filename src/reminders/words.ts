import { daysBetween, type Day } from '../domain/day';
import { namedDay } from '../domain/namedDay';
import type { Stage } from '../domain/reminder';

/** From here on weeks are easier to picture than days. */
const weeksFrom = 43;

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
  if (stage === 'digest') return `the digest of the week of ${namedDay(due)}`;
  if (stage === 'onTheDay') return `the reminder on ${namedDay(due)} itself`;
  if (stage === 'overdue') return `the overdue notice for ${namedDay(due)}`;
  if (stage.startsWith('weekly-')) return `the overdue notice of week ${Number(stage.slice(7)) + 1} for ${namedDay(due)}`;
  return `the reminder ${stage === 'fortnight' ? '14 days' : '3 days'} before ${namedDay(due)}`;
}

/** `due Thu 10 Dec, in 14 days`, `due today, Thu 10 Dec`, `was due Thu 10 Dec, 1 day late`. */
export function dueText(due: Day, today: Day): string {
  const ahead = daysBetween(today, due);
  if (ahead === 0) return `due today, ${namedDay(due)}`;
  if (ahead === 1) return `due tomorrow, ${namedDay(due)}`;
  return ahead > 0 ? `due ${namedDay(due)}, in ${spanText(ahead)}` : `was due ${namedDay(due)}, ${spanText(-ahead)} late`;
}
