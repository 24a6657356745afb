import { reviewAfter, reviewsOf } from './comingReviews';
import { addDays, daysBetween, type Day } from './day';
import { decisionKey, isDecided, type Decided, type Decision } from './decision';
import { edit } from './editing';
import { outcome } from './outcome';
import type { PlanReview, ReviewCadence } from './planReview';
import type { Circumstances, Key } from './record';
import { nextReviewDay, reviewDaysOf } from './reviewDates';
import type { Change, Snapshot } from './snapshot';
import { earlierReviews, standpointOf } from './standpoint';
import { updatesOf } from './standing';

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
export function chooseCadence(snapshot: Snapshot, planKey: Key, cadence: ReviewCadence, { today }: { today: Day }): Change[] {
  const plan = snapshot.plan.get(planKey)?.record;
  if (plan === undefined) return [];
  const terms = [...snapshot.settings.values()].flatMap(({ record }) => record.halfTerms);
  const inYear = terms.filter((one) => one.academicYear === plan.academicYear);
  const wanted = reviewDaysOf(inYear, cadence).filter((day) => day >= today);
  const planned = reviewsOf(snapshot, planKey);
  const proposedBefore = reviewDaysOf(inYear, plan.reviewCadence);
  const isLeft = (review: PlanReview): boolean =>
    isBegun(snapshot, review) ||
    review.due === null ||
    review.due < today ||
    wanted.includes(review.due) ||
    !proposedBefore.includes(review.due);
  const kept = planned.filter(isLeft);
  const missing = wanted.filter((day) => !kept.some((review) => isNear(review, day)));
  return [
    ...edit(snapshot, 'plan', planKey, { reviewCadence: cadence }),
    ...planned.filter((review) => !isLeft(review)).flatMap(({ key }) => edit(snapshot, 'planReview', key, { removed: true })),
    ...missing.flatMap((day) => proposedReview(snapshot, planKey, day)),
  ];
}

/**
 * The day to propose for the review after this one: that of the one planned already, else the next by the plan's cadence.
 * Undefined where the school picks its own days, has no term dates so far ahead, or held this one already.
 */
export function proposedNext(snapshot: Snapshot, review: PlanReview, today: Day): Day | undefined {
  const planned = reviewAfter(snapshot, review)?.due;
  if (review.held !== null) return planned;
  const cadence = snapshot.plan.get(review.planKey)?.record.reviewCadence ?? 'own';
  const halfTerms = [...snapshot.settings.values()].flatMap(({ record }) => record.halfTerms);
  const from = review.due !== null && review.due > today ? review.due : today;
  return planned ?? nextReviewDay(halfTerms, cadence, addDays(from, near));
}

/** What people say of an action at a review. */
export type Said = Partial<Pick<Decision, 'verdict' | 'reason' | 'impact' | 'statusAfter'>>;

/** What a review hears and decides about an action; said again it replaces what was said before. */
export function decide(snapshot: Snapshot, reviewKey: Key, actionKey: Key, said: Said): Change[] {
  const review = snapshot.planReview.get(reviewKey)?.record;
  if (review === undefined) return [];
  const key = decisionKey(reviewKey, actionKey);
  if (snapshot.decision.has(key)) return edit(snapshot, 'decision', key, said);
  const nothing = { verdict: '', reason: '', impact: '', statusAfter: '', dueBefore: null, dueAfter: null } as const;
  const updates = updatesOf(snapshot, actionKey);
  const statusBefore = standpointOf(updates, actionKey, review, earlierReviews(snapshot, review)).status;
  const after = { key, planKey: review.planKey, reviewKey, actionKey, ...nothing, statusBefore, ...said };
  return [{ kind: 'decision', after }];
}

/** What a review has heard of actions, decided or not, by action. */
export function heardOf(snapshot: Snapshot, reviewKey: Key): ReadonlyMap<Key, Decision> {
  const all = [...snapshot.decision.values()].map(({ record }) => record);
  return new Map(all.filter((one) => one.reviewKey === reviewKey).map((one) => [one.actionKey, one]));
}

