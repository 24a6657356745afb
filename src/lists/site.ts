import type { Kept, Key, Kind, Version } from '../domain/record';
import type { Records } from '../domain/snapshot';
import type { Fault } from '../graph/faults';

/** From where the changes of a list are asked for next time. Opaque outside this folder. */
export type Cursor = { by: 'modified'; newest: string } | { by: 'delta'; link: string };

/** What to read of one list. */
export type Ask = { kind: Kind } & (
  | { want: 'all' }
  /** Rows that belong to one plan. `only`: no more than these fields, the others come empty; there is no cursor then. */
  | { want: 'ofPlan'; planKey: Key; only?: readonly string[] }
  /** Rows of the history that are about one record. */
  | { want: 'ofRecord'; recordKey: Key }
  | { want: 'changes'; since: Cursor }
  /** Only which rows there are, to notice what was deleted in SharePoint itself. */
  | { want: 'presence' }
  | { want: 'row'; item: string }
  | { want: 'key'; key: Key }
);

/** What a list answered. Rows typed into SharePoint by hand come without a key of ours: the key is then made from the row's number. */
export interface Reading<K extends Kind = Kind> {
  kind: K;
  rows: Kept<Records[K]>[];
  /** Numbers of rows that are gone. */
  gone: string[];
  /** Where the next changes start: at or before the moment of reading. With `all`, `ofPlan` and `changes`. */
  cursor?: Cursor;
  /** With `presence`: every row there is. */
  present?: Presence[];
  /** The list asks to forget what is known of it and be read anew (410). */
  startOver: boolean;
}

/** One record to write: a create without `before`, else the fields that differ, guarded by the version. */
export interface Write<K extends Kind = Kind> {
  kind: K;
  before?: Records[K];
  after: Records[K];
  item?: string;
  version?: Version;
}

/** That a row is there, and in which state. */
export interface Presence {
  item: string;
  version?: Version;
}

/** Something a list needs and has not; only the set-up can mend it. */
export interface Lack {
  kind: Kind;
  list: string;
  what: 'list' | 'column' | 'uniqueKey' | 'index' | 'choices';
  /** SharePoint's name of the column, for all but `list`. */
  column?: string;
}

/** What became of a write. */
export type Written =
  | { outcome: 'accepted'; kept: Kept<Records[Kind]> }
  /** Somebody else wrote first; `theirs` is the row as it stands, undefined when it is gone from the list. */
  | { outcome: 'conflict'; theirs: Kept<Records[Kind]> | undefined }
  | { outcome: 'refused'; fault: Fault };

/**
 * The school's lists on one SharePoint site, as records. Each call is one round trip where it fits in one `$batch`; more
 * where a list has more pages, where a changed row must be read again for its author, or where a write met another's.
 * A create is recognised as already done by reading its key again, never by an error's text.
 */
export interface Site {
  /** The one row that names the lists. One request. Throws a Fault. */
  readSettings(): Promise<Kept<Records['settings']>>;
  /** Reads lists whose identifiers the settings name; each ask gets its own answer. Throws when nothing was answered. */
  read(asks: readonly Ask[], settings: Records['settings']): Promise<(Reading | Fault)[]>;
  /**
   * Writes records, at most one write a record a call. Throws when nothing was answered: then nothing is known. While the
   * key column of a list is not unique every write to it is refused with a Fault `invalid` whose code is `notUnique` (every
   * new row, where the site was opened to check only those).
   */
  write(writes: readonly Write[], settings: Records['settings']): Promise<Written[]>;
  /**
   * Whether SharePoint refuses this person's writes to the list of a row, as far as it can be known without writing: false is
   * certain, true is not; undefined where the row is not there any more. Two requests. Throws a Fault.
   */
  mayWrite(row: { kind: Kind; key: Key }, settings: Records['settings']): Promise<boolean | undefined>;
  /** What the lists lack (all, or those of these kinds), in one round trip; kept once they lack nothing. Throws a Fault. */
  check(settings: Records['settings'], of?: readonly Kind[]): Promise<Lack[]>;
}
