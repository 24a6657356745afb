import type { Instant } from '../day';
import { toldOf, valueThen } from '../planBefore';
import type { PlannedKind } from '../plannedKinds';
import type { HistoryEntry } from '../history';
import type { Circumstances, Kept, Key } from '../record';
import type { Records, Snapshot } from '../snapshot';
import type { Update } from '../update';
import { byWriting, writtenAt } from '../writing';

/**
 * What a file last said of a plan's parts, so that only what the file has changed since is taken from a newer version. Worked
 * back from the history, and so the same on every device; the history of the whole plan must be there.
 */
export interface AsImported {
  /** A record in the file's words; undefined where no file is known to have said anything of it, or the device is ahead of the tenant. */
  of<K extends PlannedKind>(kind: K, key: Key): Records[K] | undefined;
  /** How the file last said that an action stands and what it said had happened; nothing where it did not. */
  said(actionKey: Key): Partial<Pick<Update, 'status' | 'happened'>>;
  /** Whether nobody has said how an action goes since a file did. */
  quiet(actionKey: Key): boolean;
}

/** Why the history says that something of a newer version came in, or was left out. */
export function newerReason(file: string): string {
  return `${NEWER}: ${file}`;
}

/** A key for what a file brings in, by which every device knows where it came from. */
export function broughtKey(newKey: Circumstances['newKey'], says: 'all' | 'words' = 'all'): Key {
  return `${newKey()}${says === 'all' ? BROUGHT : WORDS}`;
}

/** `savedAt` is when a plan that was saved from here was read from the tenant: such a file knows all that was there then. */
export function asImported(snapshot: Snapshot, planKey: Key, savedAt?: Instant): AsImported {
  const told = entriesOf(snapshot, planKey);
  const updates = updatesIn(snapshot, planKey);
  const sinceSaved = (kept: { record: { at: Instant }; created?: Instant }) => savedAt !== undefined && sentAt(kept) > savedAt;

  return {
    of(kind, key) {
      const kept = (snapshot[kind] as ReadonlyMap<Key, Kept<Records[typeof kind]>>).get(key);
      // What waits here is not in the history yet.
      if (kept === undefined || kept.waiting) return undefined;
      const isThere = savedAt === undefined ? isBrought(key) : kept.created !== undefined && kept.created <= savedAt;
      if (!isThere) return undefined;
      const values: Record<string, unknown> = {};
      const own = told.get(key) ?? [];
      const stood = own.filter(
        (entry) => entry.record.stood && !isFirst(entry, kept) && (savedAt === undefined || sinceSaved(entry)),
      );
      for (const { record } of [...stood].reverse()) put(values, record.field, record.before);
      if (savedAt === undefined) for (const { record } of own.filter(isOfFile)) put(values, record.field, record.after);
      return { ...kept.record, ...values };
    },
    said(actionKey) {
      const own = updates.get(actionKey) ?? [];
      if (savedAt !== undefined) {
        const { status, happened = '' } = own.findLast((one) => !sinceSaved(one))?.record ?? {};
        return { happened, ...(status && { status }) };
      }
      const brought = own.filter(({ record }) => isBrought(record.key));
      const stands = brought.findLast(({ record }) => !record.key.endsWith(WORDS));
      const words = brought.findLast(({ record }) => record.happened !== '');
      const leftOut = (told.get(actionKey) ?? []).filter((entry) => isOfFile(entry) && !entry.record.stood);
      const latest = (field: 'status' | 'happened', update: Kept<Update> | undefined): string | undefined => {
        const entry = leftOut.findLast(({ record }) => record.field === field);
        const isLater = entry && (update === undefined || writtenAt(entry) >= writtenAt(update));
        return isLater ? entry.record.after : update?.record[field];
      };
      const status = latest('status', stands) as Update['status'] | undefined;
      return { happened: latest('happened', words) ?? '', ...(status && { status }) };
    },
    quiet(actionKey) {
      const own = updates.get(actionKey) ?? [];
      const since = savedAt === undefined ? own.slice(-1) : own.filter(sinceSaved);
      return since.every(({ record }) => isBrought(record.key));
    },
  };
}

const NEWER = 'Newer version';
const BROUGHT = '.file';
/** An update that says what happened, and not how the action stands. */
const WORDS = '.words.file';

/** Whether a file brought a record in. */
export function isBrought(key: Key): boolean {
  return key.endsWith(BROUGHT);
}

function isOfFile({ record }: Kept<HistoryEntry>): boolean {
  return record.reason.startsWith(NEWER);
}

/** A row that was written with the record, to say why its words may stay: the field was never empty. */
function isFirst(entry: Kept<HistoryEntry>, { created }: Kept<unknown>): boolean {
  const soon = created !== undefined && Date.parse(writtenAt(entry)) <= Date.parse(created) + 60_000;
  return soon && entry.record.before === '' && entry.record.reason.includes('Kept “');
}

/** What the history says of each part, oldest first, what was left out of a newer version included. */
function entriesOf(snapshot: Snapshot, planKey: Key): ReadonlyMap<Key, Kept<HistoryEntry>[]> {
  const leftOut = [...snapshot.history.values()].filter(
    (entry) => entry.record.planKey === planKey && !entry.record.stood && isOfFile(entry),
  );
  const told = new Map<Key, Kept<HistoryEntry>[]>();
  for (const entry of [...toldOf(snapshot, planKey), ...leftOut].sort(byWriting)) {
    const own = told.get(entry.record.recordKey);
    if (own) own.push(entry);
    else told.set(entry.record.recordKey, [entry]);
  }
  return told;
}

/** The updates of a plan's actions, oldest first. */
function updatesIn(snapshot: Snapshot, planKey: Key): ReadonlyMap<Key, Kept<Update>[]> {
  const all = [...snapshot.update.values()].filter(({ record }) => record.planKey === planKey).sort(byWriting);
  const byAction = new Map<Key, Kept<Update>[]>();
  for (const one of all) {
    const own = byAction.get(one.record.actionKey);
    if (own) own.push(one);
    else byAction.set(one.record.actionKey, [one]);
  }
  return byAction;
}

/** When something can have been read by others: not before the tenant had it. */
function sentAt({ record, created }: { record: { at: Instant }; created?: Instant }): Instant {
  return created !== undefined && created > record.at ? created : record.at;
}

function put(values: Record<string, unknown>, field: string, text: string): void {
  const value = valueThen(field, text);
  if (value !== undefined) values[field] = value;
}
