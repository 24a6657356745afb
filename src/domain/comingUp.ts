import { addDays, type Day } from './day';
import { reviewsOf } from './comingReviews';
import type { Milestone } from './milestone';
import { milestonesOf } from './milestones';
import type { Objective } from './objective';
import type { PlanReview } from './planReview';
import { outlineOf, type ActionView } from './planView';
import type { QuestionReview } from './questionReview';
import type { Key } from './record';
import type { Snapshot } from './snapshot';
import { isSettled } from './standing';
import type { StatutoryDate } from './statutoryDates';

/** Something with a day of its own in the weeks ahead. */
export type Coming = { day: Day } & (
  | { what: 'action'; action: ActionView }
  | { what: 'milestone'; action: ActionView; milestone: Milestone }
  | { what: 'review'; review: PlanReview }
  | { what: 'target'; objective: Objective; number: number }
  | { what: 'visit'; review: QuestionReview }
  | { what: 'statutory'; date: StatutoryDate }
);

/** How far the overview looks ahead. */
export const weeksAhead = 10;

/**
 * What comes up from today on, by day: in a plan, where what is complete or stopped no longer comes; visits of those who review
 * the school; and what law or a grant asks for by a day.
 */
export function comingUp(snapshot: Snapshot, planKey: Key, today: Day, statutory: readonly StatutoryDate[] = []): Coming[] {
  const outline = outlineOf(snapshot, planKey);
  if (outline === undefined) return [];
  const last = addDays(today, weeksAhead * 7);
  const open = [...outline.objectives.flatMap(({ actions }) => actions), ...outline.adrift].filter(
    ({ status }) => !isSettled(status),
  );
  const dated = (day: Day | null): day is Day => day !== null && day >= today && day <= last;
  const found: (Omit<Coming, 'day'> & { day: Day | null })[] = [
    ...open.map((action) => ({ what: 'action' as const, action, day: action.kept.record.due })),
    ...open.flatMap((action) =>
      milestonesOf(snapshot, action.kept.record.key)
        .filter(({ reached }) => reached === null)
        .map((milestone) => ({ what: 'milestone' as const, action, milestone, day: milestone.due })),
    ),
    ...reviewsOf(snapshot, planKey)
      .filter(({ held }) => held === null)
      .map((review) => ({ what: 'review' as const, review, day: review.due })),
    ...outline.objectives.map(({ kept: { record }, number }) => ({
      what: 'target' as const,
      objective: record,
      number,
      day: record.targetDay,
    })),
    ...[...snapshot.questionReview.values()]
      .map(({ record }) => record)
      .filter(({ reviewKind, removed, completed }) => reviewKind !== 'self' && !removed && completed === null)
      .map((review) => ({ what: 'visit' as const, review, day: review.visit })),
    ...statutory.map((date) => ({ what: 'statutory' as const, date, day: date.day })),
  ];
  return found.filter((one): one is Coming => dated(one.day)).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
