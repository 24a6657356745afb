import type { Day, Instant } from './day';
import type { Key } from './record';

/**
 * Why a card is posted into the leadership channel: 14 days, 3 days before a plan review is due and on the day; once when
 * it is overdue and then weekly; and the digest of each week in term.
 */
export type Stage = 'fortnight' | 'threeDays' | 'onTheDay' | 'overdue' | `weekly-${number}` | 'digest';

/** How far a card has come: a run has taken it on, the workflow has taken it, or it was refused. */
export const reminderStates = ['claimed', 'accepted', 'failed'] as const;
export type ReminderState = (typeof reminderStates)[number];

/** One card, from the moment a run of the job took it on. Its key is unique, so that two runs cannot both send it. */
export interface Reminder {
  key: Key;
  planKey: Key;
  /** Empty for a digest. */
  reviewKey: Key;
  /** The day the review is due; for a digest the Monday of its week. */
  due: Day | null;
  stage: Stage;
  state: ReminderState;
  /** The run that took it on, and until when it counts as being at it. */
  claimedBy: string;
  claimedUntil: Instant;
  /** When the channel's workflow took the card; empty before. */
  acceptedAt: Instant | '';
  /** An answer was lost on the way: the card may stand in the channel twice. */
  mayRepeat: boolean;
  /** Why the last attempt failed; empty when it did not. */
  because: string;
}

/** A card that was taken. */
export interface SentReminder {
  stage: Stage;
  due: Day;
  at: Instant;
}

/** How a run of the job ended. Missing term dates are for the SENCO to mend, not for the IT admin. */
export const runOutcomes = ['done', 'failed', 'noTermDates'] as const;
export type RunOutcome = (typeof runOutcomes)[number];

/** How the job's last run went. One row, which everybody may read. */
export interface ReminderRun {
  /** Always `lastRun`. */
  key: Key;
  at: Instant;
  outcome: RunOutcome;
  /** Why it failed, in words for people; empty when it did not. */
  because: string;
  /** The latest cards, newest last. */
  sent: SentReminder[];
}

/** How many cards the run's row keeps. */
export const mostSentKept = 30;

const stagePattern = /^(fortnight|threeDays|onTheDay|overdue|weekly-[1-9]\d*|digest)$/;

/** Whether a text names a stage. */
export function isStage(text: unknown): text is Stage {
  return typeof text === 'string' && stagePattern.test(text);
}

/** What a card's row is found by: the same on every run, so that the row can be written once only. */
export function reminderKey({
  planKey,
  reviewKey,
  due,
  stage,
}: Pick<Reminder, 'planKey' | 'reviewKey' | 'stage'> & { due: Day }): Key {
  return `${reviewKey === '' ? planKey : reviewKey}.${due}.${stage}`;
}
