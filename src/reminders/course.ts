import type { Kept } from '../domain/record';
import type { ReminderRun, SentReminder } from '../domain/reminder';
import type { OwedReminder } from '../domain/remindersDue';
import type { Settings } from '../domain/settings';
import type { AdaptiveCard } from './adaptiveCard';
import type { Posted } from './postOwed';

/** What has come of a school so far, whole or in pieces. */
export interface Course {
  settings?: Settings;
  lastRun?: Kept<ReminderRun>;
  owed: OwedReminder[];
  cards: AdaptiveCard[];
  posted: Posted[];
  /** Cards that earlier runs sent, by the log. */
  earlier: SentReminder[];
  /** Why it went wrong as a whole; empty where it did not. */
  because: string;
  /** The school's term dates are missing. */
  lacksDates?: boolean;
}