/** What a review decided, by action. */
export function decisionsOf(snapshot: Snapshot, reviewKey: Key): ReadonlyMap<Key, Decided> {
  return new Map([...heardOf(snapshot, reviewKey).values()].filter(isDecided).map((one) => [one.actionKey, one]));
}

/**
 * Ends a review: who was there and when, actions stand from now on where it agreed that they stand, and the next review has
 * its day; what was planned before that day falls away. Held a second time, or on two devices at once, it says and plans
 * everything once; a decision that was corrected since takes back what it had said.
 */
export function holdReview(
  snapshot: Snapshot,
  reviewKey: Key,
  { next, ...held }: ReviewHeld,
  { now }: Pick<Circumstances, 'now'>,
): Change[] {
  const review = snapshot.planReview.get(reviewKey)?.record;
  if (review === undefined) return [];
  return [
    ...edit(snapshot, 'planReview', reviewKey, held),
    ...[...decisionsOf(snapshot, reviewKey).values()].flatMap((decision) => outcome(snapshot, decision, { now })),
    ...(next === null ? [] : planNext(snapshot, review, next)),
  ];
}

/** The reviews that fall away when the next one after this is on a day: those planned in between. */
export function fallingAway(snapshot: Snapshot, review: PlanReview, next: Day): PlanReview[] {
  const between = openAfter(snapshot, review).filter(({ due }) => due !== null && due < next);
  return between.filter(({ key }) => key !== plannedFor(snapshot, review, next)?.key);
}

/** Planned on two devices at once it is one review: its key follows from the day, numbered where that review was moved elsewhere. */
function proposedReview(snapshot: Snapshot, planKey: Key, day: Day, count = 1): Change[] {
  const key = count === 1 ? `${planKey}.${day}` : `${planKey}.${day}.${count}`;
  const known = snapshot.planReview.get(key)?.record;
  if (known === undefined) return planReview(planKey, day, { newKey: () => key });
  if (known.due !== day || known.held !== null) return proposedReview(snapshot, planKey, day, count + 1);
  return edit(snapshot, 'planReview', key, { removed: false });
}

/** Whether anything of a review has been written down: it is not taken back without being asked. */
function isBegun(snapshot: Snapshot, { key, held, present, alsoPresent, note }: PlanReview): boolean {
  return held !== null || present.length > 0 || alsoPresent !== '' || note !== '' || heardOf(snapshot, key).size > 0;
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

/** The next review is the one that is planned about then, moved to the day that was agreed; or a new one. */
function planNext(snapshot: Snapshot, review: PlanReview, next: Day): Change[] {
  const planned = plannedFor(snapshot, review, next);
  return [
    ...fallingAway(snapshot, review, next).flatMap(({ key }) => edit(snapshot, 'planReview', key, { removed: true })),
    ...(planned ? edit(snapshot, 'planReview', planned.key, { due: next }) : proposedReview(snapshot, review.planKey, next)),
  ];
}

/** The review that stands on a day already, begun or not; else the nearest after this one that is near enough to stand for it. */
function plannedFor(snapshot: Snapshot, review: PlanReview, day: Day): PlanReview | undefined {
  const others = reviewsOf(snapshot, review.planKey).filter(({ key, held }) => held === null && key !== review.key);
  const there = others.find(({ due }) => due === day);
  if (there) return there;
  const distance = ({ due }: PlanReview): number => Math.abs(daysBetween(due!, day));
  const candidates = openAfter(snapshot, review).filter((one) => one.due !== null && isNear(one, day));
  return candidates.sort((a, b) => distance(a) - distance(b))[0];
}

function openAfter(snapshot: Snapshot, { key, planKey, due }: PlanReview): PlanReview[] {
  const open = reviewsOf(snapshot, planKey).filter((one) => one.held === null && one.key !== key);
  return open.filter((one) => (one.due ?? '') > (due ?? '') && !isBegun(snapshot, one));
}
