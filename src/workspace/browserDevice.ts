import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { completed } from '../domain/gained';
import type { Kept } from '../domain/record';
import { kinds } from '../domain/record';
import type { Device } from './device';
import { idOf, nothingHeld, sameMark } from './held';
import type { AnyRecord, Delta, Held, Meta, Pending, Rows } from './held';
import { keepInStep, readRows } from './packs';
import type { Besides, StoredRow } from './packs';
import type { Clash } from './workspace';

/** Layout of the database. Stores are only ever added and values only gain fields, so programs of two versions can share it. */
const version = 1;

interface Layout extends DBSchema {
  rows: { key: string; value: StoredRow };
  pending: { key: string; value: Pending };
  clashes: { key: string; value: Clash };
  meta: { key: string; value: Besides };
}

const stores = ['rows', 'pending', 'clashes', 'meta'] as const;
type Stores = (typeof stores)[number][];
type Database = IDBPDatabase<Layout>;
type Reading = IDBPTransaction<Layout, Stores, 'readonly' | 'readwrite'>;

/**
 * The browser's database of this name. Rejects where the browser gives the page no storage, and when another page holds
 * an older layout open and does not let go (see `giveUp`).
 */
export async function browserDevice(name: string, giveUp: Promise<never>): Promise<Device> {
  let database: Database | undefined = await Promise.race([openLayout(name, lost), giveUp]);
  function lost(): void {
    database?.close();
    database = undefined;
  }
  // Closed for a newer program's sake, or by the browser: what is there now is opened, whichever version laid it out.
  const opened = async (): Promise<Database> => (database ??= await openAsIs(name, lost));
  return {
    keptIn: 'device',
    async load(life) {
      const held = await readAll((await opened()).transaction([...stores]));
      if (held.meta.life !== undefined || life === undefined) return held;
      const named = await nameLife((await opened()).transaction('meta', 'readwrite'), life);
      return { ...held, meta: { ...held.meta, life: named } };
    },
    async change(expected, decide) {
      const transaction = (await opened()).transaction([...stores], 'readwrite', { durability: 'strict' });
      const meta = ((await transaction.objectStore('meta').get('meta')) as Meta | undefined) ?? nothingHeld.meta;
      const delta = decide(sameMark(meta, expected()) ? undefined : await readAll(transaction));
      const inStep = keepInStep(transaction.objectStore('meta'), meta, delta);
      await Promise.all([...writes(transaction, delta), inStep, transaction.done]);
      return delta;
    },
    async pack(held) {
      // It is done when there is time: the first picture does not wait for its code.
      const { pack } = await import(/* webpackChunkName: "packing" */ './packing');
      const transaction = (await opened()).transaction('meta', 'readwrite');
      await Promise.all([pack(transaction.store, held), transaction.done]);
    },
    async wipe(life) {
      const transaction = (await opened()).transaction([...stores], 'readwrite', { durability: 'strict' });
      const cleared = stores.map((store) => transaction.objectStore(store).clear());
      const named = transaction.objectStore('meta').put({ ...nothingHeld.meta, life }, 'meta');
      await Promise.all([...cleared, named, transaction.done]);
    },
    close: lost,
  };
}

function upgrade(database: Database): void {
  for (const store of stores) if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
}

function openLayout(name: string, lost: () => void): Promise<Database> {
  return openDB<Layout>(name, version, { upgrade, blocking: lost, terminated: lost }).catch((thrown: unknown) => {
    if (thrown instanceof DOMException && thrown.name === 'VersionError') return openAsIs(name, lost);
    throw thrown;
  });
}

/** Where the database was deleted under the page (`clear site data`), this lays it out anew. */
function openAsIs(name: string, lost: () => void): Promise<Database> {
  return openDB<Layout>(name, undefined, { upgrade, blocking: lost, terminated: lost });
}

/** Another page may have named it meanwhile. */
async function nameLife(transaction: IDBPTransaction<Layout, ['meta'], 'readwrite'>, life: string): Promise<string> {
  const meta = ((await transaction.store.get('meta')) as Meta | undefined) ?? nothingHeld.meta;
  if (meta.life === undefined) await transaction.store.put({ ...meta, life }, 'meta');
  await transaction.done;
  return meta.life ?? life;
}

async function readAll(transaction: Reading): Promise<Held> {
  const besides = transaction.objectStore('meta');
  const meta = { ...nothingHeld.meta, ...((await besides.get('meta')) as Meta | undefined) };
  const [rows, pending, clashes] = await Promise.all([
    readRows(transaction.objectStore('rows'), besides, meta),
    transaction.objectStore('pending').getAll(),
    transaction.objectStore('clashes').getAll(),
  ]);
  return {
    rows: rowsByKind(rows),
    pending: new Map(pending.map((one) => [idOf(one.kind, one.key), { ...one, after: completed(one.kind, one.after) }])),
    clashes: new Map(clashes.map((one) => [one.key, one])),
    meta,
  };
}

function rowsByKind(rows: readonly StoredRow[]): Rows {
  const maps = Object.fromEntries(kinds.map((kind) => [kind, new Map<string, Kept<AnyRecord>>()]));
  for (const { kind, kept } of rows) maps[kind]?.set(kept.record.key, { ...kept, record: completed(kind, kept.record) });
  return maps as unknown as Rows;
}

function writes(transaction: IDBPTransaction<Layout, Stores, 'readwrite'>, delta: Delta): Promise<unknown>[] {
  const [rows, pending, clashes] = [
    transaction.objectStore('rows'),
    transaction.objectStore('pending'),
    transaction.objectStore('clashes'),
  ];
  return [
    ...delta.rows.map(({ kind, key, kept }) => (kept ? rows.put({ kind, kept }, idOf(kind, key)) : rows.delete(idOf(kind, key)))),
    ...delta.pending.map((one) => (one.pending ? pending.put(one.pending, one.id) : pending.delete(one.id))),
    ...delta.clashes.map(({ key, clash }) => (clash ? clashes.put(clash, key) : clashes.delete(key))),
    transaction.objectStore('meta').put(delta.meta, 'meta'),
  ];
}
