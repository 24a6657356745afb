import type { ColumnKind } from './columnKind';
import type { HeadColumn } from './tableHeads';

/** A column of a table with its meaning settled. */
export interface Column extends HeadColumn {
  kind: ColumnKind;
  /** Told by its cells alone, to be asked about. */
  unsure?: true;
  /** Called priorities or areas, though nothing else in the table is the objective: asked about, for they may be over the objectives. */
  calledPriorities?: true;
}
