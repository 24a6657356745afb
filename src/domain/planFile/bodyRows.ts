import { kindOfHeading } from './headings';
import { readInitialsKey } from './people';
import { isMeaning } from './ratingMeaning';
import { isKey, isTotal, readSection } from './rowTexts';
import { actionPart, partOf, viewRow, type RowView } from './rowView';
import { statusWord } from './statuses';
import type { TableBody } from './bodyWalk';
import type { Sheet } from './workbook';

/** The last row of a table that is surely an action's; -1 when there is none. */
export function lastActionRow({ sheet, sheetIndex, columns, first, end }: TableBody): number {
  for (let row = end - 1; row >= first; row -= 1) {
    const view = viewRow(sheet, sheetIndex, row, columns);
    if (
      view.own.length > 1 &&
      partOf(view, 'action') &&
      !view.own.some(({ cell }) => isTotal(cell.text)) &&
      !isKeyRow(view) &&
      !isInitialsRow(view) &&
      !isClosingLine(view) &&
      !goesOnWithKey(view, sheet, sheetIndex, columns)
    )
      return row;
  }
  return -1;
}

/** A rating's word beside its meaning, right under lines of a key: `Done`, `Finished`. */
function goesOnWithKey({ row, own }: RowView, sheet: Sheet, sheetIndex: number, columns: TableBody['columns']): boolean {
  const [word, meaning] = own;
  if (own.length !== 2 || !word || !meaning || meaning.column - word.column !== 1) return false;
  if (!statusWord(word.cell.text) || meaning.cell.text.length > 50) return false;
  const above = viewRow(sheet, sheetIndex, row - 1, columns);
  return isKeyRow(above) || goesOnWithKey(above, sheet, sheetIndex, columns);
}

/** Columns of the school's own before that of the actions which are filled beside each action, of several: what the row is about. */
export function statementColumns({ sheet, sheetIndex, columns, first, end }: TableBody): Set<number> {
  const place = columns.find(({ kind }) => kind === 'action')?.column ?? 0;
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, at) => viewRow(sheet, sheetIndex, first + at, columns));
  const acting = rows.filter((view) => actionPart(view)?.place.row === view.row);
  const own = columns.filter(({ kind, column }) => kind === 'kept' && column < place);
  const isFilled = (column: number) =>
    acting.every(({ parts }) => parts.some((part) => part.place.column === column && part.cell.text));
  return new Set(acting.length > 1 ? own.flatMap(({ column }) => (isFilled(column) ? [column] : [])) : []);
}

/** Where a block of labels for the next table begins, under this one's actions; the end where there is none. */
export function labelsFrom({ sheet, sheetIndex, columns, first, end, followed }: TableBody): number {
  let from = end;
  if (!followed) return end;
  for (let row = end - 1; row >= first; row -= 1) {
    const { own } = viewRow(sheet, sheetIndex, row, columns);
    const label =
      own.length === 2 &&
      own[0] !== undefined &&
      own[0].cell.text.split(' ').length <= 3 &&
      kindOfHeading(own[0].cell.text) !== undefined;
    if (label) from = row;
    else if (own.length > 1) break;
  }
  return from;
}

/** Whether a column of objectives is there and used: under banners it may stand empty. */
export function fillsObjectives({ sheet, sheetIndex, columns, first, end }: TableBody): boolean {
  if (!columns.some(({ kind }) => kind === 'objective')) return false;
  const views = Array.from({ length: Math.max(0, end - first) }, (_, index) =>
    viewRow(sheet, sheetIndex, first + index, columns),
  );
  return views.some(
    (view) => partOf(view, 'objective') && (view.own.length > 1 || !readSection(view.own[0]?.cell.text ?? '').labelled),
  );
}

/** Whether the first row is a heading in the column of actions, and rows that are surely actions mostly name a lead or day. */
export function hasBareHeadings(body: TableBody): boolean {
  const [first] = filledRows(body);
  return first?.own.length === 1 && partOf(first, 'action') !== undefined && namesMore(body);
}

/** Whether rows that are surely actions mostly name a lead or a day. */
export function namesMore(body: TableBody): boolean {
  const full = filledRows(body).filter(
    (view) => view.own.length > 1 && partOf(view, 'action') && !view.own.some(({ cell }) => isTotal(cell.text)),
  );
  return full.length > 0 && full.filter((view) => partOf(view, 'lead') ?? partOf(view, 'due')).length >= full.length * 0.8;
}

function filledRows({ sheet, sheetIndex, columns, first, end }: TableBody): RowView[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) =>
    viewRow(sheet, sheetIndex, first + index, columns),
  ).filter(({ own }) => own.length > 0);
}

