import type { Kind } from '../domain/record';
import type { Records } from '../domain/snapshot';
import type { Column } from './columns';

/** Who may do what with a list's rows; `setup` turns it into SharePoint's permissions. */
export type Audience =
  /** Leadership reads; the SENCO writes. */
  | 'leadership'
  /** Leadership reads and adds; nobody edits or deletes. */
  | 'conversation'
  /** Leadership reads; the SENCO adds; nobody edits or deletes. */
  | 'ledger'
  /** Leadership reads; the scheduled job alone writes, by the app's own right to the site. */
  | 'log';

/** A column for each field of the record but its key: a field missing, extra or of another type does not compile. */
export type Columns<K extends Kind> = { readonly [F in Exclude<keyof Records[K], 'key'>]-?: Column<Records[K][F]> };

/** One list: what drives creating, selecting, reading, writing and comparing its rows. */
export interface ListDefinition<K extends Kind = Kind> {
  kind: K;
  /** The name people see in SharePoint. The list is found by the identifier that the settings hold, so it may be renamed. */
  displayName: string;
  description: string;
  audience: Audience;
  columns: Columns<K>;
  /** What SharePoint's own Title column shows, for those who look at the list itself. */
  label: (record: Records[K]) => string;
  /** The field that takes what somebody typed into Title, in a row made by hand. */
  typedInto?: Exclude<keyof Records[K], 'key'>;
}
