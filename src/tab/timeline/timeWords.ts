import type { Day } from '../../domain/day';
import type { Milestone } from '../../domain/milestone';
import type { ActionView } from '../../domain/planView';
import { dayText, dueWords } from '../words/days';
import { statusWords } from '../../domain/statusWords';

/** A share of the width, as CSS has it. */
export function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}

/** `16 Oct`: beside a place on the timeline the day of the week is left out. */
export function shortDay(day: Day, today: Day): string {
  return dayText(day, today).replace(/^\w+ /, '');
}

/** What stands beside a bar: `Off track, 13 Nov`, and how late it is. */
export interface BarWords {
  words: string;
  late?: string;
}

/** What is said beside the bar of an action. */
export function barWords({ status, kept: { record } }: ActionView, today: Day): BarWords {
  const word = statusWords[status];
  if (record.due === null) {
    const from = record.start === null ? '' : `, from ${shortDay(record.start, today)}`;
    return { words: `${word}${from}, ${record.dueText || 'no date'}` };
  }
  const { distance, late } = dueWords(record.due, today, status === 'complete' || status === 'stopped');
  return { words: `${word}, ${shortDay(record.due, today)}`, ...(late && { late: distance }) };
}

/** All of a row that the picture shows, for those who do not see it. */
export function rowWords(view: ActionView, milestones: readonly Milestone[], today: Day): string {
  const { start, due, dueText } = view.kept.record;
  const { late } = barWords(view, today);
  return [
    statusWords[view.status],
    [start && `from ${dayText(start, today)}`, due ? `due ${dayText(due, today)}` : dueText || 'no due date', late]
      .filter(Boolean)
      .join(', '),
    milestones.length > 0 && `Milestones: ${milestones.map((one) => milestoneWords(one, today)).join('; ')}`,
  ]
    .filter(Boolean)
    .join('. ');
}

/** `First 6 sessions, Fri 18 Dec`. */
export function milestoneWords({ text, due, dueText, reached }: Milestone, today: Day): string {
  const day = due === null ? dueText : dayText(due, today);
  return [text, day, reached !== null && 'reached'].filter(Boolean).join(', ');
}
