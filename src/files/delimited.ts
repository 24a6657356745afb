import Papa from 'papaparse';
import { BULLETS, COUNTS, LETTERS } from '../domain/planFile/bulletMarks';
import type { Cell, Row, Workbook } from '../domain/planFile/workbook';
import { fileLimits } from './fileLimits';
import { findSeparator } from './separator';
import { tidyText } from './tidyText';
import { TooLarge } from './tooLarge';

/** Text with separated values as a workbook of one sheet. Throws TooLarge past a limit. */
export function readDelimited(text: string, name: string): Workbook {
  const { separator, body, skippedLines } = findSeparator(text);
  return asWorkbook(name, 'csv', readRows(body, separator, skippedLines));
}

/** What Excel puts on the clipboard as plain text: tabs between cells, quotes around cells with line breaks. */
export function readPaste(text: string): Workbook {
  return asWorkbook('paste', 'paste', withMarks(readRows(text.replace(/^\uFEFF/, ''), '\t', 0)));
}

/** Points of lists with the marks that Word sets apart by a tab; where other rows have cells beside each other the marks may be one of those. */
function withMarks(rows: Row[]): Row[] {
  const isPoint = ({ cells: [mark, words, ...others] }: Row) =>
    mark && words && others.length === 0 && MARK.test(mark.text) && !mark.text.includes('\n');
  if (!rows.some(isPoint) || !rows.every((row) => row.cells.filter(Boolean).length < 2 || isPoint(row))) return rows;
  return rows.map((row) => {
    const [mark, words] = row.cells;
    if (!isPoint(row) || !mark || !words) return row;
    const text = `${mark.text === '§' ? '•' : mark.text} ${words.text}`;
    return { ...row, cells: [{ text, value: text }] };
  });
}

const MARK = new RegExp(`^(?![✓✔])(?:${BULLETS}|o|${COUNTS}|${LETTERS}|\\(?(?:i{2,3}|iv)[.)])$`);

function readRows(text: string, separator: string, skippedLines: number): Row[] {
  const rows: Row[] = [];
  let line = 1 + skippedLines;
  let read = 0;
  let cells = 0;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    step: ({ data, meta }) => {
      if (rows.length >= fileLimits.rows) throw new TooLarge('rows');
      if (data.length > fileLimits.columns && data.slice(fileLimits.columns).some((value) => value.trim()))
        throw new TooLarge('columns');
      const row: Row = { line, hidden: false, cells: data.slice(0, fileLimits.columns).map(asCell) };
      cells += row.cells.filter(Boolean).length;
      if (cells > fileLimits.cells) throw new TooLarge('cells');
      rows.push(row);
      line += countLines(text.slice(read, meta.cursor));
      read = meta.cursor;
    },
  });
  return rows;
}

function asCell(value: string): Cell | undefined {
  const text = tidyText(value);
  return text === '' ? undefined : { text, value: text };
}

function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function asWorkbook(name: string, kind: 'csv' | 'paste', rows: Row[]): Workbook {
  return { name, kind, sheets: [{ name, hidden: false, rows, hiddenColumns: [] }], elsewhere: [] };
}