/** `BK` beside `Bo Kemp`, or the headings over such a list. */
export function isInitialsRow({ own }: RowView): boolean {
  const words = own.map(({ cell }) => cell.text);
  return (
    own.length === 2 &&
    (/^(initials|code|key)$/i.test(words[0] ?? '') || (!/\s/.test(words[0] ?? '') && readInitialsKey(words.join(' ')).length > 0))
  );
}

/** A row under the heading that says what to fill in below it. */
export function isGuidanceRow({ own }: RowView): boolean {
  const headings = own.filter(({ cell }) => kindOfHeading(cell.text) !== undefined || /\?$/.test(cell.text));
  return own.length >= 3 && headings.length / own.length >= 0.75 && own.some(({ cell }) => /\?$/.test(cell.text));
}

/** `Notes`, `Approved by` and what they say, and nothing else in the row; a status of an action says no such thing. */
export function isClosingLine({ own, parts }: RowView): boolean {
  return (
    own.length === 2 &&
    !parts.some(({ kind, place }) => kind === 'status' && place.column === own[0]?.column) &&
    /^(notes?|comments?|signed( by)?|signature|(date )?(reviewed|approved|agreed|prepared|written|completed)( by| on)?|review date|date( of (next )?review)?|next review|chair( of governors)?)\s*:?$/i.test(
      own[0]?.cell.text ?? '',
    )
  );
}

/** A closing line wherever it stands: between actions a bare `Agreed` or `Notes` may be what the action beside it is about. */
export function isSurelyClosing(view: RowView): boolean {
  const [first] = view.own;
  const inActions = view.parts.some(({ kind, place }) => kind === 'action' && place.column === first?.column);
  return (
    isClosingLine(view) &&
    (inActions ||
      !/^(notes?|comments?|reviewed|approved|agreed|prepared|written|completed|date)\s*:?$/i.test(first?.cell.text ?? ''))
  );
}

/** Every cell is part of a key: `Green = complete`, or the word "Key", or a rating beside its meaning. */
export function isKeyRow(view: RowView): boolean {
  const [first, ...rest] = view.own;
  if (!first) return false;
  if (view.own.every(({ cell }) => isKey(cell.text))) return true;
  const short = rest.every(({ cell }) => cell.text.length < 50);
  return (
    short &&
    ((rest.length > 0 && rest.length < 6 && /^(b?rag )?(key|legend)\b.{0,12}$/i.test(first.cell.text)) || isRatingPair(view))
  );
}

/** `A` beside `Started`: a rating and its meaning, in no column of numbers, and nothing else; beside an action it is its status. */
function isRatingPair({ own, parts }: RowView): boolean {
  const [rating, meaning] = own;
  if (own.length !== 2 || !rating || !meaning || /\d/.test(meaning.cell.text)) return false;
  const isNumber = parts.some(({ kind, place }) => kind === 'ref' && place.column === rating.column);
  const kindAt = (column: number) => parts.find(({ place }) => place.column === column)?.kind;
  const isAction = kindAt(rating.column) === 'status' && kindAt(meaning.column) === 'action' && !isMeaning(meaning.cell.text, 3);
  return (
    !isNumber &&
    !isAction &&
    meaning.column - rating.column === 1 &&
    /^(red|amber|yellow|green|blue|gr[ea]y|[ragb]|\p{Extended_Pictographic}\uFE0F?)$/iu.test(rating.cell.text.trim())
  );
}

/** An entry of a key below the table: a rating's word by itself, or whatever stands right under the word "Key". */
export function isKeyEntry({ own }: RowView, inKey: boolean): boolean {
  const words = own.map(({ cell }) => cell.text);
  return (
    words.some((text) => statusWord(text) !== undefined) || (inKey && own.length <= 2 && words.every((text) => text.length < 60))
  );
}

/** Nothing but amounts, and a formula among them. */
export function isSumRow(view: RowView): boolean {
  return view.own.every(({ cell }) => typeof cell.value === 'number' && /SUM|\+/i.test(cell.formula ?? ''));
}

/** Whether nothing stands in the row above. */
export function blankAbove(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row - 1]?.cells ?? []).every((cell) => !cell?.text && !cell?.within);
}

/** The texts of a row that may say that it is a total or an example. Beside an action of its own a reference says neither. */
export function tellingTexts(view: RowView): string[] {
  const isOwn = (part: ReturnType<typeof partOf>) => part !== undefined && part.place.row === view.row;
  const parts = [partOf(view, 'objective'), partOf(view, 'action'), ...(isOwn(actionPart(view)) ? [] : [partOf(view, 'ref')])];
  return [view.own[0]?.cell.text ?? '', ...parts.flatMap((part) => (part && isOwn(part) ? [part.cell.text] : []))];
}
