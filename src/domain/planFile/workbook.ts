import type { Day } from '../day';

/** A file of tables as its cells, whatever format it came in. Nothing in it has been understood yet. */
export interface Workbook {
  name: string;
  kind: 'xlsx' | 'csv' | 'word' | 'paste';
  /** Serial numbers of days count from 1904 in this file. */
  date1904?: boolean;
  sheets: Sheet[];
  /** Text of the file outside its cells (drawings, page headers), for the guard alone. */
  elsewhere: { where: string; text: string }[];
}

/** One table: a sheet of a spreadsheet, all of a document, a text file. */
export interface Sheet {
  name: string;
  hidden: boolean;
  rows: Row[];
  /** Indexes (from 0) of columns the file hides. */
  hiddenColumns: readonly number[];
}

/** A row with its cells by column, from 0. */
export interface Row {
  /** The row's number in a spreadsheet, that of the paragraph or table row in a document, the first line of the record in a text file: from 1. */
  line: number;
  /** Hidden by hand; a row that only a filter or a folded group hides is not. */
  hidden: boolean;
  /** Sparse: an empty cell without colour or comment is undefined. */
  cells: (Cell | undefined)[];
}

/** What one cell holds and how it looks, as far as a plan may say something by it. */
export interface Cell {
  /** As the file shows it, line breaks kept as `\n`, outer spaces cut. */
  text: string;
  value: string | number | boolean | null;
  /** The day a date cell holds, where its format shows a day. */
  day?: Day;
  /** The first of the month a date cell holds, where its format shows only month and year. */
  month?: Day;
  /** The formula whose stored result the value is; its words are never run. */
  formula?: string;
  /** Six hexadecimal digits, upper case. White is given as undefined. */
  fill?: string;
  /** Six hexadecimal digits, upper case. Black is given as undefined. */
  font?: string;
  /** Empty, and in a colour that only a rule of the file works out. */
  ruledColour?: boolean;
  /** The whole cell is struck through. */
  struck?: boolean;
  /** What was struck out within its lines, and stands in its text no more. */
  struckWords?: readonly string[];
  /** Lines of its text that are struck through, where others are not. */
  struckLines?: readonly string[];
  comment?: string;
  /** The level of a heading in a document, from 1. */
  level?: number;
  /** The notes under its table whose marks stood in it. */
  footnotes?: readonly string[];
  /** Set on the first cell of a merged block: how far it reaches, itself included. */
  span?: { rows: number; columns: number };
  /** Set on the other cells of a merged block: where its first cell is, counted from 0. */
  within?: { row: number; column: number };
}

/** Where a cell is: indexes from 0 into `sheets`, `rows` and `cells`. */
export interface Place {
  sheet: number;
  row: number;
  column: number;
}

/** How a person finds the place: `A2`, `Plan!A2` where there are several sheets, `row 5` of a Word document, `line 5` in a text file. */
export function addressOf(workbook: Workbook, place: Place): string {
  const sheet = workbook.sheets[place.sheet];
  const line = sheet?.rows[place.row]?.line ?? place.row + 1;
  if (workbook.kind !== 'xlsx') return `${workbook.kind === 'word' ? 'row' : 'line'} ${line}`;
  const cell = `${columnLetters(place.column)}${line}`;
  return workbook.sheets.length > 1 && sheet ? `${sheet.name}!${cell}` : cell;
}

/** The letters a spreadsheet puts above a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}
