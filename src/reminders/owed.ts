import type { Day } from '../domain/day';
import type { Kept } from '../domain/record';
import type { Reminder } from '../domain/reminder';
import { acceptedOn, digestCanWait, digestWithoutDates, remindersDue, type OwedReminder } from '../domain/remindersDue';
import { mondayOf } from '../domain/schoolDays';
import type { Settings } from '../domain/settings';
import type { Ground, PlanGround } from './ground';
import { schoolDay } from './schoolClock';
import { supposedHalfTerms } from './termDates';

/** The cards owed today for every plan that is reviewed; the digest for the one in use, on a day without another card if the week has one. */
export function owedOf({ plans }: Ground, { halfTerms }: Settings, today: Day): OwedReminder[] {
  const owed = plans.flatMap(({ plan, reviews, log }) => {
    const ground = {
      today,
      halfTerms,
      planKey: plan.key,
      reviews: reviews.map(({ record }) => record),
      log: log.map(bySchoolDay),
    };
    return remindersDue(ground);
  });
  const cards = owed.filter(({ stage }) => stage !== 'digest').sort((a, b) => (a.due < b.due ? -1 : 1));
  const cardToday = plans.some(({ log }) =>
    log.map(bySchoolDay).some((one) => one.reviewKey !== '' && acceptedOn(one) === today),
  );
  const digest = owed.filter(({ stage, planKey }) => stage === 'digest' && planKey === plans[0]?.plan.key);
  const givesWay = (cards.length > 0 || cardToday) && digestCanWait(halfTerms, today);
  return [...cards, ...(givesWay ? [] : digest)];
}

/** The one card a month that is owed while the school's term dates are missing. */
export function owedWithoutDates({ plans: [inUse] }: Ground, { halfTerms }: Settings, today: Day): OwedReminder[] {
  if (inUse === undefined) return [];
  const ground = { today, planKey: inUse.plan.key, log: inUse.log.map(bySchoolDay) };
  return digestWithoutDates(ground, supposedHalfTerms(halfTerms, today));
}

/** Why no card could be owed although it should, in words; empty where nothing is amiss. */
export function troubleIn({ plans }: Ground, { currentPlan }: Settings): string {
  const unread = plans.flatMap(({ reviews }) => reviews).some(({ flaws = [] }) => flaws.length > 0);
  if (unread) return 'A day in the list "SEND plan reviews" cannot be read, so its review may go unannounced.';
  return currentPlan !== '' && plans.length === 0 ? 'The plan in use was deleted or closed, and there is no other.' : '';
}

/**
 * Whether a digest need not name the next review, since a card of its own has this week. One that is still to be held in this very
 * week is named all the same: nobody who reads the digest alone is to miss it.
 */
export function isSpokenOf(due: Day, log: PlanGround['log'], today: Day): boolean {
  const monday = mondayOf(today);
  if (due >= today && mondayOf(due) === monday) return false;
  return log.map(bySchoolDay).some((one) => one.reviewKey !== '' && (acceptedOn(one) ?? '') >= monday);
}

/** What was taken just after midnight in summer was taken on the school's day, which UTC does not know yet. */
function bySchoolDay({ record }: Kept<Reminder>): Reminder {
  const { acceptedAt } = record;
  if (Number.isNaN(Date.parse(acceptedAt))) return record;
  return { ...record, acceptedAt: schoolDay(new Date(acceptedAt)) + acceptedAt.slice(10) };
}
