import type { Day } from './day';
import type { PlanReview } from './planReview';
import type { Key } from './record';
import type { Snapshot } from './snapshot';

/** A plan's reviews by the day they are due, without those taken back: what was held stays, whoever took it back meanwhile. */
export function reviewsOf(snapshot: Snapshot, planKey: Key): PlanReview[] {
  const all = [...snapshot.planReview.values()].map(({ record }) => record);
  const there = all.filter((review) => review.planKey === planKey && !isTakenBack(review));
  return there.sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
}

/** Whether a review was removed from the calendar and never held. */
export function isTakenBack({ removed, held }: PlanReview): boolean {
  return removed && held === null;
}

/** Whether a later review of the plan was held: whoever missed this one has met since. */
export function isOvertaken({ due }: PlanReview, reviews: readonly PlanReview[]): boolean {
  return due !== null && reviews.some((one) => one.held !== null && one.due !== null && one.due > due);
}

/** The review that comes next: the first that was neither held nor overtaken, late or not. */
export function nextReview(snapshot: Snapshot, planKey: Key): PlanReview | undefined {
  return firstToHold(reviewsOf(snapshot, planKey));
}

/** The same of one plan's reviews in any order. */
export function firstToHold(reviews: readonly PlanReview[]): PlanReview | undefined {
  const open = reviews.filter((one) => one.held === null && !one.removed && one.due !== null && !isOvertaken(one, reviews));
  return open.sort((a, b) => (a.due! < b.due! ? -1 : 1))[0];
}

/** The review that is planned after this one. */
export function reviewAfter(snapshot: Snapshot, review: PlanReview): (PlanReview & { due: Day }) | undefined {
  const open = reviewsOf(snapshot, review.planKey).filter(({ held, key }) => held === null && key !== review.key);
  return open.find((one): one is PlanReview & { due: Day } => one.due !== null && one.due > (review.due ?? ''));
}
