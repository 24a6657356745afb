import type { Author, Kept, Kind } from '../domain/record';
import { kinds } from '../domain/record';
import { sameMark } from './held';
import type { AnyRecord, Held, Meta } from './held';
import { keyOf, listIn, listKey, markOf, packedAsOf } from './packs';
import type { Store, StoredRow } from './packs';

/** Kinds with fewer rows are read as quickly one by one. */
const fewest = 50;

/** Packs the kinds that have no pack. Does nothing when the device is further on than what is given. */
export async function pack(besides: Store, { rows, meta }: Held): Promise<void> {
  const [now, list] = await Promise.all([besides.get('meta') as Promise<Meta | undefined>, listIn(besides)]);
  if (now === undefined || !sameMark(now, meta)) return;
  const packed = packedAsOf(list, meta);
  const missing = kinds.filter((kind) => !packed.includes(kind) && rows[kind].size >= fewest);
  const stale = (list?.kinds ?? []).filter((kind) => !packed.includes(kind) && !missing.includes(kind));
  if (missing.length + stale.length === 0) return;
  await Promise.all([
    ...stale.map((kind) => besides.delete(keyOf(kind))),
    ...missing.map((kind) => besides.put([...rows[kind].values()].map(rowWith(kind, onePersonOnce())), keyOf(kind))),
    besides.put({ ...markOf(meta), kinds: [...packed, ...missing] }, listKey),
  ]);
}

function rowWith(kind: Kind, once: (person: Author) => Author): (kept: Kept<AnyRecord>) => StoredRow {
  return (kept) => {
    const { author, changedBy } = kept;
    return { kind, kept: { ...kept, ...(author && { author: once(author) }), ...(changedBy && { changedBy: once(changedBy) }) } };
  };
}

/** The same few people wrote thousands of rows: one object for each of them is stored, and read, once. */
function onePersonOnce(): (person: Author) => Author {
  const known = new Map<string, Author>();
  return (person) => {
    const name = JSON.stringify(person);
    if (!known.has(name)) known.set(name, person);
    return known.get(name)!;
  };
}
