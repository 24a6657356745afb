import { valueOf } from '../domain/editing';
import type { HistoryEntry } from '../domain/history';
import type { Kept } from '../domain/record';
import type { AnyRecord } from './held';
import type { Work } from './work';

/** Queues a row of the history for sending. Nobody is still typing in it, so it does not rest. */
export function enter(work: Work, entry: HistoryEntry): void {
  const empty = { tried: [], sent: [], drafts: [], at: '' };
  work.putPending({ kind: 'history', key: entry.key, create: true, after: entry, ...empty, turn: work.meta().seq });
}

/** Whoever makes a record has said nothing in a field left empty. */
export function saysSomething(record: AnyRecord, field: string): boolean {
  const value = valueOf(record, field);
  return value !== '' && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** One side of a clash: what the tenant's row says, when and by whom. */
export function saidBy(
  value: unknown,
  theirs: Kept<AnyRecord>,
): { value: unknown; at?: string; by?: Kept<AnyRecord>['changedBy'] } {
  return { value, at: theirs.changed, by: theirs.changedBy };
}
