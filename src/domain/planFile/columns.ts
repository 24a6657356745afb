import { colourName } from './colours';
import { areBars, mostlyDays, settleByCells } from './columnContent';
import { readCost } from './costs';
import type { Column } from './column';
import type { ColumnKind } from './columnKind';
import { halfOfName, isRevised } from './headings';
import type { ReadingContext } from './reading';
import { keepNamesOut } from './namesKeptOut';
import { plannerColumns } from './plannerExport';
import { schoolYears } from './rowTexts';
import { statusWord } from './statuses';
import type { TableHead } from './tableHeads';
import { plainWords, saysEmpty } from './understood';
import { settleAction, settleNumbers, settleObjective, type Content } from './whatColumns';
import type { Cell, Sheet } from './workbook';
import { settleYears } from './yearColumns';

/**
 * Settles what each column of a table is: words first, then place (an outcome left of the actions is an objective) and
 * content (a column of amounts is a cost). Every kind but `kept`, `review`, `support`, `cost`, `status` and `resources`
 * is left once at most.
 */
export function settleColumns(
  sheet: Sheet,
  { columns: found, ...rest }: TableHead,
  firstRow: number,
  endRow: number,
  context: ReadingContext,
): Column[] {
  const said = context.columns ?? {};
  const head = {
    ...rest,
    columns: found.map((column) => ({ ...column, kind: said[plainWords(column.heading)] ?? column.kind })),
  };
  const planner = plannerColumns(head, said);
  if (planner) return planner;
  const columns = head.columns.map((column): Column => ({ ...column, kind: column.kind ?? 'kept' }));
  const content = contentOf(sheet, firstRow, endRow);
  const unknown = head.columns.filter(({ kind, term }) => kind === undefined && !term).map(({ column }) => column);
  settleByCells(columns, new Set(unknown), content, context);
  if (!found.some(({ heading }) => said[plainWords(heading)] && schoolYears(plainWords(heading)).length > 0))
    settleYears(columns, content, context);
  settleAction(columns, head, content, haveComing(columns, content, context));
  settleNumbers(columns, content);
  settleObjective(columns, head, content);
  const terms = columns.filter(({ kind, term }) => kind === 'term' || (kind === 'review' && term));
  const alike = (column: Column) => terms.filter(({ heading }) => withoutTerm(heading) === withoutTerm(column.heading));
  const rated = terms.filter((column) => ratings(alike(column).flatMap((other) => content(other.column))) >= 0.6);
  const bare = columns.filter(({ kind }) => kind === 'term');
  if (areBars(bare, sheet.rows.slice(firstRow, endRow))) for (const column of bare) column.kind = 'kept';
  for (const column of columns) settleByContent(column, columns, content(column.column), rated.includes(column), context);
  const isOneOfSeveral = found.filter(({ kind }) => kind === 'term').length > 1;
  if (isOneOfSeveral && areOfComingTerms(bare, content, context))
    for (const column of bare) Object.assign(column, { kind: 'milestone', unsure: true });
  const dues = columns.filter(({ kind }) => kind === 'due');
  if (!revisedPair(dues)) keepOne(columns, 'due', [/due|deadline|by when|target|complet|end/, /when|time/]);
  // A second column of days means something else; nobody knows what.
  for (const column of dues) if (column.kind === 'kept' && mostlyDays(content(column.column), context)) column.unsure = true;
  // Where nothing says when an action is due, the days of a review may.
  if (!columns.some(({ kind }) => kind === 'due' || kind === 'whoWhen' || kind === 'term'))
    for (const column of columns)
      if (column.kind === 'monitoring' && mostlyDays(content(column.column), context)) column.unsure = true;
  keepOne(columns, 'start', []);
  keepOne(columns, 'ref', []);
  for (const kind of ['approach', 'evidence', 'training', 'predecessors'] as const) keepOne(columns, kind, []);
  keepOne(columns, 'success', [/success/, /measure|how/], 'success');
  // Names told by their cells alone.
  for (const column of columns) if (column.kind === 'dropped' && !said[plainWords(column.heading)]) column.unsure = true;
  keepNamesOut(columns, said, content);
  numberAlike(columns);
  if (!namePair(columns)) keepOne(columns, 'lead', [/lead|responsible|by whom|owner/], 'support');
  return columns.some(({ heading }) => said[plainWords(heading)]) ? asSaid(columns, said) : columns;
}

