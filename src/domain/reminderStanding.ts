import type { Instant } from './day';
import type { SentReminder } from './reminder';
import type { Snapshot } from './snapshot';

/** How the reminders are: never set up, running, failed the last time, or not run for too long. */
export type ReminderStanding =
  | { kind: 'never' }
  | { kind: 'running' | 'silent'; at: Instant; sent: readonly SentReminder[] }
  | { kind: 'failed'; at: Instant; sent: readonly SentReminder[]; because: string };

/** The job runs once a day, so that after two days at least one run did not happen. Weekends count: it runs then, too. */
const longestRest = 2 * 24 * 3_600_000;

/**
 * How the reminders are as far as this device knows. `heard` is when the tenant last answered, not the present: a device
 * that was closed or offline for a week has not heard of the runs since, and that is no fault of theirs.
 */
export function reminderStanding(snapshot: Snapshot, heard: Instant): ReminderStanding {
  const run = snapshot.reminderRun.get('lastRun')?.record;
  if (run === undefined || Number.isNaN(Date.parse(run.at))) return { kind: 'never' };
  const { at, outcome, because } = run;
  const sent = [...run.sent].reverse();
  // Silence is the worse news: a run that failed long ago was not tried again either.
  if (Date.parse(heard) - Date.parse(at) > longestRest) return { kind: 'silent', at, sent };
  return outcome === 'failed' ? { kind: 'failed', at, sent, because } : { kind: 'running', at, sent };
}
