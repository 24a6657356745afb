import type { Kept, Key, Kind } from '../domain/record';
import type { Snapshot } from '../domain/snapshot';
import type { AnyRecord, Delta, Held, Pending } from './held';
import { idOf } from './held';
import { withEntries } from './layers';

/** A record by its kind and key. */
export interface Place {
  kind: Kind;
  key: Key;
}

/**
 * The snapshot after some records changed: the tenant's rows with this person's own changes on them. Only maps of kinds
 * in which something changed are new objects, and in them only the records that did.
 */
export function showChanged(shown: Snapshot, held: Held, places: Iterable<Place>): Snapshot {
  const changed = new Map<Kind, Map<Key, Kept<AnyRecord> | undefined>>();
  for (const { kind, key } of places) {
    const now = showOne(held, kind, key);
    const before = (shown[kind] as ReadonlyMap<Key, Kept<AnyRecord>>).get(key);
    if (before === now || (before && now && sameKept(before, now))) continue;
    changed.set(kind, (changed.get(kind) ?? new Map<Key, Kept<AnyRecord> | undefined>()).set(key, now));
  }
  if (changed.size === 0) return shown;
  const maps = [...changed].map(([kind, entries]) => [
    kind,
    withEntries(shown[kind] as ReadonlyMap<Key, Kept<AnyRecord>>, entries),
  ]);
  return { ...shown, ...Object.fromEntries(maps) } as Snapshot;
}

/** The snapshot of everything held: what the tenant said, as it lies there, with this person's own changes on it. */
export function showAll(held: Held): Snapshot {
  return showChanged(held.rows as unknown as Snapshot, held, [...held.pending.values()].flatMap(placesOf));
}

/** Every place whose showing a step may have changed, `held` being what was held before it. */
export function placesIn(delta: Delta, held: Held): Place[] {
  const pending = delta.pending.flatMap((one) => [held.pending.get(one.id), one.pending]).filter((one) => one !== undefined);
  return [...delta.rows, ...pending.flatMap(placesOf)];
}

function placesOf(pending: Pending): Place[] {
  const drafts = [...pending.sent, ...pending.drafts].map(({ key }) => ({ kind: 'history' as const, key }));
  return [pending, ...drafts];
}

function showOne(held: Held, kind: Kind, key: Key): Kept<AnyRecord> | undefined {
  const row = held.rows[kind].get(key);
  const pending = held.pending.get(idOf(kind, key));
  return pending ? { ...row, record: pending.after, waiting: true } : row;
}

/** A waiting record is put together anew each time; it is the same while its parts are. */
function sameKept(one: Kept<AnyRecord>, other: Kept<AnyRecord>): boolean {
  return (
    one.record === other.record && one.waiting === other.waiting && one.version === other.version && one.changed === other.changed
  );
}
