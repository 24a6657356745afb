import { kindOfHeading } from './headings';
import { addObjective, leaveOut, type Gathered } from './raw';
import type { ReadingContext } from './reading';
import { findTableHeads } from './tableHeads';
import { plainWords } from './understood';
import { rowText } from './aboveTable';
import type { Cell, Sheet } from './workbook';

/**
 * Where a table above the actions says what `P1`, `P2` stand for and the actions name them by these codes alone: the sheet without that
 * table and with the words in place of the codes, and the context in which their column is known. What else the table says of each is
 * noted of it. Unchanged without such a table, or where an action names several.
 */
export function withCodesInWords(
  sheet: Sheet,
  sheetIndex: number,
  gathered: Gathered,
  context: ReadingContext,
): { sheet: Sheet; context: ReadingContext } {
  const key = keyIn(sheet);
  const linked = key && columnOfCodes(sheet, key);
  if (!key || !linked || context.columns?.[plainWords(linked.heading)]) return { sheet, context };
  const as = linked.headings.some((heading) => kindOfHeading(heading) === 'objective') ? 'priority' : 'objective';
  for (const { code, words, row, column, besides } of key.entries) {
    const place = { sheet: sheetIndex, row, column };
    if (as === 'priority') leaveOut(gathered, 'key', rowText(sheet, row), place);
    else addObjective(gathered, words, code.replace(/\D+/, ''), place).notes.push(...besides);
  }
  const words = new Map(key.entries.map((entry) => [entry.code, entry.words]));
  const titles = titlesBetween(sheet, key, linked.head);
  for (const row of titles) leaveOut(gathered, 'title', rowText(sheet, row), { sheet: sheetIndex, row, column: 0 });
  const rows = sheet.rows.map((row, at) => {
    if ((at >= key.first && at < key.end) || titles.includes(at)) return { ...row, cells: [] };
    const cell = row.cells[linked.column];
    const own = at >= key.end && cell ? words.get(codeOf(cell)) : undefined;
    return cell && own ? { ...row, cells: row.cells.with(linked.column, { ...cell, text: own, value: own }) } : row;
  });
  const columns = { ...context.columns, [plainWords(linked.heading)]: as } as const;
  return { sheet: { ...sheet, rows }, context: { ...context, columns } };
}

/** `2. Detailed actions`, over the table of the actions. */
function titlesBetween(sheet: Sheet, { end }: Key, head: number): number[] {
  const between = Array.from({ length: head - end }, (_, at) => end + at);
  return between.filter((row) => /^(?=.{1,60}$).*\b(?:actions?|plans?|steps)\b/i.test(rowText(sheet, row)));
}

interface Key {
  /** The row of its headings, or of its first entry. */
  first: number;
  end: number;
  entries: Entry[];
}

interface Entry {
  code: string;
  words: string;
  row: number;
  column: number;
  /** `Sponsor: Headteacher`. */
  besides: string[];
}

/** The first rows one under another that each begin with a code of their own and its words. */
function keyIn(sheet: Sheet): Key | undefined {
  for (let first = 0; first < sheet.rows.length; first += 1) {
    const entries: Entry[] = [];
    for (let row = first; row < sheet.rows.length; row += 1) {
      const entry = entryAt(sheet, row, first - 1);
      if (!entry || entries.some(({ code }) => code === entry.code)) break;
      entries.push(entry);
    }
    if (entries.length < 2) continue;
    const over = sheet.rows[first - 1]?.cells.filter((cell) => cell?.text) ?? [];
    return { first: over.length > 1 ? first - 1 : first, end: first + entries.length, entries };
  }
  return undefined;
}

function entryAt({ rows }: Sheet, row: number, above: number): Entry | undefined {
  const own = (rows[row]?.cells ?? []).flatMap((cell, column) =>
    cell?.text && !cell.within ? [{ text: cell.text, column }] : [],
  );
  const [first, second] = own;
  const [, code, rest = ''] = CODED.exec(first?.text.trim() ?? '') ?? [];
  const words = rest || second?.text;
  if (!first || !code || !words || !/\p{L}{3}/u.test(words)) return undefined;
  const headed = rows[above]?.cells ?? [];
  const besides = own
    .slice(rest ? 1 : 2)
    .map(({ text, column }) => (headed[column]?.text ? `${headed[column].text}: ${text}` : text));
  return { code: plainCode(code), words, row, column: first.column, besides };
}

/** `P1`, or `P1 Early reading`. */
const CODED = /^(\p{Lu}{1,3} ?\d{1,2})(?:\s*[.:)–-]\s*|\s+|$)(.*)$/su;

function plainCode(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

function codeOf({ text }: Cell): string {
  return plainCode(text.trim());
}

/** The column of the actions' table, under the key, in which each cell is one of its codes. */
function columnOfCodes(
  sheet: Sheet,
  { end, entries }: Key,
): { column: number; heading: string; headings: string[]; head: number } | undefined {
  const [head] = findTableHeads({ ...sheet, rows: sheet.rows.map((row, at) => (at < end ? { ...row, cells: [] } : row)) });
  if (!head?.columns.some(({ kind }) => kind === 'action')) return undefined;
  const codes = new Set(entries.map(({ code }) => code));
  const found = head.columns.filter(({ column, heading }) => {
    const below = sheet.rows.slice(head.first + head.rows).map(({ cells }) => cells[column]);
    // What stands under the table in the same column is no part of it.
    const last = below.findLastIndex((cell) => cell && codes.has(codeOf(cell)));
    const cells = below.slice(0, last + 1).flatMap((cell) => (cell?.text ? [cell] : []));
    return cells.length > 1 && cells.every((cell) => codes.has(codeOf(cell))) && !OWN_NUMBER.test(heading.trim());
  });
  const [only] = found;
  return only && found.length === 1
    ? { column: only.column, heading: only.heading, headings: head.columns.map(({ heading }) => heading), head: head.first }
    : undefined;
}

/** Of the action itself. */
const OWN_NUMBER = /^(?:ref(?:erence)?|no|number|#|item|id|action)\b/i;
