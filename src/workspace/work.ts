import type { Kept, Key, Kind } from '../domain/record';
import { idOf } from './held';
import type { AnyRecord, Delta, Held, Meta, Pending } from './held';
import type { Clash } from './workspace';

/** One step in the making: reads what is held with the step's own changes in it, and gathers those changes. */
export interface Work {
  /** What was held when the step began. */
  began: Held;
  row(kind: Kind, key: Key): Kept<AnyRecord> | undefined;
  putRow(kind: Kind, key: Key, kept: Kept<AnyRecord> | undefined): void;
  pending(kind: Kind, key: Key): Pending | undefined;
  putPending(pending: Pending): void;
  dropPending(kind: Kind, key: Key): void;
  clash(key: Key): Clash | undefined;
  clashesOf(kind: Kind, recordKey: Key): Clash[];
  putClash(clash: Clash): void;
  dropClash(key: Key): void;
  meta(): Meta;
  putMeta(changes: Partial<Meta>): void;
  delta(): Delta;
}

/** A step as a function of what is held: pure, because it may be asked again on fresher ground. */
export type Step = (work: Work) => void;

/** Begins a step on what is held. */
export function startWork(from: Held): Work {
  const rows = new Map<string, Delta['rows'][number]>();
  const pendings = new Map<string, Delta['pending'][number]>();
  const clashes = new Map<Key, Delta['clashes'][number]>();
  let meta = from.meta;
  const delta = (): Delta => ({
    rows: [...rows.values()],
    pending: [...pendings.values()],
    clashes: [...clashes.values()],
    meta: { ...meta, seq: from.meta.seq + 1 },
  });
  return {
    began: from,
    row(kind, key) {
      const changed = rows.get(idOf(kind, key));
      return changed ? changed.kept : from.rows[kind].get(key);
    },
    putRow: (kind, key, kept) => void rows.set(idOf(kind, key), { kind, key, kept }),
    pending(kind, key) {
      const id = idOf(kind, key);
      const changed = pendings.get(id);
      return changed ? changed.pending : from.pending.get(id);
    },
    putPending(pending) {
      const id = idOf(pending.kind, pending.key);
      pendings.set(id, { id, pending });
    },
    dropPending(kind, key) {
      const id = idOf(kind, key);
      pendings.set(id, { id, pending: undefined });
    },
    clash(key) {
      const changed = clashes.get(key);
      return changed ? changed.clash : from.clashes.get(key);
    },
    clashesOf(kind, recordKey) {
      const changed = [...clashes.values()].flatMap((one) => one.clash ?? []);
      const before = [...from.clashes.values()].filter((clash) => !clashes.has(clash.key));
      return [...before, ...changed].filter((clash) => clash.kind === kind && clash.recordKey === recordKey);
    },
    putClash: (clash) => void clashes.set(clash.key, { key: clash.key, clash }),
    dropClash: (key) => void clashes.set(key, { key, clash: undefined }),
    meta: () => meta,
    putMeta(changes) {
      meta = { ...meta, ...changes };
    },
    delta,
  };
}
