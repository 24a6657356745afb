import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Cell, Row, Sheet, Workbook } from '../domain/planFile/workbook';
import { fileLimits } from './fileLimits';
import { sheetParts } from './sheetParts';
import { TooLarge } from './tooLarge';
import type { Parts } from './unpack';
import { readCell } from './xlsxCell';
import { foldedColumns, foldedRows } from './xlsxHidden';
import { ruledColumns } from './xlsxRules';
import { textElsewhere } from './xlsxElsewhere';
import { styleReader, type CellStyle } from './xlsxStyles';

/** An Excel file's parts as cells. Stored results stand for formulas; nothing is calculated. Throws TooLarge past a limit. */
export async function readXlsx(parts: Parts, name: string): Promise<Workbook> {
  const { read } = await import('@e965/xlsx');
  const book = read(zipSync(withWholeCharacters(parts), { level: 0 }), {
    type: 'array',
    dense: true,
    cellStyles: true,
    cellNF: true,
    sheetStubs: true,
    dateNF: 'dd/mm/yyyy',
    sheetRows: 4 * fileLimits.rows,
  });
  if (book.SheetNames.length > fileLimits.sheets) throw new TooLarge('sheets');
  const xml = sheetParts(parts);
  const styles = styleReader(book);
  const budget = { cells: fileLimits.cells };
  const date1904 = Boolean(book.Workbook?.WBProps?.date1904);
  const sheets = book.SheetNames.map((sheetName, index): Sheet => {
    const sheet = book.Sheets[sheetName];
    const sheetXml = xml[sheetName] ?? '';
    const read = sheet
      ? readSheet(sheet, sheetXml, { styleOf: styles(sheetXml), date1904, budget })
      : { rows: [], hiddenColumns: [] };
    return { name: sheetName, hidden: isHidden(book, index), ...read };
  });
  return { name, kind: 'xlsx', date1904, sheets, elsewhere: textElsewhere(parts) };
}

/** The library cuts characters beyond the first 65,536, emoji among them, where they are written by their number. */
function withWholeCharacters(parts: Parts): Parts {
  const text = (bytes: Uint8Array) =>
    strFromU8(bytes).replace(/&#(?:(\d{5,7})|x([\da-f]{5,6}));/gi, (said, decimal?: string, hex?: string) => {
      const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
      return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : said;
    });
  const changed = Object.entries(parts).filter(([name]) => /^xl\/(sharedStrings|worksheets\/[^/]*)\.xml$/i.test(name));
  return { ...parts, ...Object.fromEntries(changed.map(([name, bytes]) => [name, strToU8(text(bytes))])) };
}

interface SheetReading {
  styleOf: (row: number, column: number) => CellStyle;
  date1904: boolean;
  budget: { cells: number };
}

function readSheet(sheet: WorkSheet, xml: string, reading: SheetReading): Pick<Sheet, 'rows' | 'hiddenColumns'> {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const folded = foldedRows(xml);
  const ruled = ruledColumns(xml);
  const rows: Row[] = [];
  for (let row = 0; row < data.length; row += 1) {
    const cells = readRow(data[row] ?? [], row, reading);
    for (const column of ruled(row))
      if (cells.some((cell) => cell?.text)) cells[column] ??= { text: '', value: null, ruledColour: true };
    const hidden = Boolean(sheet['!rows']?.[row]?.hidden) && !folded(row + 1);
    rows.push({ line: row + 1, hidden, cells });
  }
  while (rows.length > 0 && rows.at(-1)?.cells.every((cell) => !cell?.text && !cell?.comment)) rows.pop();
  if (rows.length > fileLimits.rows) throw new TooLarge('rows');
  for (const { s, e } of sheet['!merges'] ?? []) markMerged(rows, s, e);
  const folds = foldedColumns(xml);
  const hiddenColumns = (sheet['!cols'] ?? []).flatMap((column, index) => (column?.hidden && !folds.has(index) ? [index] : []));
  return { rows, hiddenColumns };
}

function readRow(
  data: (CellObject | undefined)[],
  row: number,
  { styleOf, date1904, budget }: SheetReading,
): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  data.forEach((from, column) => {
    const cell = from && readCell(from, styleOf(row, column), date1904);
    if (!cell) return;
    if (column >= fileLimits.columns) {
      if (cell.text) throw new TooLarge('columns');
      return;
    }
    if (cell.text) budget.cells -= 1;
    if (budget.cells < 0) throw new TooLarge('cells');
    cells[column] = cell;
  });
  return Array.from(cells);
}

function markMerged(rows: Row[], start: { r: number; c: number }, end: { r: number; c: number }): void {
  const last = Math.min(end.r, rows.length - 1);
  const lastColumn = Math.min(end.c, fileLimits.columns - 1);
  for (let row = start.r; row <= last; row += 1) {
    for (let column = start.c; column <= lastColumn; column += 1) {
      const cells = rows[row]?.cells;
      if (!cells) continue;
      const first = row === start.r && column === start.c;
      const cell = (cells[column] ??= { text: '', value: null });
      if (first) cell.span = { rows: last - start.r + 1, columns: lastColumn - start.c + 1 };
      else cells[column] = { ...cell, text: '', value: null, within: { row: start.r, column: start.c } };
    }
  }
}

function isHidden(book: WorkBook, index: number): boolean {
  return Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
}