/** `Autumn`, `Spring`, `Autumn` again for a further year: what they say is told apart by a number. */
function numberAlike(columns: Column[]): void {
  const seen = new Map<string, number>();
  const isOfTerm = ({ kind, term }: Column) => term !== undefined && (kind === 'review' || kind === 'status');
  const all = columns.filter(isOfTerm).map(({ heading }) => plainWords(heading));
  for (const column of columns.filter(isOfTerm)) {
    const words = plainWords(column.heading);
    const place = (seen.get(words) ?? 0) + 1;
    seen.set(words, place);
    if (all.filter((other) => other === words).length > 1) column.heading = `${column.heading} (${place})`;
  }
}

/** Words under terms of which one is yet to begin cannot all tell what happened. */
function areOfComingTerms(columns: Column[], content: Content, context: ReadingContext): boolean {
  return columns.every(({ kind }) => kind === 'review') && haveComing(columns, content, context);
}

/** Whether a term that is yet to begin has words under it already. */
function haveComing(columns: Column[], content: Content, { halfTerms, today, academicYear }: ReadingContext): boolean {
  const terms = columns.filter(({ kind, term }) => term && (kind === 'term' || kind === 'review'));
  const words = terms.map(({ heading }) => plainWords(heading));
  if (new Set(words).size < words.length) return false;
  const begins = (term: string | undefined) =>
    halfTerms.find((half) => half.academicYear === academicYear && half.name.startsWith(`${term}-1`))?.first ?? '';
  return terms.some(({ column, term }) => begins(term) > today && content(column).some(({ text }) => /\p{L}{3}/u.test(text)));
}

/** Whether the columns of leads are the two halves of a name. */
function namePair(columns: Column[]): boolean {
  const halves = columns.filter(({ kind }) => kind === 'lead').map(({ heading }) => halfOfName(heading));
  return halves.length === 2 && halves.includes('first') && halves.includes('last');
}

/** Whether one of two columns of days replaces the other. */
function revisedPair(dues: Column[]): boolean {
  return dues.length === 2 && dues.some(({ heading }) => isRevised(heading)) && dues.some(({ heading }) => !isRevised(heading));
}

/** What a person said stands; another column that was taken for the same gives way. */
function asSaid(columns: Column[], said: NonNullable<ReadingContext['columns']>): Column[] {
  const wanted = new Set(columns.flatMap(({ heading }) => said[plainWords(heading)] ?? []));
  return columns.map((column) => {
    const own = said[plainWords(column.heading)];
    if (own) return { ...column, kind: own, unsure: undefined };
    const isOfTerm = column.kind === 'action' && column.term !== undefined;
    return isOfTerm || SEVERAL.has(column.kind) || !wanted.has(column.kind) ? column : { ...column, kind: 'kept' };
  });
}

/** Kinds of which a table may have several columns. */
const SEVERAL: ReadonlySet<ColumnKind> = new Set([
  'kept',
  'review',
  'support',
  'cost',
  'status',
  'resources',
  'milestone',
  'dropped',
]);

function contentOf(sheet: Sheet, firstRow: number, endRow: number): Content {
  return (column) =>
    sheet.rows.slice(firstRow, endRow).flatMap(({ cells }) => {
      const cell = cells[column];
      return cell && (cell.text || cell.fill) ? [cell] : [];
    });
}

/** `Evaluation Autumn` and `Evaluation Spring` are the same but for their term. */
function withoutTerm(heading: string): string {
  return plainWords(heading)
    .replace(/\b(aut(umn)?|spr(ing)?|sum(mer)?)\b/, '')
    .trim();
}

