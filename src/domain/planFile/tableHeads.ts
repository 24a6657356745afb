import { readCost } from './costs';
import { kindOfHeading, termOfHeading } from './headings';
import type { ColumnKind } from './columnKind';
import { personKind } from './pupilWords';
import { MONTH, monthNumber } from './months';
import { readSection } from './rowTexts';
import { plainWords } from './understood';
import { RATING_HEADING } from './statuses';
import type { Cell, Sheet } from './workbook';

/** The heading of a table: which row or rows it takes and what each column is called. */
export interface TableHead {
  first: number;
  /** Two where groups of columns have a heading of their own above. */
  rows: 1 | 2;
  columns: HeadColumn[];
  /** A table of something else: of money. */
  other?: true;
}

/** A column by its heading: where it stands and what it is taken for. */
export interface HeadColumn {
  column: number;
  heading: string;
  /** Undefined for a heading whose words say nothing we know. */
  kind: ColumnKind | undefined;
  term?: 'autumn' | 'spring' | 'summer';
}

/** Every row of the sheet that heads a table, by its words. */
export function findTableHeads(sheet: Sheet): TableHead[] {
  const heads: TableHead[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const own = headAt(sheet, row);
    const other = heads.length > 0 ? (moneyHead(sheet, row) ?? staffHead(sheet, row)) : undefined;
    const head = own && followsOn(sheet, own, heads.at(-1)) ? own : other;
    if (!head) continue;
    heads.push(head);
    row += head.rows - 1;
  }
  const bare = heads.length === 0 ? bareHead(sheet) : undefined;
  return bare ? [bare] : heads;
}

/** What stands in a row and not over it: initials, a role, a month, a term, a rating. */
const VALUE =
  /^(senco|head|slt|all staff|[ragb]|red|amber|green|done)$|\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b|^(autumn|spring|summer) ?[12]$/i;

/** Where nothing else heads a table: the first row that names actions and whose or when they are, among columns of the school's own. */
function bareHead(sheet: Sheet): TableHead | undefined {
  const row = sheet.rows.findIndex(({ cells }) => cells.filter((cell) => cell?.text).length > 2);
  const headings = row < 0 ? [] : headingsOf(sheet, row);
  const kinds = new Set(headings.map(({ heading }) => kindOfHeading(heading)));
  const short = headings.every(({ heading }) => heading.length <= 40 && heading.split(' ').length <= 4);
  // Nothing else in the row says when or who: then `Action` alone is enough.
  const alone =
    headings.length > 2 && headings.some(({ heading }) => /^(key |planned )?(actions?|tasks?|activit(y|ies))$/i.test(heading));
  const whose =
    kinds.has('lead') ||
    kinds.has('due') ||
    (alone && !headings.some(({ heading }) => VALUE.test(heading) || /^[A-Z]{2,4}$/.test(heading)));
  const below = headingsOf(sheet, row + 1);
  const labels = below.length === 0 || kindOfHeading(below[0]?.heading ?? '') !== undefined;
  if (!short || labels || !kinds.has('action') || !whose || sheet.rows[row]?.cells.some((cell) => cell && holdsValue(cell)))
    return undefined;
  return { first: row, rows: 1, columns: headings.map(named) };
}

/**
 * A row that reads like headings under an earlier table may be an action ("Share objectives", "Autumn 1"): it heads a table
 * only if it says what the table above says, or stands apart in short words.
 */
function followsOn(sheet: Sheet, head: TableHead, before: TableHead | undefined): boolean {
  if (!before) return true;
  const known = new Set(before.columns.map(({ heading }) => plainWords(heading)));
  const same = head.columns.filter(({ heading }) => known.has(plainWords(heading))).length;
  if (same >= 2 && same / head.columns.length >= 0.5) return true;
  const kinds = head.columns.filter(({ kind }) => kind);
  // A term alone may as well be when an action is due; two of them are columns.
  const terms = kinds.filter(({ kind }) => kind === 'term').length;
  const telling = kinds.length - (terms === 1 ? 1 : 0);
  const short = head.columns.every(({ heading }) => heading.split(' ').length <= 6);
  const above = (sheet.rows[head.first - 1]?.cells ?? []).filter((cell) => cell?.text).length;
  return above <= 1 && short && telling >= 2 && kinds.length / head.columns.length >= 0.75;
}

