import type { Kept } from '../domain/record';
import type { Reminder } from '../domain/reminder';
import type { OwedReminder } from '../domain/remindersDue';
import type { Settings } from '../domain/settings';
import { Fault } from '../graph/faults';
import type { Site, Write } from '../lists/site';

/** The log of cards in the school's own list. Every function throws a Fault where the list does not answer. */
export interface Log {
  site: Site;
  settings: Settings;
  /** Names this run. */
  runId: string;
  now: () => Date;
}

/** How long a card is one run's alone, in milliseconds: longer than any run may take with a school. */
const claimLasts = 600_000;

/**
 * Takes a card on, so that no other run sends it. `known` is its row so far, `sentBefore` that it went out already though no row says so. Answers the row as it stands, or undefined when
 * another run has the card. A claim that ran out is taken over: nobody knows whether its run got to the sending.
 */
export async function claim(
  log: Log,
  owed: OwedReminder,
  { known, sentBefore }: { known?: Kept<Reminder>; sentBefore: boolean },
): Promise<Kept<Reminder> | undefined> {
  const now = log.now();
  const open = known?.record.state === 'claimed';
  if (known?.record.state === 'accepted' || (open && !hasRunOut(known.record, now))) return undefined;
  const after: Reminder = {
    ...owed,
    state: 'claimed',
    claimedBy: log.runId,
    claimedUntil: new Date(now.getTime() + claimLasts).toISOString(),
    acceptedAt: '',
    mayRepeat: open || sentBefore || (known?.record.mayRepeat ?? false),
    because: '',
  };
  await write(log, known, after);
  return standing(log, after);
}

/** Whether nobody is at a card any more. A claim for longer than any lasts was made by a wrong clock, or by hand. */
function hasRunOut({ claimedUntil }: Reminder, now: Date): boolean {
  const left = Date.parse(claimedUntil) - now.getTime();
  return !(left > 0 && left <= 2 * claimLasts);
}

/** Closes cards that a run left behind and whose stage has passed since: nobody knows whether they got into the channel. */
export async function closeLeftBehind(log: Log, rows: readonly Kept<Reminder>[], owed: readonly OwedReminder[]): Promise<void> {
  const left = rows.filter(({ record }) => record.state === 'claimed' && hasRunOut(record, log.now()));
  for (const kept of left.filter(({ record }) => owed.every(({ key }) => key !== record.key)))
    await mark(log, kept, { state: 'failed', mayRepeat: true, because: 'Its run ended in the middle, and its day has passed.' });
}

/** Writes down what became of a claimed card. Where another run took the card over meanwhile, it may stand in the channel twice. */
export async function mark(log: Log, claimed: Kept<Reminder>, how: Partial<Reminder>): Promise<void> {
  const theirs = await write(log, claimed, { ...claimed.record, ...how });
  if (theirs === undefined || how.state !== 'accepted' || theirs.record.state === 'accepted') return;
  await write(log, theirs, { ...theirs.record, ...how, mayRepeat: true });
}

/** Whose claim stands: the answer to a write may be lost, or be about somebody else's row. */
async function standing({ site, settings, runId, now }: Log, wanted: Reminder): Promise<Kept<Reminder> | undefined> {
  const [reading] = await site.read([{ kind: 'reminder', want: 'key', key: wanted.key }], settings);
  if (reading === undefined || reading instanceof Fault) throw reading ?? new Fault('broken', 'No reading came');
  const rows = (reading.rows as Kept<Reminder>[]).sort((a, b) => Number(a.item) - Number(b.item));
  const row = rows[0];
  const mine = row?.record.state === 'claimed' && row.record.claimedBy === runId;
  return mine && row.record.claimedUntil > now().toISOString() ? row : undefined;
}

/** Answers the row as it stands where somebody else wrote first. */
async function write(
  { site, settings }: Log,
  before: Kept<Reminder> | undefined,
  after: Reminder,
): Promise<Kept<Reminder> | undefined> {
  if (before !== undefined && before.version === undefined) throw new Fault('broken', 'A row came without its version');
  const row = before === undefined ? {} : { before: before.record, item: before.item, version: before.version };
  const [written] = await site.write([{ kind: 'reminder', after, ...row } satisfies Write<'reminder'>], settings);
  if (written?.outcome === 'refused') throw written.fault;
  return written?.outcome === 'conflict' ? (written.theirs as Kept<Reminder> | undefined) : undefined;
}
