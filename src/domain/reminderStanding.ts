import type { Instant } from './day';
import type { SentReminder } from './reminder';
import type { Snapshot } from './snapshot';

/** How the reminders are: never set up, running, failed the last time or for want of term dates, not run for too long, or run by a clock that is ahead. */
export type ReminderStanding =
  | { kind: 'never' }
  | { kind: 'running' | 'silent' | 'ahead'; at: Instant; sent: readonly SentReminder[] }
  | { kind: 'failed' | 'noTermDates'; at: Instant; sent: readonly SentReminder[]; because: string };

/** The job runs once a day, so that after two days at least one run did not happen. Weekends count: it runs then, too. */
const longestRest = 2 * 24 * 3_600_000;

/** What a device that is set to the wrong zone can be out by. A run further ahead of it tells nothing of whether the job runs. */
const mostAhead = 24 * 3_600_000;

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
  if (outcome !== 'done') return { kind: outcome, at, sent, because };
  return { kind: Date.parse(at) - Date.parse(heard) > mostAhead ? 'ahead' : 'running', at, sent };
}
