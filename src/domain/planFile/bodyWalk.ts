import type { Column } from './column';
import type { Gathered, RawAction } from './raw';
import type { ReadingContext } from './reading';
import type { Sections } from './sections';
import type { Place, Sheet } from './workbook';

/** The rows under a table's heading. */
export interface TableBody {
  sheet: Sheet;
  sheetIndex: number;
  columns: Column[];
  /** First row after the heading, and the row after the last. */
  first: number;
  end: number;
  /** Another table follows on the sheet, so a heading at the end may be its. */
  followed: boolean;
}

/** Where the reading of a table's rows stands. */
export interface Walk extends TableBody {
  gathered: Gathered;
  sections: Sections;
  context: ReadingContext;
  hasObjectives: boolean;
  /** Objectives stand in the column of actions, in rows of their own. */
  bareHeadings: boolean;
  /** From here on rows label the next table. */
  labelsFrom: number;
  /** The last row that is surely an action's. */
  lastActionRow: number;
  previous: RawAction | null;
  lastYear: boolean;
  /** Columns of the school's own before the actions, which say something in every row that has one. */
  statements: ReadonlySet<number>;
  /** The rows just above were a key. */
  inKey: boolean;
}

/** A place on the sheet that is read. */
export function placeOf(walk: Walk, row: number, column: number): Place {
  return { sheet: walk.sheetIndex, row, column };
}
