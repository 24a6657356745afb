import { addDays, type Day, type Instant } from '../../domain/day';
import { reviewsOf } from '../../domain/comingReviews';
import type { Plan } from '../../domain/plan';
import type { Snapshot } from '../../domain/snapshot';
import { dayText } from '../words/days';

/** A day to compare a plan with, and why it is offered. */
export interface Since {
  day: Day;
  words: string;
}

/**
 * The days that people compare a plan with: when it was agreed, its last reviews, when each half-term began, and the day from which
 * on it is `known`. None before that, and none at all on that very day, when there is nothing to compare with.
 */
export function daysToCompare(snapshot: Snapshot, plan: Plan, known: Day, today: Day): Since[] {
  const held = reviewsOf(snapshot, plan.key).flatMap((review) => (review.held === null ? [] : [review.held]));
  const halfTerms = [...snapshot.settings.values()].flatMap(({ record }) => record.halfTerms);
  const begun = halfTerms.filter((one) => one.academicYear === plan.academicYear && one.first <= today);
  const all: Since[] = [
    ...(plan.agreed === null ? [] : [{ day: plan.agreed, words: `it was agreed, ${dayText(plan.agreed, today)}` }]),
    ...held
      .sort()
      .reverse()
      .map((day) => ({ day, words: `the review of ${dayText(day, today)}` })),
    ...begun.reverse().map(({ first }) => ({ day: first, words: `half-term began, ${dayText(first, today)}` })),
    { day: known, words: `it was begun here, ${dayText(known, today)}` },
  ];
  if (known === today) return [];
  return all.filter(({ day }, at) => known <= day && day <= today && all.findIndex((one) => one.day === day) === at);
}

/** The end of a day, as the plan stood when people went home. */
export function endOf(day: Day): Instant {
  return `${addDays(day, 1)}T00:00:00.000Z`;
}