/** How many of the cells are ratings or begin with one: `Amber: staff absence`. */
function ratings(cells: Cell[]): number {
  return share(
    cells,
    ({ text }) =>
      text === '' ||
      statusWord(text) !== undefined ||
      statusWord(/^\p{Extended_Pictographic}\uFE0F?/u.exec(text)?.[0] ?? '') !== undefined ||
      statusWord(/^[^\n:;,(–—.]*?(?=\s*[\n:;,(–—.]|\s-\s)/.exec(text)?.[0] ?? '') !== undefined,
  );
}

/** `rated`: with the same column of other terms it holds ratings. */
function settleByContent(column: Column, columns: Column[], cells: Cell[], rated: boolean, context: ReadingContext): void {
  const has = (kind: ColumnKind) => columns.some((other) => other !== column && other.kind === kind);
  const words = ratings(cells);
  if (
    /^impact$/i.test(column.heading) &&
    !has('success') &&
    (has('review') || columns.some(({ heading }) => /^intent|^implementation/i.test(heading)))
  )
    column.kind = 'success';
  const isRated = words >= 0.6 || share(cells, ({ text }) => YES_OR_NO.test(text.trim())) >= 0.6;
  if (column.kind === 'progress') column.kind = isRated && !has('status') && cells.length > 0 ? 'status' : 'review';
  if (column.kind === 'review' && /^review(ed)?$/i.test(column.heading) && mostlyDays(cells, context)) column.kind = 'monitoring';
  const isDone = /^(date )?(completed|achieved|finished|done)( on| date)?$/i.test(column.heading.trim());
  if (
    isDone &&
    column.kind !== 'kept' &&
    (has('due') || column.kind === 'review') &&
    mostlyDays(
      cells.filter(({ text }) => !saysEmpty(text)),
      context,
    )
  )
    column.kind = 'kept';
  const ending = column.kind === 'status' && /^(complete|achieved|done|finished|met)/i.test(column.heading);
  if (ending && !has('due') && mostlyDays(cells, context)) Object.assign(column, { kind: 'due', unsure: true });
  if (
    column.kind === 'status' &&
    cells.length > 1 &&
    share(cells, ({ text }) => text.length > 40 && !statusWord(text.split(/\s*[-–:.\n]\s*/)[0] ?? '')) > 0.6
  )
    column.kind = 'review';
  if (column.kind === 'term' || (column.kind === 'review' && column.term)) {
    if (cells.length > 0 && share(cells, isMark) > 0.8) column.kind = 'kept';
    else
      column.kind =
        cells.length > 0 &&
        (words >= 0.6 || rated) &&
        share(cells, ({ text, fill }) => text !== '' || colourName(fill) !== undefined) >= 0.6
          ? 'status'
          : 'review';
  }
  if (column.kind === 'resources' && !has('cost') && cells.length > 0) {
    if (share(cells, (cell) => readCost(cell).value !== null) > 0.5 && cells.some(({ text }) => text.includes('£')))
      column.kind = 'cost';
  }
}

const YES_OR_NO = /^(?:y|n|yes|no|x|[☐☑☒✓✔✗✘])$/iu;

/** A cross on a timeline. */
function isMark({ text }: Cell): boolean {
  return /^[x✓✔√•*]$/i.test(text.trim());
}

function share(cells: Cell[], fits: (cell: Cell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
}

/** Leaves one column of the kind, the one whose heading fits an earlier pattern; the others become `rest`. */
function keepOne(columns: Column[], kind: ColumnKind, patterns: RegExp[], rest: ColumnKind = 'kept'): void {
  const all = columns.filter((column) => column.kind === kind);
  const best = patterns.map((pattern) => all.find(({ heading }) => pattern.test(plainWords(heading)))).find(Boolean) ?? all[0];
  for (const column of all) if (column !== best) column.kind = rest;
}
