import type { HistoryEntry } from './history';
import type { Kept, Key } from './record';
import type { Snapshot } from './snapshot';
import { byWriting } from './writing';

/** What happened to a record, latest first. */
export function historyOf(snapshot: Snapshot, recordKey: Key): Kept<HistoryEntry>[] {
  return [...snapshot.history.values()].filter((kept) => kept.record.recordKey === recordKey).sort((a, b) => byWriting(b, a));
}
