import { reviewsOf } from './comingReviews';
import type { Decision } from './decision';
import type { PlanReview } from './planReview';
import { outlineOf, type ActionView } from './planView';
import type { Key } from './record';
import { decisionsOf, heardOf } from './reviewing';
import type { Snapshot } from './snapshot';
import { isSettled } from './standing';

/** How far a review has come: of how many actions it asks, and about how many of them something was decided. */
export interface ReviewProgress {
  asked: number;
  decided: number;
}

/** Whether a review asks about an action: not where it was complete or stopped before and this review says nothing of it. */
export function isAsked({ status, kept }: ActionView, heard: ReadonlyMap<Key, Decision>): boolean {
  return !isSettled(status) || heard.has(kept.record.key);
}

/** How far a review has come. Nothing is asked while its plan is not on this device. */
export function reviewProgress(snapshot: Snapshot, { key, planKey }: Pick<PlanReview, 'key' | 'planKey'>): ReviewProgress {
  const decisions = decisionsOf(snapshot, key);
  const heard = heardOf(snapshot, key);
  const outline = outlineOf(snapshot, planKey);
  const views = outline ? [...outline.objectives.flatMap(({ actions }) => actions), ...outline.adrift] : [];
  const asked = views.filter((view) => isAsked(view, heard));
  return { asked: asked.length, decided: asked.filter(({ kept }) => decisions.has(kept.record.key)).length };
}

/** A plan's reviews of which somebody has decided something, or begun to say why, and that nobody has ended, by the day they are due. */
export function halfHeldReviews(snapshot: Snapshot, planKey: Key): (PlanReview & ReviewProgress)[] {
  const open = reviewsOf(snapshot, planKey).filter(({ held }) => held === null);
  const isBegun = ({ key, decided }: Pick<PlanReview & ReviewProgress, 'key' | 'decided'>) =>
    decided > 0 || [...heardOf(snapshot, key).values()].some(({ reason }) => reason.trim() !== '');
  return open.map((review) => ({ ...review, ...reviewProgress(snapshot, review) })).filter(isBegun);
}
