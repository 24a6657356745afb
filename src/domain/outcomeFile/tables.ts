import type { Place, Row, Sheet } from '../planFile/workbook';
import { cellNumbers } from './cellNumbers';
import { comparatorColumns, comparatorLabels, isAboutComparator, type ComparatorColumns } from './comparatorColumns';
import { hasNumbers, isHeading, likeANumber, noneAbove, yearHead } from './headingRows';
import { meaningOf } from './labels';
import type { OutcomeLeftOut } from './reading';
import { timeColumns, timeOfRow } from './timeOfRow';
import { wholeYearIn } from './wholeYear';
import type { Label, TableCell } from './tableCell';

interface SheetTables {
  cells: TableCell[];
  /** Lines such as `Source: DfE`. */
  sources: string[];
  /** Columns of words, such as comments. */
  words: OutcomeLeftOut[];
  tables: number;
}

type Measures = readonly { key: string; name: string }[];

/** What stands above and beside the rows that are read next. */
interface Frame {
  /** Of the whole sheet, and of the table alone. */
  top: Label[];
  local: Label[];
  heads: { texts: string[]; row: number }[];
  /** Columns whose bare numbers say when a row is. */
  times: ReadonlySet<number>;
  /** Columns of a comparator beside the school's own figures. */
  comparator: ComparatorColumns | undefined;
  /** Labels of rows above, by column, for rows that leave them out. */
  carried: (Label | undefined)[];
  afterData: boolean;
  /** An empty line stands right above. */
  afterGap: boolean;
  table: number;
}

/** Finds the tables of a sheet by where numbers stand: labels above a number are its headings, labels beside it name its row. */
export function tablesOf(sheet: Sheet, index: number, firstTable: number, measures: Measures): SheetTables {
  const top = sheetTitle(sheet.name, index, measures);
  const frame: Frame = {
    top,
    local: [],
    heads: [],
    times: new Set(),
    comparator: undefined,
    carried: [],
    afterData: false,
    afterGap: false,
    table: firstTable - 1,
  };
  const found: SheetTables = { cells: [], sources: [], words: [], tables: 0 };
  sheet.rows.forEach((merged, at) => {
    const row = unmerged(sheet, merged);
    const texts = row.cells.map((cell) => cell?.text.replace(/\s+/g, ' ').trim() ?? '');
    const filled = [...new Set(texts.filter(Boolean))];
    const { afterGap } = frame;
    frame.afterGap = filled.length === 0;
    if (filled.length === 0) return;
    const above = { texts: frame.heads.at(-1)?.texts ?? [], afterData: frame.afterData, afterGap };
    if (hasNumbers(row, texts) && !isHeading(texts, above)) {
      if (!frame.afterData) {
        frame.carried = [];
        frame.table += 1;
      }
      frame.afterData = true;
      const line = { sheet: index, row: at, column: 0 };
      found.cells.push(...cellsOf(frame, row, line, texts, measures));
      tellWords(frame, row, line, found.words);
    } else if (isSplitTitle(texts, sheet.rows[at + 1], measures))
      takeTitle(frame, found, filled.join(' '), { sheet: index, row: at, column: 0 }, measures);
    else if (filled.length === 1)
      takeTitle(frame, found, filled[0]!, { sheet: index, row: at, column: texts.indexOf(filled[0]!) }, measures);
    else {
      const below = sheet.rows.slice(at + 1);
      takeHeading(frame, wholeYearIn(texts, below), at);
      frame.times = timeColumns(texts, below);
      frame.comparator = comparatorColumns(texts);
    }
  });
  return { ...found, tables: frame.table - firstTable + 1 };
}

/** A sheet's name says what a person called it; that of a file may say of what and when it is, where nothing in it does, and no more. */
function sheetTitle(name: string, sheet: number, measures: Measures): Label[] {
  if (name === '' || /^(sheet ?\d*|paste|table ?\d*|csv)$/i.test(name)) return [];
  const isFile = /\.[a-z]{2,4}$/i.test(name);
  const label = labelOf(
    isFile ? name.replace(/\.[a-z]+$/i, '').replace(/[._-]+/g, ' ') : name,
    { sheet, row: 0, column: 0 },
    measures,
  );
  if (!isFile) return [label];
  const { measure, subject, period: of, part, term } = label.meaning;
  // A day is rather when the file was made.
  const period = part === undefined ? of : undefined;
  const known = { ...(measure && { measure }), ...(subject && { subject }), ...(period && { period }), ...(term && { term }) };
  return [{ ...label, ofFile: true, meaning: { ...known, rest: '' } }];
}

