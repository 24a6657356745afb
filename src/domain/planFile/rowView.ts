import type { Column } from './column';
import type { Part } from './raw';
import type { Cell, Sheet } from './workbook';

/** One row of a table as its columns see it. */
export interface RowView {
  row: number;
  hidden: boolean;
  /** Cells with text of their own, in any column, left to right. */
  own: { column: number; cell: Cell }[];
  /** The part in the column of each kind, merged cells counting in every row they cover. */
  parts: Part[];
}

/** Looks at a row through the table's columns. Cells outside them that hold text come as `kept` parts. */
export function viewRow(sheet: Sheet, sheetIndex: number, row: number, columns: Column[]): RowView {
  const cells = sheet.rows[row]?.cells ?? [];
  const own = cells.flatMap((cell, column) => (cell?.text && !cell.within ? [{ column, cell }] : []));
  const known = new Set(columns.map(({ column }) => column));
  const visible = columns.filter(
    ({ column, kind }) => !sheet.hiddenColumns.includes(column) || kind === 'action' || kind === 'objective',
  );
  const parts = visible.flatMap((column): Part[] => {
    const found = resolve(sheet, row, column.column);
    if (!found) return [];
    const { cell, at, rows } = found;
    return [
      {
        kind: column.kind,
        heading: column.heading,
        ...(column.term && { term: column.term }),
        cell,
        place: { sheet: sheetIndex, row: at, column: column.column },
        rows,
      },
    ];
  });
  const stray = own.filter(({ column }) => !known.has(column) && !sheet.hiddenColumns.includes(column));
  const first = Math.min(...known);
  const strayParts = stray.map(({ column, cell }): Part => {
    const isNumber =
      column < first && /^\d{1,3}([.]\d{1,2})?[.)]?$/.test(cell.text) && !columns.some(({ kind }) => kind === 'ref');
    return { kind: isNumber ? 'ref' : 'kept', heading: '', cell, place: { sheet: sheetIndex, row, column }, rows: 1 };
  });
  return { row, hidden: sheet.rows[row]?.hidden ?? false, own, parts: [...parts, ...strayParts] };
}

/** The cell that fills a place: itself, or the first of a merged block that comes down from above. */
function resolve(sheet: Sheet, row: number, column: number): { cell: Cell; at: number; rows: number } | undefined {
  const cell = sheet.rows[row]?.cells[column];
  if (!cell) return undefined;
  if (!cell.within)
    return cell.text || cell.fill || cell.formula || cell.ruledColour ? { cell, at: row, rows: cell.span?.rows ?? 1 } : undefined;
  if (cell.within.column !== column || cell.within.row === row) return undefined;
  const first = sheet.rows[cell.within.row]?.cells[column];
  return first && (first.text || first.fill) ? { cell: first, at: cell.within.row, rows: first.span?.rows ?? 1 } : undefined;
}

/** The cell of the action: its words, or a formula of which no result is stored. */
export function actionPart(view: RowView): Part | undefined {
  return (
    partOf(view, 'action') ??
    view.parts.find(({ kind, cell, place }) => kind === 'action' && cell.formula && place.row === view.row)
  );
}

/** The part of a kind, if the row has one. */
export function partOf(view: RowView, kind: Part['kind']): Part | undefined {
  return view.parts.find((part) => part.kind === kind && part.cell.text !== '');
}
