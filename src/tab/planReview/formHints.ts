import type { Day } from '../../domain/day';
import type { PlanReview } from '../../domain/planReview';
import { fallingAway } from '../../domain/reviewing';
import type { Snapshot } from '../../domain/snapshot';
import { listWords } from '../words/counts';
import { dayHint } from '../words/dayHint';
import { dayText, distanceText } from '../words/days';
import { readDay } from '../words/readDay';

/** What is understood of the day a review was held. Whether it was a school day is no question any more. */
export function heldHint(day: Day | undefined, today: Day): string | undefined {
  if (day === undefined) return undefined;
  return day > today ? `${dayText(day, today)} is still to come.` : distanceText(day, today);
}

/** What is understood of the next review's day: how far off it is, and which planned reviews fall away with it. */
export function nextHint(text: string, snapshot: Snapshot, review: PlanReview, today: Day): string | undefined {
  const halfTerms = snapshot.settings.get('settings')?.record.halfTerms ?? [];
  const day = readDay(text, today);
  const falling = day === undefined ? [] : fallingAway(snapshot, review, day);
  const hint = dayHint(text, today, halfTerms);
  if (hint === undefined || falling.length === 0) return hint;
  const days = listWords(falling.flatMap(({ due }) => (due === null ? [] : [dayText(due, today)])));
  const words =
    falling.length === 1 ? `The review planned for ${days} falls away.` : `The reviews planned for ${days} fall away.`;
  return `${hint.replace(/\.?$/, '.')} ${words}`;
}
