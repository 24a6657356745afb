import type { Kept, Key, Kind } from '../domain/record';
import type { Ask, Cursor, Reading } from '../lists/site';
import { planKinds } from './asks';
import { rowGone } from './said';
import { planOf } from './drafts';
import type { Means } from './drafts';
import type { AnyRecord, Held, Row } from './held';
import { differing } from './merge';
import { followClashes, rebase } from './rebase';
import type { Work } from './work';

/** What a list answered, brought together with what is held and with what this person has changed since. */
export function absorb(work: Work, ask: Ask, reading: Reading, means: Means): void {
  const { kind } = ask;
  for (const kept of reading.rows) absorbRow(work, kind, kept, means);
  for (const kept of goneFrom(work.began, ask, reading)) forgetRow(work, kind, kept);
  followOn(work, ask, reading);
}

/**
 * A list that this person may not read: its rows leave the device, with what the history and the clashes say of them. What
 * the person wrote stays until it is settled.
 */
export function purge(work: Work, kind: Kind): void {
  const { rows, clashes } = work.began;
  for (const key of rows[kind].keys()) work.putRow(kind, key, undefined);
  for (const [key, { record }] of rows.history) {
    if ('recordKind' in record && record.recordKind === kind) work.putRow('history', key, undefined);
  }
  for (const clash of clashes.values()) if (clash.kind === kind) work.putClash({ ...clash, theirs: { value: undefined } });
  dropCursor(work, kind);
}

/** From now on the list is read anew, as if nothing were known of it. */
export function dropCursor(work: Work, kind: Kind): void {
  const { [kind]: _dropped, ...cursors } = work.meta().cursors;
  work.putMeta({ cursors });
}

/** A look at the row of a change that was taken back: when it is as it was before, the change never arrived. */
export function lookedAt(work: Work, kind: Kind, key: Key): void {
  const pending = work.pending(kind, key);
  const row = work.row(kind, key);
  if (!pending || pending.parked || row?.version !== pending.version) return;
  if (pending.before && differing(pending.before, pending.after).length === 0) work.dropPending(kind, key);
}

function absorbRow(work: Work, kind: Kind, kept: Kept<AnyRecord>, means: Means): void {
  const { key } = kept.record;
  const known = work.row(kind, key);
  const pending = work.pending(kind, key);
  if (known && isStale(known, kept)) return;
  if (!known && !pending && !belongsHere(work, kind, kept.record)) return;
  renumbered(work, kind, kept);
  work.putRow(kind, key, kept);
  if (pending && (pending.create || kept.version !== pending.version)) rebase(work, pending, kept, means);
  else followClashes(work, kind, key, kept);
}

/** The same state again, or an older one that a slow copy of the list still shows: neither undoes what is known. */
function isStale(known: Row, kept: Kept<AnyRecord>): boolean {
  if (known.replaced !== undefined && known.replaced === kept.version) return true;
  if (known.version !== undefined && known.version === kept.version) return known.changed === kept.changed;
  return known.item === kept.item && known.changed !== undefined && kept.changed !== undefined && kept.changed < known.changed;
}

/** Rows of plans that nobody opened on this device are read when asked for, all at once. */
function belongsHere(work: Work, kind: Kind, record: AnyRecord): boolean {
  return !planKinds.some((one) => one === kind) || work.meta().plans.includes(planOf(kind, record));
}

/** A row that used to go by another key (one typed in by hand, say) does not stay under both. */
function renumbered(work: Work, kind: Kind, kept: Kept<AnyRecord>): void {
  if (kept.item === undefined || work.row(kind, kept.record.key)?.item === kept.item) return;
  const old = keyOfItem(work.began, kind, kept.item);
  if (old !== undefined && old !== kept.record.key) work.putRow(kind, old, undefined);
}

function goneFrom(held: Held, ask: Ask, reading: Reading): Kept<AnyRecord>[] {
  const rows = [...held.rows[ask.kind].values()];
  const gone = new Set(reading.gone);
  const whole = wholeOf(ask);
  const there = new Set(
    ask.want === 'presence' ? reading.present?.map(({ item }) => item) : reading.rows.map(({ item }) => item),
  );
  return rows.filter(({ item, record }) => (item !== undefined && gone.has(item)) || (whole?.(record) && !there.has(item!)));
}

/** Of which records an answer names every one there is; undefined when it names only some. */
function wholeOf(ask: Ask): ((record: AnyRecord) => boolean) | undefined {
  if (ask.want === 'all' || ask.want === 'presence') return () => true;
  if (ask.want === 'ofPlan') return (record) => planOf(ask.kind, record) === ask.planKey;
  if (ask.want === 'ofRecord') return (record) => 'recordKey' in record && record.recordKey === ask.recordKey;
  return undefined;
}

/** A record that was made anew under another number has outlived its old row. */
function forgetRow(work: Work, kind: Kind, { item, record: { key } }: Kept<AnyRecord>): void {
  if (work.row(kind, key)?.item !== item) return;
  work.putRow(kind, key, undefined);
  const pending = work.pending(kind, key);
  if (pending && !pending.parked) work.putPending({ ...pending, parked: rowGone() });
  for (const clash of work.clashesOf(kind, key)) work.dropClash(clash.key);
}

function keyOfItem(held: Held, kind: Kind, item: string): Key | undefined {
  for (const [key, kept] of held.rows[kind]) if (kept.item === item) return key;
  return undefined;
}

/** Where the next changes of the list start; see `startFollowing` for plans. */
function followOn(work: Work, ask: Ask, reading: Reading): void {
  const { kind } = ask;
  if (reading.startOver || isOutOfDate(work, ask, reading)) dropCursor(work, kind);
  else if (reading.cursor && (ask.want === 'all' || ask.want === 'changes')) follow(work, kind, reading.cursor);
}

/**
 * The changes of a list that is read plan by plan start where every plan on this device was read at once. A plan read
 * later does not move that point on, because changes to the others since then are still to come.
 */
export function startFollowing(work: Work, kind: Kind, readings: ReadonlyMap<Key, Reading>): void {
  const { cursors } = work.meta();
  const [first] = readings.values();
  const complete = work.began.meta.plans.every((plan) => readings.has(plan));
  if (!cursors[kind] && complete && first?.cursor) follow(work, kind, first.cursor);
}

function follow(work: Work, kind: Kind, cursor: Cursor): void {
  work.putMeta({ cursors: { ...work.meta().cursors, [kind]: cursor } });
}

/** A row whose state is another than the one known slipped through: the list is read again. */
function isOutOfDate(work: Work, { kind }: Ask, { present = [] }: Reading): boolean {
  if (present.length === 0) return false;
  const versions = new Map(present.map(({ item, version }) => [item, version]));
  return [...work.began.rows[kind].keys()].some((key) => {
    const row = work.row(kind, key);
    const version = row?.item && versions.get(row.item);
    return version !== undefined && version !== row?.version;
  });
}
