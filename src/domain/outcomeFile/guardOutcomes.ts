import { guardWorkbook } from '../planFile/guardWorkbook';
import { looksLikeInitials, personKind } from '../planFile/pupilWords';
import type { Refusal } from '../planFile/reading';
import type { Workbook } from '../planFile/workbook';
import type { OutcomeContext } from './reading';
import { singlePupils } from './singlePupils';
import type { TableCell } from './tables';

/**
 * Pupil data in a file of outcomes: what the guard of every file finds, rows and columns that name single pupils, and tables with
 * more than two rows for one group of one year, which no table of groups has. Null where there is none. Names headings, never what stands under them.
 */
export function guardOutcomes(workbook: Workbook, cells: readonly TableCell[], context: OutcomeContext): Refusal | null {
  return guardWorkbook(workbook, context) ?? singlePupils(cells) ?? severalRowsAGroup(workbook, cells);
}

/** Rows of one table that tell of the same group of the same year, and differ in what only single pupils have. */
function severalRowsAGroup(workbook: Workbook, cells: readonly TableCell[]): Refusal | null {
  const tables = new Map<number, RowOfTable[]>();
  for (const row of rowsOf(cells)) tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  for (const rows of tables.values()) {
    const keyed = new Map<string, RowOfTable[]>();
    for (const row of rows) {
      const key = groupKey(row);
      if (key !== undefined) keyed.set(key, [...(keyed.get(key) ?? []), row]);
    }
    const repeated = [...keyed.values()].filter((own) => own.length > 1).flat();
    const initialled = repeated.filter(({ labels }) => labels.some(({ text }) => looksLikeInitials(text)));
    if (repeated.length >= 3 || initialled.length >= 2)
      return { named: headingsOf(workbook, repeated), reasons: ['names'], rows: rows.length };
  }
  return null;
}

interface RowOfTable {
  table: number;
  sheet: number;
  row: number;
  labels: TableCell['down'];
}

function rowsOf(cells: readonly TableCell[]): RowOfTable[] {
  const rows = new Map<string, RowOfTable>();
  for (const { place, table, down } of cells)
    rows.set(`${place.sheet} ${place.row}`, { table, sheet: place.sheet, row: place.row, labels: down });
  return [...rows.values()];
}

/** What of a row's labels a table of groups may tell rows apart by. Undefined where no group or year stands in the row. */
function groupKey({ labels }: RowOfTable): string | undefined {
  const named = labels.filter(({ meaning: { group, letter, yearGroup } }) => group ?? letter ?? yearGroup);
  if (named.length === 0) return undefined;
  const told = labels.map(({ text, meaning }) => {
    const { group, letter, yearGroup, measure, subject, period, whose, statistic, total, not } = meaning;
    if (not === 'otherGroup') return text.toLowerCase();
    const known = [group, letter, yearGroup, measure, subject, period, whose, statistic, total, not].filter(Boolean).join(' ');
    // A class, a need or a number of a row is nothing a table of groups is sorted by; a subject is.
    return known || (/\d/.test(text) || looksLikeInitials(text) ? '' : text.toLowerCase());
  });
  return told.filter(Boolean).join('|');
}

function headingsOf(workbook: Workbook, rows: readonly RowOfTable[]): string[] {
  const [first] = rows;
  if (!first) return [];
  const sheet = workbook.sheets[first.sheet]!;
  const above = sheet.rows.slice(0, first.row).toReversed();
  const heads = above.find(({ cells }) => cells.filter((cell) => cell?.text && /[a-z]/i.test(cell.text)).length >= 2);
  const beside = first.labels.map(({ place }) => place.column);
  return (heads?.cells ?? []).flatMap((cell, column) => {
    const names = cell !== undefined && cell.text !== '' && cell.text.length <= 40;
    return names && (beside.includes(column) || personKind(cell.text) !== undefined) ? [cell.text] : [];
  });
}
