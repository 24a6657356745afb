import { reviewAfter, reviewsOf } from './comingReviews';
import { addDays, daysBetween, type Day } from './day';
import { decisionKey, type Decision, type Verdict } from './decision';
import { edit } from './editing';
import type { PlanReview, ReviewCadence } from './planReview';
import type { Circumstances, Key } from './record';
import { nextReviewDay, reviewDaysOf } from './reviewDates';
import type { Change, Snapshot } from './snapshot';
import { postUpdate } from './speaking';
import { statusOf, updatesOf } from './standing';
import type { Status } from './update';

/** What is known of a meeting when it is over. */
export type ReviewHeld = Pick<PlanReview, 'present' | 'alsoPresent' | 'note'> & { held: Day; next: Day | null };

/** A review on a day of the school's choice. */
export function planReview(planKey: Key, due: Day, { newKey }: Pick<Circumstances, 'newKey'>): Change[] {
  return [{ kind: 'planReview', after: { ...emptyReview, key: newKey(), planKey, due } }];
}

/**
 * How often a plan is reviewed from now on: the days that follow from it in the plan's own year are planned, and those that
 * followed from what was said before, and nobody moved, are taken back. What is near a review already is left to it.
 */
export function chooseCadence(
  snapshot: Snapshot,
  planKey: Key,
  cadence: ReviewCadence,
  { today, newKey }: { today: Day } & Pick<Circumstances, 'newKey'>,
): Change[] {
  const plan = snapshot.plan.get(planKey)?.record;
  if (plan === undefined) return [];
  const terms = [...snapshot.settings.values()].flatMap(({ record }) => record.halfTerms);
  const inYear = terms.filter((one) => one.academicYear === plan.academicYear);
  const wanted = reviewDaysOf(inYear, cadence).filter((day) => day >= today);
  const planned = reviewsOf(snapshot, planKey);
  const proposedBefore = reviewDaysOf(inYear, plan.reviewCadence);
  const isLeft = ({ held, due }: PlanReview): boolean =>
    held !== null || due === null || due < today || wanted.includes(due) || !proposedBefore.includes(due);
  const kept = planned.filter(isLeft);
  const missing = wanted.filter((day) => !kept.some((review) => isNear(review, day)));
  return [
    ...edit(snapshot, 'plan', planKey, { reviewCadence: cadence }),
    ...planned.filter((review) => !isLeft(review)).flatMap(({ key }) => edit(snapshot, 'planReview', key, { removed: true })),
    ...missing.flatMap((day) => proposedReview(snapshot, planKey, day, newKey)),
  ];
}

/**
 * The day to propose for the review after this one: that of the one planned already, else the next by the plan's cadence.
 * Undefined where the school picks its own days, or has no term dates so far ahead.
 */
export function proposedNext(snapshot: Snapshot, review: PlanReview, today: Day): Day | undefined {
  const planned = reviewAfter(snapshot, review)?.due;
  const cadence = snapshot.plan.get(review.planKey)?.record.reviewCadence ?? 'own';
  const halfTerms = [...snapshot.settings.values()].flatMap(({ record }) => record.halfTerms);
  const from = review.due !== null && review.due > today ? review.due : today;
  return planned ?? nextReviewDay(halfTerms, cadence, addDays(from, near));
}

/** What a review decides about an action; said again it replaces what was said before. */
export function decide(
  snapshot: Snapshot,
  reviewKey: Key,
  actionKey: Key,
  said: { verdict: Verdict; reason?: string },
): Change[] {
  const planKey = snapshot.planReview.get(reviewKey)?.record.planKey;
  if (planKey === undefined) return [];
  const key = decisionKey(reviewKey, actionKey);
  if (snapshot.decision.has(key)) return edit(snapshot, 'decision', key, said);
  return [{ kind: 'decision', after: { key, planKey, reviewKey, actionKey, reason: '', ...said } }];
}

/** What a review decided, by action. */
export function decisionsOf(snapshot: Snapshot, reviewKey: Key): ReadonlyMap<Key, Decision> {
  const all = [...snapshot.decision.values()].map(({ record }) => record);
  return new Map(all.filter((one) => one.reviewKey === reviewKey).map((one) => [one.actionKey, one]));
}

/**
 * Ends a review: who was there and when, actions that it completed or stopped say so from now on, and the next review has
 * its day. Held a second time it changes only what differs.
 */
export function holdReview(
  snapshot: Snapshot,
  reviewKey: Key,
  { next, ...held }: ReviewHeld,
  { newKey, now }: Pick<Circumstances, 'newKey' | 'now'>,
): Change[] {
  const review = snapshot.planReview.get(reviewKey)?.record;
  if (review === undefined) return [];
  return [
    ...edit(snapshot, 'planReview', reviewKey, held),
    ...[...decisionsOf(snapshot, reviewKey).values()].flatMap((decision) => outcome(snapshot, decision, { newKey, now })),
    ...(next === null ? [] : planNext(snapshot, review, next, newKey)),
  ];
}

/** Planned on two devices at once it is one review: its key follows from the day, unless that review was moved elsewhere. */
function proposedReview(snapshot: Snapshot, planKey: Key, day: Day, newKey: () => Key): Change[] {
  const key = `${planKey}.${day}`;
  const known = snapshot.planReview.get(key)?.record;
  if (known === undefined) return planReview(planKey, day, { newKey: () => key });
  return known.removed && known.due === day
    ? edit(snapshot, 'planReview', key, { removed: false })
    : planReview(planKey, day, { newKey });
}

const emptyReview: Omit<PlanReview, 'key' | 'planKey'> = {
  due: null,
  held: null,
  present: [],
  alsoPresent: '',
  note: '',
  removed: false,
};

/** Days within which one review stands for another. */
const near = 14;

function isNear({ due, held }: PlanReview, day: Day): boolean {
  return [due, held].some((one) => one !== null && Math.abs(daysBetween(one, day)) <= near);
}

const endings: Partial<Record<Verdict, Status>> = { complete: 'complete', stop: 'stopped' };

function outcome(
  snapshot: Snapshot,
  { actionKey, verdict, reason }: Decision,
  means: Pick<Circumstances, 'newKey' | 'now'>,
): Change[] {
  const status = endings[verdict];
  if (status === undefined || statusOf(updatesOf(snapshot, actionKey)) === status) return [];
  return postUpdate(snapshot, actionKey, { status, happened: reason }, means);
}

/** The next review is the one that is planned already, moved to the day that was agreed; or a new one. */
function planNext(snapshot: Snapshot, review: PlanReview, next: Day, newKey: () => Key): Change[] {
  const open = reviewsOf(snapshot, review.planKey).filter((one) => one.held === null && one.key !== review.key);
  const planned = open.find(({ due }) => due === next) ?? reviewAfter(snapshot, review);
  return planned ? edit(snapshot, 'planReview', planned.key, { due: next }) : planReview(review.planKey, next, { newKey });
}
