import { reviewsOf } from './comingReviews';
import type { Day, Instant } from './day';
import { decisionKey } from './decision';
import type { PlanReview } from './planReview';
import type { Kept, Key } from './record';
import type { Snapshot } from './snapshot';
import { statusOf } from './standing';
import type { Status, Update } from './update';
import { writtenAt } from './writing';

/** How an action has moved between two reviews. */
export interface Standpoint {
  /** Where it stood at the review before; for a plan's first review, when it was first said. */
  status: Status;
  /** On which day that was; undefined where nobody had said anything. */
  day: Day | undefined;
  /** What was said of it last by then. */
  words: string;
  /** What has been said since, oldest first, without what this review itself decided. */
  since: Kept<Update>[];
  /** Where it stands as the review comes to it; of one that was held, where it stood on that day. */
  stands: Status;
}

/**
 * Where an action stood before a review, and what has happened since. `all` are its updates, `earlier` the reviews before. What was
 * said of it after `decided`, when a review that was held decided about it, is none of the review's.
 */
export function standpointOf(
  all: readonly Kept<Update>[],
  actionKey: Key,
  review: PlanReview,
  earlier: readonly PlanReview[],
  decided?: Instant,
): Standpoint {
  const own = `${decisionKey(review.key, actionKey)}.`;
  const others = all.filter((one) => !one.record.key.startsWith(own));
  const updates =
    review.held === null
      ? others
      : others.filter((one) => dayOf(one) <= review.held! && !(decided !== undefined && writtenAt(one) > decided));
  const last = earlier[0];
  const ofThem = earlier.map(({ key }) => `${decisionKey(key, actionKey)}.`);
  const isBefore = (one: Kept<Update>) =>
    dayOf(one) <= (last?.held ?? '') || ofThem.some((theirs) => one.record.key.startsWith(theirs));
  const before = last ? updates.filter(isBefore) : updates.slice(0, 1);
  return {
    status: statusOf(before),
    day: last?.held ?? before.map(dayOf)[0],
    words: before.findLast(({ record }) => record.happened !== '')?.record.happened ?? '',
    since: updates.filter((one) => !before.includes(one)),
    stands: statusOf(updates),
  };
}

/** The plan's reviews that were held before this one, the latest first. */
export function earlierReviews(snapshot: Snapshot, { key, planKey, held, due }: PlanReview): PlanReview[] {
  const others = reviewsOf(snapshot, planKey).filter((one) => one.key !== key && one.held !== null);
  const before = others.filter(
    (one) => held === null || one.held! < held || (one.held === held && (one.due ?? '') < (due ?? '')),
  );
  return before.reverse().sort((a, b) => (a.held! < b.held! ? 1 : a.held! > b.held! ? -1 : 0));
}

/** When a review last said something about an action, as far as the tenant has heard. */
export function decidedAt(snapshot: Snapshot, { key }: PlanReview, actionKey: Key): Instant | undefined {
  return snapshot.decision.get(decisionKey(key, actionKey))?.changed;
}

/** By Greenwich: an hour's difference in summer, at midnight, moves nothing that was said at a school. */
function dayOf(update: Kept<Update>): Day {
  return writtenAt(update).slice(0, 10);
}
