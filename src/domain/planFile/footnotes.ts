import { leaveOut, type Gathered } from './raw';
import { findTableHeads } from './tableHeads';
import type { Cell, Row, Sheet } from './workbook';

/**
 * The sheet without its footnotes: lines under a table that begin with a mark (`*`, `†`, `¹`) which stands at words or numbers above
 * them. They are left out, and each cell with their mark says what the note says; no mark is read as part of a number.
 */
export function withoutFootnotes(sheet: Sheet, sheetIndex: number, gathered: Gathered): Sheet {
  if (!sheet.rows.some(({ cells }) => cells.some((cell) => cell && marksIn(cell.text).length > 0))) return sheet;
  const top = findTableHeads(sheet)[0]?.first ?? 0;
  const notes = new Map<number, Footnote>();
  const set = new Set<string>();
  sheet.rows.forEach((row, at) => {
    const note = at > top ? footnoteOf(row, set) : undefined;
    if (note) notes.set(at, note);
    if (at >= top) for (const cell of row.cells) for (const mark of marksIn(cell?.text ?? '')) set.add(mark);
  });
  for (const [row, { words, column }] of notes) leaveOut(gathered, 'footnote', words, { sheet: sheetIndex, row, column });
  const said = new Map([...notes.values()].map(({ mark, words }) => [mark, words]));
  const rows = sheet.rows.map((row, at): Row => {
    if (notes.has(at)) return { ...row, cells: [] };
    return row.cells.some((cell) => cell && marksIn(cell.text).some((mark) => said.has(mark)))
      ? { ...row, cells: row.cells.map((cell) => cell && withoutMarks(cell, said)) }
      : row;
  });
  return { ...sheet, rows };
}

interface Footnote {
  mark: string;
  words: string;
  column: number;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A mark right behind words or a number. */
const AT_END = new RegExp(`(?<=[\\p{L}\\p{N}.,)%\\]])(?:\\*{1,3}|[†‡]+|[${RAISED}]{1,2}|\\[\\d{1,2}\\])(?=$|[\\s.,;:)])`, 'gu');
/** A mark and the words of its note; a plain number where it is raised above. */
const NOTE = new RegExp(`^(\\*{1,3}|[†‡]+|[${RAISED}]{1,2}|\\[\\d{1,2}\\]|\\d{1,2})(?![\\d.)/])\\s*(?=\\p{L}|[“"'(£])`, 'u');

/** The note that is all of a row, where its mark is `set` in the rows above. */
function footnoteOf({ cells }: Row, set: ReadonlySet<string>): Footnote | undefined {
  const own = cells.flatMap((cell, column) => (cell?.text && !cell.within ? [{ text: cell.text, column }] : []));
  const [first] = own;
  const words = own.map(({ text }) => text).join(' ');
  const found = first && own.length <= 2 ? NOTE.exec(words)?.[1] : undefined;
  if (!first || !found || (own.length === 2 && first.text !== found)) return undefined;
  const mark = raised(found);
  return set.has(mark) ? { mark, words, column: first.column } : undefined;
}

function marksIn(text: string): string[] {
  return /[*†‡⁰¹²³⁴-⁹\]]/.test(text) ? [...text.matchAll(AT_END)].map(([mark]) => raised(mark)) : [];
}

/** `1`, `[1]` and `¹` are one mark. */
function raised(mark: string): string {
  return mark.replace(/[[\]]/g, '').replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}

function withoutMarks(cell: Cell, said: ReadonlyMap<string, string>): Cell {
  const marks = marksIn(cell.text).filter((mark) => said.has(mark));
  if (marks.length === 0) return cell;
  const text = cell.text.replace(AT_END, (mark) => (said.has(raised(mark)) ? '' : mark));
  const footnotes = [...new Set(marks)].flatMap((mark) => said.get(mark) ?? []);
  return { ...cell, text, value: typeof cell.value === 'string' ? text : cell.value, footnotes };
}
