import type { ColumnKind } from './columnKind';
import type { HeadColumn } from './tableHeads';

/** A column of a table with its meaning settled. */
export interface Column extends HeadColumn {
  kind: ColumnKind;
  /** Told by its cells alone, to be asked about. */
  unsure?: true;
}
