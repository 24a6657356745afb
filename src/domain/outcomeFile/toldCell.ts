import type { CellMeaning } from './cellMeaning';
import type { TableCell } from './tableCell';

/** A cell with what is known of it. */
export interface ToldCell {
  cell: TableCell;
  told: CellMeaning;
  /** The question that is open of its whole table. */
  asked?: string;
}
