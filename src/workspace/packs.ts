import type { IDBPObjectStore } from 'idb';
import type { Kept, Kind } from '../domain/record';
import { kinds } from '../domain/record';
import { sameMark } from './held';
import type { AnyRecord, Delta, Mark, Meta } from './held';

/** A row as it is stored. */
export interface StoredRow {
  kind: Kind;
  kept: Kept<AnyRecord>;
}

/** What the store of what is known besides records holds: `meta` itself, and what is said of packs. */
export type Besides = Meta | PackList | readonly StoredRow[];

/** Which kinds have a pack, as of which change of what is held: as of another one they are not believed. */
export interface PackList extends Mark {
  kinds: readonly Kind[];
}

type Mode = 'readonly' | 'readwrite';
/** A store of the device's. */
// oxlint-disable-next-line typescript/no-explicit-any -- the layout is the device's own
export type Store<M extends Mode = 'readwrite'> = IDBPObjectStore<any, any, any, M>;

/** Where the device keeps what it says of packs, and each pack. */
export const listKey = 'packs';
export const keyOf = (kind: Kind): string => `pack/${kind}`;

/**
 * All rows, as of a change. A browser takes five times as long over some thousand rows as over one value that holds them all, so
 * each large kind is kept a second time as such a pack, for as long as no row of it changes.
 */
export async function readRows(rows: Store<Mode>, besides: Store<Mode>, mark: Mark): Promise<StoredRow[]> {
  const packed = packedAsOf(await listIn(besides), mark);
  if (packed.length === 0) return (await rows.getAll()) as StoredRow[];
  const all = await Promise.all(
    kinds.map((kind) => (packed.includes(kind) ? besides.get(keyOf(kind)) : rows.getAll(rowsOf(kind)))),
  );
  return all.flat() as StoredRow[];
}

/** Takes away the packs of kinds in which a change touches rows, and keeps the others in step with it. `before`: as of which change they stand. */
export async function keepInStep(besides: Store, before: Mark, delta: Delta): Promise<void> {
  const list = await listIn(besides);
  if (list === undefined) return;
  const touched = new Set(delta.rows.map(({ kind }) => kind));
  const left = packedAsOf(list, before).filter((kind) => !touched.has(kind));
  await Promise.all([
    ...list.kinds.filter((kind) => !left.includes(kind)).map((kind) => besides.delete(keyOf(kind))),
    besides.put({ ...markOf(delta.meta), kinds: left }, listKey),
  ]);
}

/** What the device says of its packs. */
export function listIn(besides: Store<Mode>): Promise<PackList | undefined> {
  return besides.get(listKey) as Promise<PackList | undefined>;
}

/** A program that knows no packs changes rows without saying so here, and counts the change all the same. */
export function packedAsOf(list: PackList | undefined, mark: Mark): readonly Kind[] {
  return list && sameMark(list, mark) ? list.kinds : [];
}

/** The state of what is held that a pack stands for. */
export function markOf({ seq, life }: Meta): Mark {
  return { seq, life };
}

/** Rows of one kind go by `kind/key`; "0" is what comes behind "/". */
function rowsOf(kind: Kind): IDBKeyRange {
  return IDBKeyRange.bound(`${kind}/`, `${kind}0`, false, true);
}
