import type { Instant } from './day';
import type { Key, Kind } from './record';

/**
 * Two versions of a field, as every device is told of them. It is kept with the person whose version does not stand, who chooses;
 * whoever wrote the other one reads there how it ended.
 */
export interface ToldClash {
  key: Key;
  kind: Kind;
  recordKey: Key;
  field: string;
  before?: unknown;
  mine: unknown;
  /** When this person wrote theirs. */
  at: Instant;
  /** What stood in its place, whose it was (Entra object id and name, empty where SharePoint does not say) and since when. */
  theirs: unknown;
  by: string;
  byName: string;
  theirsAt: Instant | '';
  /** When it was told. */
  toldAt: Instant;
  /** Whose version stands in the end, or another one than both; empty while nobody has chosen. */
  ended: '' | 'mine' | 'theirs' | 'other';
  endedAt: Instant | '';
}
