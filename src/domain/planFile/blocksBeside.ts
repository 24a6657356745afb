import { masked } from './besideEachOther';
import { leaveOut, type Gathered } from './raw';
import { findTableHeads } from './tableHeads';
import type { Cell, Row, Sheet } from './workbook';

/**
 * The sheet without what stands beside its table, behind columns that are empty on all of it, and is no part of the table: an amount
 * beside what it is for in the very row of the headings, or in rows of its own without headings. It is told as left out.
 */
export function withoutBlocksBeside(sheet: Sheet, sheetIndex: number, gathered: Gathered): Sheet {
  const groups = groupsOf(sheet);
  if (groups.length < 2) return sheet;
  const only = (group: number[]) =>
    masked(
      sheet,
      groups.flat().filter((column) => !group.includes(column)),
    );
  const heads = groups.map((group) => findTableHeads(only(group)));
  const [table, ...more] = groups.filter((_, at) =>
    heads[at]!.some(({ columns }) => columns.some(({ kind }) => kind === 'action')),
  );
  if (!table || more.length > 0) return sheet;
  const first = heads[groups.indexOf(table)]![0]!.first;
  const beside = groups.filter((group, at) => group !== table && heads[at]!.length === 0 && isBlock(sheet.rows, group, first));
  for (const group of beside) {
    const rows = sheet.rows.flatMap(({ cells }, row) => (group.some((column) => cells[column]?.text) ? [row] : []));
    const text = rows.flatMap((row) => group.flatMap((column) => sheet.rows[row]?.cells[column]?.text ?? [])).join(', ');
    leaveOut(gathered, 'otherTable', text, { sheet: sheetIndex, row: rows[0] ?? 0, column: group[0]! }, rows.length);
  }
  return masked(sheet, beside.flat());
}

/** Columns between columns in which nothing stands. */
function groupsOf({ rows }: Sheet): number[][] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const groups: number[][] = [];
  let isOpen = false;
  for (let column = 0; column < width; column += 1) {
    const isUsed = rows.some(({ cells }) => cells[column]?.text || cells[column]?.within);
    if (isUsed && isOpen) groups.at(-1)!.push(column);
    else if (isUsed) groups.push([column]);
    isOpen = isUsed;
  }
  return groups;
}

/** Words with a figure beside each, not under headings that the table's own row holds. */
function isBlock(rows: readonly Row[], group: readonly number[], head: number): boolean {
  const filled = rows.map(({ cells }) => group.flatMap((column) => (cells[column]?.text ? [cells[column]] : [])));
  const own = filled.filter((cells) => cells.length > 1);
  const figures = own.filter((cells) => isFigure(cells.at(-1)!));
  const over = filled[head] ?? [];
  const [title, second] = over;
  const isTitle = title !== undefined && !second && group.length > 1;
  return own.length > 1 && figures.length >= own.length / 2 && (!title || isTitle || over.some(isFigure));
}

function isFigure({ value, text }: Cell): boolean {
  return typeof value === 'number' || /^[£€]?[\d.,]+\s?%?$/.test(text);
}
