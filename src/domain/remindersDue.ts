import { addDays, daysBetween, type Day } from './day';
import { isOvertaken, isTakenBack } from './comingReviews';
import type { PlanReview } from './planReview';
import type { Key } from './record';
import { reminderKey, type Reminder, type Stage } from './reminder';
import { isSchoolDay, lastSchoolDay, mondayOf } from './schoolDays';
import type { HalfTerm } from './term';

/** What the owed cards follow from: no clock, no list, no network. */
export interface ReminderGround {
  today: Day;
  halfTerms: readonly HalfTerm[];
  planKey: Key;
  reviews: readonly PlanReview[];
  /** The cards so far, accepted or not. */
  log: readonly Reminder[];
}

/** A card that the leadership channel should have and has not. */
export interface OwedReminder {
  key: Key;
  planKey: Key;
  /** Empty for a digest. */
  reviewKey: Key;
  due: Day;
  stage: Stage;
}

/**
 * The cards owed today, the most pressing first. A card is owed from its day until it is accepted or a later stage of the
 * same review takes its place, so that after a lost week there is one and not a flood. One due on the first day back is announced
 * on the last day before the holiday, since none of its days comes in between. A review that was passed over falls
 * silent once a later one is held, and is not called overdue week after week once a later one is announced. Nothing is owed on days without
 * school. The digest of the week gives way to a review's card of the same day and is owed the day after instead, unless the week
 * has no other school day.
 */
export function remindersDue(ground: ReminderGround): OwedReminder[] {
  const { today, halfTerms, planKey, reviews, log } = ground;
  if (planKey === '' || !isSchoolDay(halfTerms, today)) return [];
  const planned = reviews.filter((review) => review.planKey === planKey && !isTakenBack(review));
  const open = planned.filter((review) => review.held === null && !isOvertaken(review, planned));
  const cards = onceADay(open).flatMap((review) => reviewCard(review, { ...ground, reviews: planned }));
  const cardToday = cards.length > 0 || log.some((one) => one.reviewKey !== '' && acceptedOn(one) === today);
  const digest = owed({ planKey, reviewKey: '', due: mondayOf(today), stage: 'digest' }, log);
  return [...cards.sort((a, b) => (a.due < b.due ? -1 : 1)), ...(cardToday && digestCanWait(halfTerms, today) ? [] : digest)];
}

/**
 * The digest of a month for which the school has entered no term dates: the one card of that time. It keeps the channel's workflow from
 * being switched off as unused and says what is missing. `supposed`: the half-terms as they probably are.
 */
export function digestWithoutDates(
  { today, planKey, log }: Pick<ReminderGround, 'today' | 'planKey' | 'log'>,
  supposed: readonly HalfTerm[],
): OwedReminder[] {
  const firstMonday = mondayOf(addDays(`${today.slice(0, 8)}01`, daysAWeek - 1));
  if (planKey === '' || today < firstMonday || !isSchoolDay(supposed, today)) return [];
  return owed({ planKey, reviewKey: '', due: firstMonday, stage: 'digest' }, log);
}

/** Whether a week has a school day after this one, on which its digest can still come. */
export function digestCanWait(halfTerms: readonly HalfTerm[], today: Day): boolean {
  return [1, 2, 3, 4].some((ahead) => {
    const day = addDays(today, ahead);
    return mondayOf(day) === mondayOf(today) && isSchoolDay(halfTerms, day);
  });
}

/** The latest stage that a review due on a day has reached; undefined more than 14 days before. */
export function stageReached(due: Day, today: Day): Stage | undefined {
  const ahead = daysBetween(today, due);
  if (ahead > 14) return undefined;
  if (ahead > 3) return 'fortnight';
  if (ahead > 0) return 'threeDays';
  if (ahead === 0) return 'onTheDay';
  const weeks = Math.floor((-ahead - 1) / daysAWeek);
  return weeks === 0 ? 'overdue' : `weekly-${weeks}`;
}

/** The day on which a card was accepted; undefined before. */
export function acceptedOn({ acceptedAt }: Pick<Reminder, 'acceptedAt'>): Day | undefined {
  return acceptedAt === '' ? undefined : acceptedAt.slice(0, 10);
}

const daysAWeek = 7;

/** Two reviews planned for one day are one meeting to everybody who reads the channel. */
function onceADay(reviews: readonly PlanReview[]): PlanReview[] {
  const byKey = [...reviews].sort((a, b) => (a.key < b.key ? -1 : 1));
  return byKey.filter(({ due }, at) => byKey.findIndex((one) => one.due === due) === at);
}

function reviewCard(review: PlanReview, { reviews, log, today, halfTerms }: ReminderGround): OwedReminder[] {
  const { key, planKey, due } = review;
  if (due === null) return [];
  const stage = stageReached(due, today) ?? (isFirstDayBack(halfTerms, due, today) ? 'fortnight' : undefined);
  if (stage === undefined) return [];
  if (stage.startsWith('weekly') && (isNextAnnounced(due, reviews, today) || saidThisWeek(review, log, today))) return [];
  return owed({ planKey, reviewKey: key, due, stage }, log);
}

/** Whether the school is known to open again by the day that the review is due, and on no day between today and that one. */
function isFirstDayBack(halfTerms: readonly HalfTerm[], due: Day, today: Day): boolean {
  const opensAgain = halfTerms.some(({ first }) => first > today && first <= due);
  return opensAgain && lastSchoolDay(halfTerms, addDays(due, -1)) === today;
}

function isNextAnnounced(due: Day, reviews: readonly PlanReview[], today: Day): boolean {
  return reviews.some((one) => one.due !== null && one.due > due && stageReached(one.due, today) !== undefined);
}

/** After a holiday the weekly card comes on the first day back, and the next a week after that. */
function saidThisWeek({ key }: PlanReview, log: readonly Reminder[], today: Day): boolean {
  const weekAgo = addDays(today, -daysAWeek);
  return log.some((one) => one.reviewKey === key && isOverdue(one.stage) && (acceptedOn(one) ?? '') > weekAgo);
}

function isOverdue(stage: Stage): boolean {
  return stage === 'overdue' || stage.startsWith('weekly');
}

function owed(card: Omit<OwedReminder, 'key'>, log: readonly Reminder[]): OwedReminder[] {
  const key = reminderKey(card);
  return log.some((one) => one.key === key && one.state === 'accepted') ? [] : [{ key, ...card }];
}