function takeTitle(frame: Frame, found: SheetTables, text: string, place: Place, measures: Measures): void {
  const source = /^\(?source\s*[:–-]\s*(.+?)\)?$/i.exec(text);
  if (source) {
    found.sources.push(source[1]!);
    return;
  }
  const isNote = /^[(*†‡^]|^notes?\b/i.test(text);
  // A note below a table says nothing of those that follow.
  if (isNote && frame.afterData) return;
  // Figures in a sentence below a table are read by a person.
  if (frame.afterData && (text.match(/\d+(?:\.\d+)?(?= ?%|,|;|$)/g) ?? []).length > 1)
    found.words.push({ why: 'words', text: text.slice(0, 80), from: place });
  const label = isNote ? withoutWords(labelOf(text, place, measures)) : labelOf(text, place, measures);
  if (found.cells.length === 0) frame.top.push(label);
  else frame.local = [...(frame.afterData ? [] : frame.local), label];
  frame.afterData = false;
}

function withoutWords(label: Label): Label {
  return { ...label, meaning: { ...label.meaning, rest: '' } };
}

function takeHeading(frame: Frame, texts: string[], row: number): void {
  const follows = !frame.afterData && frame.heads.at(-1)?.row === row - 1;
  const before = follows ? frame.heads.map(({ texts: own, row: line }) => ({ texts: spread(own), row: line })) : [];
  if (frame.afterData) frame.local = [];
  frame.heads = [...before, { texts, row }];
  frame.afterData = false;
}

function cellsOf(frame: Frame, row: Row, line: Place, texts: readonly string[], measures: Measures): TableCell[] {
  const named = texts.map((text, column) => rowLabel(frame, row, text, { ...line, column }, measures));
  const unread = named.map((label) => label && unreadNumber(frame, label));
  const own = named.map((label, column) => (unread[column] ? undefined : label));
  const first = own.findIndex((label, column) => !label && texts[column] !== '');
  own.forEach((label, column) => {
    if (label)
      frame.carried = [...frame.carried.slice(0, column), ...Array<undefined>(Math.max(0, column - frame.carried.length)), label];
  });
  const labels = own.map(
    (label, column) => label ?? (column < first && texts[column] === '' ? frame.carried[column] : undefined),
  );
  const down = labels.filter((label) => label !== undefined).toReversed();
  const corner = cornerOf(frame, own.findIndex(Boolean), line, measures);
  return texts.flatMap((text, column): TableCell[] => {
    const numbers = unread[column] ?? (own[column] || text === '' ? undefined : cellNumbers(row.cells[column]));
    if (!numbers || isAboutComparator(frame.comparator, column)) return [];
    const across = frame.heads.flatMap(({ texts: heads, row: at }) => {
      const words = heads[column] ?? '';
      const isYear = /^\d{1,2}$/.test(words) && yearHead.test(heads.find(Boolean) ?? '');
      return words === '' ? [] : [labelOf(isYear ? `Year ${Number(words)}` : words, { ...line, row: at, column }, measures)];
    });
    const titles = [...corner, ...frame.local.toReversed(), ...frame.top.toReversed()];
    const about = column === frame.comparator?.value ? comparatorLabels(frame.comparator, texts, { ...line, column }) : [];
    const beside = { across: across.toReversed(), down: [...about, ...down] };
    return [{ place: { ...line, column }, numbers, table: frame.table, ...beside, titles }];
  });
}

/** What stands above the rows' names, where it does not say what they are: of what or of when the table is. */
function cornerOf(frame: Frame, named: number, line: Place, measures: Measures): Label[] {
  return frame.heads.flatMap(({ texts, row }) =>
    texts.slice(0, named + 1).flatMap((text, column) => {
      const label = labelOf(text, { ...line, row, column }, measures);
      const { measure, subject, period, keyStage, group } = label.meaning;
      const tells =
        [measure, subject, period, keyStage].some((one) => one !== undefined) || (group !== undefined && group !== 'sen');
      const names = measure === undefined && subject === undefined && period !== undefined;
      const isName =
        frame.top.length + frame.local.length === 0 &&
        label.meaning.rest.length > 2 &&
        label.meaning.heads === undefined &&
        !headsRows.test(text);
      if (!tells) return isName ? [label] : [];
      return [{ ...label, meaning: { ...label.meaning, rest: names ? label.meaning.rest : '' } }];
    }),
  );
}

/** Words above the names of rows that say what those are. */
const headsRows =
  /\b(?:labels?|measures?|subjects?|names?|indicators?|areas?|metrics?|description)\b|^(?:count|sum|average) of\b|_/i;

/** Says once for each column of words by what they stand under. */
function tellWords({ heads }: Frame, { cells }: Row, line: Place, words: OutcomeLeftOut[]): void {
  for (const [column, cell] of cells.entries()) {
    const head = heads.map(({ texts }) => texts[column] ?? '').findLast((one) => one !== '') ?? '';
    const isSaid = words.some(({ text, from }) => text === head && from.sheet === line.sheet && from.column === column);
    if (!cell?.text.trim() || isSaid || !comments.test(head) || cellNumbers(cell) !== undefined) continue;
    words.push({ why: 'words', text: head.slice(0, 80), from: { ...line, column } });
  }
}

/** What begins as a number under a heading, and is none that can be read. */
function unreadNumber({ heads }: Frame, { text, place: { column }, meaning }: Label): TableCell['numbers'] | undefined {
  const head = heads.map(({ texts }) => texts[column] ?? '').findLast((one) => one !== '');
  const { group, yearGroup, otherYears, period, measure, subject } = meaning;
  // No school has a year above fourteen: `94-95` is a number that may be either.
  const isRange = /^\d\d ?[-–] ?\d\d ?%?$/.test(text) && Number(text.slice(0, 2)) > 14;
  const names = [group, yearGroup, isRange ? undefined : otherYears, period, measure, subject].some((one) => one !== undefined);
  if (head === undefined || meaningOf(head).heads !== undefined || names || column === 0) return undefined;
  return likeANumber.test(text) ? { kind: 'unread', text } : undefined;
}

/** A cell of a row that names the row; a number does where its heading says that years stand there. */
function rowLabel(frame: Frame, row: Row, text: string, place: Place, measures: Measures): Label | undefined {
  if (text === '') return undefined;
  const { column } = place;
  const head = frame.heads.map(({ texts }) => texts[column] ?? '').findLast((one) => one !== '');
  const named = head === undefined ? undefined : meaningOf(head).heads;
  if (named === 'yearGroup' && /^\d{1,2}$/.test(text)) return labelOf(`Year ${Number(text)}`, place, measures);
  if (named === 'yearGroup') return yearLabel(text, place, measures);
  if (ofNeed.test(head ?? '') && hasNone.test(text)) return { ...labelOf('No SEN', place, measures), text };
  const time = frame.times.has(column) ? timeOfRow(text, head ?? '') : undefined;
  if (time !== undefined) return labelOf(time, place, measures);
  if (comments.test(head ?? '') || isAboutComparator(frame.comparator, column)) return undefined;
  // `No` beside a row is an answer, and no word for a number.
  const isAnswer = /^(?:yes|no)$/i.test(text) || (/^[yn]$/i.test(text) && meaningOf(head ?? '').not === 'otherGroup');
  if (isAnswer) return { text, place, meaning: { not: 'otherGroup', rest: '' } };
  const isNumber = cellNumbers(row.cells[column]) !== undefined;
  return isNumber && named === undefined ? undefined : labelOf(text, place, measures);
}

const ofNeed = /^send?\b.*\b(?:needs?|type|status|stage|code|category|provision)\b/i;

/** Under a heading of needs or of their stages: `None`, and what a table of Excel's puts in place of an empty cell. */
const hasNone = /^(?:none|no|nil|\(blank\))$/i;

/** What is said of a row, rather than whose it is; and names of the school itself. */
const comments =
  /^(?:comments?|commentary|notes?|narrative|sources?|analysis|explanation|context|actions?|next steps?|impact|reasons?)\b|^(?:school|la|region|country|establishment)[ _](?:name|code|type|urn)$|^(?:urn|laestab|estab)$/i;

/** Where years stand, what is no year, group or total that is known is of other years. */
function yearLabel(text: string, place: Place, measures: Measures): Label {
  if (/^yr$/i.test(text)) return { ...labelOf('Reception', place, measures), text };
  // Nursery and Reception together, and no result of theirs.
  if (/^(?:eyfs|early years|foundation(?: stage)?)$/i.test(text)) return { text, place, meaning: { otherYears: true, rest: '' } };
  const label = labelOf(text, place, measures);
  const { rest, pupils, ...known } = label.meaning;
  const isKnown = rest.length > 2 || pupils !== undefined || Object.values(known).some((one) => one !== undefined);
  return isKnown ? label : { ...label, meaning: { ...label.meaning, otherYears: true } };
}

function labelOf(text: string, place: Place, measures: Measures): Label {
  return { text, place, meaning: meaningOf(text, measures) };
}

/** A row with merged cells in every cell they reach over. */
function unmerged(sheet: Sheet, row: Row): Row {
  return {
    ...row,
    cells: Array.from(row.cells, (cell) => (cell?.within && sheet.rows[cell.within.row]?.cells[cell.within.column]) ?? cell),
  };
}

/** A title in two cells, of what and of when, above the heading of its table. */
function isSplitTitle(texts: readonly string[], next: Row | undefined, measures: Measures): boolean {
  const [title, when, ...others] = texts.filter(Boolean);
  if (!texts[0] || when === undefined || others.length > 0) return false;
  const below = next?.cells.map((cell) => cell?.text.trim() ?? '') ?? [];
  if (below.filter(Boolean).length < 2 || (hasNumbers(next!, below) && !isHeading(below, noneAbove))) return false;
  const [what, { period, ...more }] = [meaningOf(title!, measures), meaningOf(when, measures)];
  const saysMore = Object.entries(more).some(([name, one]) => one !== undefined && name !== 'rest');
  const isTitle = (what.measure ?? what.subject ?? what.keyStage) !== undefined || what.rest.includes(' ');
  return isTitle && period !== undefined && !saysMore && more.rest === '';
}

/** In a heading over several columns only the first may hold its words. */
function spread(head: readonly string[]): string[] {
  return head.reduce<string[]>((all, text) => [...all, text || (all.at(-1) ?? '')], []);
}
