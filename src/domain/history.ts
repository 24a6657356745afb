import type { Instant } from './day';
import type { Key, Kind } from './record';

/** That a field went from one value to another, when and why. Who is what SharePoint recorded of the row. */
export interface HistoryEntry {
  key: Key;
  planKey: Key;
  recordKind: Kind;
  recordKey: Key;
  field: string;
  /** Values as texts; empty for none. */
  before: string;
  after: string;
  reason: string;
  /** False where the new value was set aside because somebody else's stood. */
  stood: boolean;
  at: Instant;
}
