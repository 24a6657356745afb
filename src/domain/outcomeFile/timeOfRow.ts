import type { Row } from '../planFile/workbook';
import { cellNumbers } from './cellNumbers';

/** `Week 3` for a bare 3 in a column that says when its rows are; undefined for any other text. */
export function timeOfRow(text: string, head: string): string | undefined {
  const words = wordsFor(head);
  return words !== undefined && /^\d{1,2}$/.test(text) ? `${words} ${Number(text)}` : undefined;
}

/**
 * The columns whose bare numbers say when a row is, and are no figures: headed `Week` and the like, the only one of its kind, with
 * figures to its right, and standing left of what names the rows, or of several numbers for one name, or of one for all.
 */
export function timeColumns(heads: readonly string[], below: readonly Row[]): ReadonlySet<number> {
  const named = heads.flatMap((head, column) => (wordsFor(head) === undefined ? [] : [column]));
  const [column] = named;
  if (column === undefined || named.length > 1 || !heads.slice(column + 1).some((head) => head !== '' && !ofYears.test(head)))
    return new Set();
  const end = below.findIndex(({ cells }) => !/^\d{1,2}$/.test(cells[column]?.text.trim() ?? ''));
  const rows = (end === -1 ? below : below.slice(0, end)).map(({ cells }) => ({
    time: Number(cells[column]!.text),
    before: cells.slice(0, column).some((cell) => cell !== undefined && cell.text !== ''),
    name: cells.flatMap((cell, at) => (at === column || !cell?.text || cellNumbers(cell) ? [] : [cell.text])).join('|'),
  }));
  const most = /^(?:ht|half)/i.test(heads[column]!) ? 6 : 53;
  if (rows.length === 0 || rows.some(({ time }) => time < 1 || time > most)) return new Set();
  const isFirst = rows.every(({ before, name }) => !before && name !== '');
  const isOne = rows.length > 1 && rows.every(({ time }) => time === rows[0]!.time);
  const isSeveral = new Set(rows.map(({ name }) => name)).size < rows.length;
  return isFirst || isOne || isSeveral ? new Set([column]) : new Set();
}

const ofYears = /^(?:year|yr|ytd|total)\b/i;

/** No month: a list of pupils may hold the one of their birth. */
function wordsFor(head: string): string | undefined {
  return /^((?:half[- ]?)?term|ht|week|wk|ap|dp|data (?:point|drop|capture)|assessment(?: point)?|cycle|round)(?: ?(?:no\.?|number|#))?$/i.exec(
    head.trim(),
  )?.[1];
}
