import type { Day } from './day';
import type { PlanReview } from './planReview';
import type { Key } from './record';
import type { Snapshot } from './snapshot';

/** A plan's reviews without those in the bin, by the day they are due. */
export function reviewsOf(snapshot: Snapshot, planKey: Key): PlanReview[] {
  const all = [...snapshot.planReview.values()].map(({ record }) => record);
  const there = all.filter((review) => review.planKey === planKey && !review.removed);
  return there.sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
}

/** The review that comes next: the first that was not held, late or not. */
export function nextReview(snapshot: Snapshot, planKey: Key): PlanReview | undefined {
  return reviewsOf(snapshot, planKey).find((review) => review.held === null && review.due !== null);
}

/** The review that is planned after this one. */
export function reviewAfter(snapshot: Snapshot, review: PlanReview): (PlanReview & { due: Day }) | undefined {
  const open = reviewsOf(snapshot, review.planKey).filter(({ held, key }) => held === null && key !== review.key);
  return open.find((one): one is PlanReview & { due: Day } => one.due !== null && one.due > (review.due ?? ''));
}
