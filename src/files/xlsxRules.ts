import { attribute, columnIndex } from './sheetParts';

/** How many columns a rule may colour at most; wider ones shade whole rows. */
const WIDEST = 3;

/**
 * Which cells (columns from 0, by row from 0) a formula of the sheet colours. Rules that go by the cell's own value are left
 * out: an empty cell then says nothing.
 */
export function ruledColumns(sheetXml: string): (row: number) => number[] {
  const ranges = [...sheetXml.matchAll(/<conditionalFormatting\b[^>]*>.*?<\/conditionalFormatting>/gs)].flatMap(([rules]) =>
    /<cfRule\b[^>]*\stype="expression"/.test(rules) ? (attribute(rules, 'sqref') ?? '').split(' ').flatMap(rangeOf) : [],
  );
  return (row) => [...new Set(ranges.filter(({ top, bottom }) => row >= top && row <= bottom).flatMap(({ columns }) => columns))];
}

function rangeOf(reference: string): { top: number; bottom: number; columns: number[] }[] {
  const parts = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(reference);
  if (!parts) return [];
  const [, left = '', top = '', right = left, bottom = top] = parts;
  const [from, to] = [columnIndex(left), columnIndex(right)];
  if (to - from >= WIDEST) return [];
  const columns = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [{ top: Number(top) - 1, bottom: Number(bottom) - 1, columns }];
}
