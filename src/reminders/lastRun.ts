import type { Instant } from '../domain/day';
import type { Kept } from '../domain/record';
import { mostSentKept, type Reminder, type ReminderRun, type SentReminder } from '../domain/reminder';
import type { Settings } from '../domain/settings';
import { Fault } from '../graph/faults';
import type { Site } from '../lists/site';

/** How a run went, before it is written down. */
export interface RunReport {
  at: Instant;
  outcome: ReminderRun['outcome'];
  /** Empty when all went well. */
  because: string;
  sent: SentReminder[];
}

/** Two runs that end at once both find their row changed by the other once. */
const mostTries = 3;

/**
 * Writes down how the run went, in the one row that the tab reads. Cards that the row does not know yet, from this run or
 * from another whose end nobody saw, are added. Throws a Fault.
 */
export async function writeLastRun(site: Site, settings: Settings, report: RunReport, known?: Kept<ReminderRun>): Promise<void> {
  let before = known;
  for (let tries = 0; tries < mostTries; tries++) {
    const after: ReminderRun = { key: 'lastRun', ...report, sent: together(before?.record.sent ?? [], report.sent) };
    const row = before === undefined ? {} : { before: before.record, item: before.item, version: before.version };
    const [written] = await site.write([{ kind: 'reminderRun', after, ...row }], settings);
    if (written === undefined || written.outcome === 'refused') throw written?.fault ?? new Fault('broken', 'No answer came');
    const now = (written.outcome === 'accepted' ? written.kept : written.theirs) as Kept<ReminderRun> | undefined;
    if (now?.record.at === after.at && now.record.outcome === after.outcome) return;
    before = now;
  }
}

/** The cards that the log knows to have been taken. */
export function sentIn(log: readonly Kept<Reminder>[]): SentReminder[] {
  return log.flatMap(({ record: { stage, due, acceptedAt, state } }) =>
    state === 'accepted' && due !== null && acceptedAt !== '' ? [{ stage, due, at: acceptedAt }] : [],
  );
}

/** Cards that a run sent and no row of the log tells of any more: their row was deleted by hand. */
export function sentWithoutRow(lastRun: Kept<ReminderRun> | undefined, log: readonly Kept<Reminder>[]): SentReminder[] {
  const told = new Set(sentIn(log).map(asText));
  return (lastRun?.record.sent ?? []).filter((one) => !told.has(asText(one)));
}

function asText({ stage, due, at }: SentReminder): string {
  return `${stage} ${due} ${at}`;
}

function together(known: readonly SentReminder[], more: readonly SentReminder[]): SentReminder[] {
  const all = new Map([...known, ...more].map((one) => [asText(one), one]));
  return [...all.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(-mostSentKept);
}