/** Under a gap or a title: short words, one of them for costs and none for who or what is done, over an amount of money. */
function moneyHead(sheet: Sheet, row: number): TableHead | undefined {
  const columns = headingsOf(sheet, row).map(named);
  const cost = columns.find(({ kind }) => kind === 'cost');
  const above = (sheet.rows[row - 1]?.cells ?? []).filter((cell) => cell?.text).length;
  const amount = cost && sheet.rows[row + 1]?.cells[cost.column];
  const short = columns.every(({ heading, kind }) => heading.split(' ').length <= 4 && kind !== 'action' && kind !== 'lead');
  if (columns.length < 2 || !amount || above > 1 || !short || sheet.rows[row]?.cells.some((cell) => cell && holdsValue(cell)))
    return undefined;
  return readCost(amount).value === null ? undefined : { first: row, rows: 1, columns, other: true };
}

/** Under a gap or a title: `Name` and what staff have, no part of an action among them. */
function staffHead(sheet: Sheet, row: number): TableHead | undefined {
  const columns = headingsOf(sheet, row).map(named);
  const kinds = columns.map(({ heading }) => personKind(heading));
  const above = (sheet.rows[row - 1]?.cells ?? []).filter((cell) => cell?.text).length;
  const isOfStaff =
    kinds.every(Boolean) && kinds.includes('staffFact') && kinds.some((kind) => kind === 'anyNames' || kind === 'names');
  return above <= 1 && isOfStaff ? { first: row, rows: 1, columns, other: true } : undefined;
}

function headAt(sheet: Sheet, row: number): TableHead | undefined {
  const single = headingsOf(sheet, row);
  if (sheet.rows[row]?.cells.some((cell) => cell && holdsValue(cell)) || isBanner(single)) return undefined;
  const grid = gridOfTerms(sheet, row, single);
  if (grid) return grid;
  if (!looksLikeHead(single, true) || inLabelBlock(sheet, row, single)) return undefined;
  const below = headingsOf(sheet, row + 1);
  if (isSecondRow(sheet, row, single, below)) {
    return { first: row, rows: 2, columns: withRatings(combined(sheet, row, single, below)) };
  }
  return looksLikeHead(single, false) ? { first: row, rows: 1, columns: withMonths(withRatings(single.map(named))) } : undefined;
}

/** Nothing but terms or half-terms, behind an empty corner over what each row is about. */
function gridOfTerms(sheet: Sheet, row: number, headings: Heading[]): TableHead | undefined {
  const corner = (headings[0]?.column ?? 0) - 1;
  const areTerms = headings.length > 2 && headings.every(({ heading }) => kindOfHeading(heading) === 'term');
  const below = [row + 1, row + 2].every((at) => /\p{L}{3}/u.test(sheet.rows[at]?.cells[corner]?.text ?? ''));
  if (!areTerms || corner < 0 || !below) return undefined;
  return { first: row, rows: 1, columns: [{ column: corner, heading: '', kind: 'priority' }, ...headings.map(named)] };
}

/** Two cells, with a label and its words again in the row below: a block of labels, no table. */
function inLabelBlock(sheet: Sheet, row: number, [, second, third]: Heading[]): boolean {
  if (third || !second) return false;
  const below = headingsOf(sheet, row + 1);
  return second.heading.split(' ').length > 3 || (below.length <= 2 && kindOfHeading(below[0]?.heading ?? '') !== undefined);
}

/** A day, a number or an amount: no heading. */
function holdsValue({ value, day, text }: Cell): boolean {
  return typeof value === 'number' || day !== undefined || /^£?\d[\d,.]*$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text);
}

/** `Priority 1: Reading`, with `Lead: HW` beside it or not. */
function isBanner(headings: Heading[]): boolean {
  const section = readSection(headings[0]?.heading ?? '');
  const labelled = headings.filter(({ heading }) => /^[^:?]{2,30}:\s*\S/.test(heading));
  return (section.labelled && section.number !== '' && section.text !== '') || labelled.length > headings.length / 2;
}

interface Heading {
  column: number;
  heading: string;
}

function headingsOf(sheet: Sheet, row: number): Heading[] {
  return (sheet.rows[row]?.cells ?? []).flatMap((cell, column) =>
    cell?.text ? [{ column, heading: cell.text.replace(/\s*\n\s*/g, ' ') }] : [],
  );
}

