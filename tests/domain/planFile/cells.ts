import type { PlanReading, ReadingContext } from '../../../src/domain/planFile/reading';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import type { Cell, Row, Sheet, Workbook } from '../../../src/domain/planFile/workbook';
import { startingHalfTerms } from '../../../src/domain/term';

export const context: ReadingContext = { today: '2026-11-21', academicYear: '2026/27', halfTerms: startingHalfTerms };

type Written = string | number | Partial<Cell>;

/** A sheet from rows of cells; a row may be one text, and an object gives a cell its colour, day or comment. */
export function sheetOf(
  rows: Written[][],
  { name = 'Plan', merged = [], hiddenRows = [], hidden = false }: SheetOptions = {},
): Sheet {
  const sheet: Sheet = {
    name,
    hidden,
    hiddenColumns: [],
    rows: rows.map((cells, index): Row => ({
      line: index + 1,
      hidden: hiddenRows.includes(index + 1),
      cells: cells.map(cellOf),
    })),
  };
  for (const [row, column, toRow, toColumn] of merged) merge(sheet, row, column, toRow, toColumn);
  return sheet;
}

interface SheetOptions {
  name?: string;
  /** Row, column, last row, last column, from 0. */
  merged?: [number, number, number, number][];
  hiddenRows?: number[];
  hidden?: boolean;
}

/** A spreadsheet of these sheets. */
export function workbookOf(...sheets: Sheet[]): Workbook {
  return { name: 'plan.xlsx', kind: 'xlsx', sheets, elsewhere: [] };
}

/** What the reader makes of one sheet. */
export function readRows(rows: Written[][], options?: SheetOptions): PlanReading {
  return readPlan(workbookOf(sheetOf(rows, options)), context);
}

/** The text of a cell with a fill. */
export function filled(text: string, fill: string): Partial<Cell> {
  return { text, fill };
}

/** Each action as `objective number: text`. */
export function listed({ actions }: PlanReading): string[] {
  return actions.map(({ objective, text }) => `${objective}: ${text}`);
}

function cellOf(written: Written): Cell | undefined {
  if (typeof written === 'number') return { text: String(written), value: written };
  if (typeof written === 'string') return written === '' ? undefined : { text: written, value: written };
  return { text: '', value: written.text ?? null, ...written };
}

function merge(sheet: Sheet, row: number, column: number, toRow: number, toColumn: number): void {
  for (let at = row; at <= toRow; at += 1) {
    for (let across = column; across <= toColumn; across += 1) {
      const cells = sheet.rows[at]?.cells ?? [];
      const cell = (cells[across] ??= { text: '', value: null });
      if (at === row && across === column) cell.span = { rows: toRow - row + 1, columns: toColumn - column + 1 };
      else cell.within = { row, column };
    }
  }
}