/** Most of its cells are headings, and together they speak of actions or objectives. */
function looksLikeHead(headings: Heading[], lenient: boolean): boolean {
  if (headings.length < 2 || headings.some(({ heading }) => heading.length > 110)) return false;
  if (headings.length === 2 && headings.some(({ heading }) => /:\s*$/.test(heading) || heading.split(' ').length > 5))
    return false;
  const kinds = headings.map(({ heading }) =>
    heading.split(' ').length > (heading.includes('?') ? 14 : 8) ? undefined : kindOfHeading(heading),
  );
  const known = kinds.filter((kind) => kind && kind !== 'kept');
  const what = new Set(known);
  const speaksOfPlan = ['action', 'objective', 'priority', 'success', 'outcome'].some((kind) => what.has(kind as ColumnKind));
  if (
    kinds.includes('action') &&
    kinds.filter(Boolean).length >= 2 &&
    headings.length >= 3 &&
    kinds.filter(Boolean).length / headings.length >= 0.5
  )
    return true;
  // However many columns of their own a school adds beside them.
  const whose = what.has('lead') || what.has('due');
  if (what.has('action') && whose && headings.filter(({ heading }) => MONTH_ALONE.test(heading)).length > 1) return true;
  if (what.has('action') && whose && (what.size >= 4 || what.has('objective') || what.has('priority'))) return true;
  if (!speaksOfPlan && !lenient) return what.size >= 3 && known.length / headings.length >= 0.6;
  return what.size >= 2 && known.length / headings.length >= (lenient ? 0.4 : 0.5);
}

/** `Sept`, `December`: what was so in that month. */
const MONTH_ALONE = new RegExp(`^${MONTH}\\.?$`, 'i');

/** Columns called after several months are of their terms. */
function withMonths(columns: HeadColumn[]): HeadColumn[] {
  const isMonth = ({ heading, kind }: HeadColumn) => kind === undefined && MONTH_ALONE.test(heading);
  if (columns.filter(isMonth).length < 2) return columns;
  return columns.map((column) => {
    const month = isMonth(column) ? monthNumber(column.heading) : 0;
    if (month === 0) return column;
    return { ...column, kind: 'term', term: month > 8 ? 'autumn' : month < 4 ? 'spring' : 'summer' };
  });
}

/** A row of sub-headings: under headings that reach over several columns, nothing under the others. */
function isSecondRow(sheet: Sheet, row: number, above: Heading[], below: Heading[]): boolean {
  if (below.length === 0 || below.some(({ heading }) => heading.length > 40)) return false;
  const cells = sheet.rows[row]?.cells ?? [];
  const tall = above.some(({ column }) => (cells[column]?.span?.rows ?? 1) === 2);
  const wide = below.filter(({ column }) => groupOver(sheet, row, column, above) !== undefined);
  const known = below.filter(
    ({ heading }) =>
      kindOfHeading(heading) !== undefined ||
      termOfHeading(heading) !== undefined ||
      /^(from|to|until|intended|actual|planned)$/i.test(heading.trim()) ||
      MONTH_HEADING.test(heading.trim()),
  );
  if (wide.length !== below.length || known.length / below.length < 0.6) return false;
  const first = above[0]?.column ?? 0;
  return tall || !below.some(({ column }) => column === first);
}

/** `Dec 26`, `By March`: of a milestone or a review. */
const MONTH_HEADING = /^(by |end of )?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?[ -]*('?\d{2}|20\d\d)?$/i;

/** The heading whose group the column belongs to: a merged cell over it, or the nearest to its left over an empty cell. */
function groupOver(sheet: Sheet, row: number, column: number, above: Heading[]): Heading | undefined {
  const cell = sheet.rows[row]?.cells[column];
  const merged = cell?.within;
  if (merged) return merged.row === row ? above.find((heading) => heading.column === merged.column) : undefined;
  if (cell?.text) {
    const next = above.find((heading) => heading.column > column);
    const alone = (next?.column ?? column + 2) === column + 1 && !cell.span;
    return alone ? undefined : above.find((heading) => heading.column === column);
  }
  return above.filter((heading) => heading.column < column).at(-1);
}

/** A column of two headings is what both say together (`Monitoring` over `Who`), else what the lower one says. */
function combined(sheet: Sheet, row: number, above: Heading[], below: Heading[]): HeadColumn[] {
  const covered = new Set(below.map(({ column }) => column));
  const joined = below.map(({ column, heading }): HeadColumn => {
    const both = named({ column, heading: `${groupOver(sheet, row, column, above)?.heading ?? ''} ${heading}`.trim() });
    return { ...both, kind: both.kind ?? kindOfHeading(heading) };
  });
  const single = above.filter(({ column }) => !covered.has(column)).map(named);
  return [...single, ...joined].sort((a, b) => a.column - b.column);
}

/** A column for each rating (`R`, `A`, `G`), to be marked. */
function withRatings(columns: HeadColumn[]): HeadColumn[] {
  const isRating = ({ heading }: HeadColumn) => RATING_HEADING.test(heading.trim());
  if (columns.filter(isRating).length < 2) return columns;
  return columns.map((column) => (isRating(column) ? { ...column, kind: 'status' } : column));
}

function named({ column, heading }: Heading): HeadColumn {
  const term = termOfHeading(heading);
  return { column, heading, kind: kindOfHeading(heading), ...(term && { term }) };
}
