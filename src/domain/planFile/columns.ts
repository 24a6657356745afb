import { saysWhatWasDone } from './besideEachOther';
import { colourName } from './colours';
import { mostlyDays, settleByCells } from './columnContent';
import { readCost } from './costs';
import { halfOfName, isRevised, type ColumnKind } from './headings';
import type { ReadingContext } from './reading';
import { keepNamesOut } from './namesKeptOut';
import { statusWord } from './statuses';
import { hasTermActions } from './termActions';
import type { HeadColumn, TableHead } from './tableHeads';
import { plainWords, saysEmpty } from './understood';
import type { Cell, Sheet } from './workbook';

/** A column of a table with its meaning settled. */
export interface Column extends HeadColumn {
  kind: ColumnKind;
  /** Told by its cells alone, to be asked about. */
  unsure?: true;
}

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
  const columns = head.columns.map((column): Column => ({ ...column, kind: column.kind ?? 'kept' }));
  const content = contentOf(sheet, firstRow, endRow);
  const unknown = head.columns.filter(({ kind, term }) => kind === undefined && !term).map(({ column }) => column);
  settleByCells(columns, new Set(unknown), content, context);
  settleAction(columns, head, content);
  settleNumbers(columns, content);
  settleObjective(columns, head, content);
  const terms = columns.filter(({ kind, term }) => kind === 'term' || (kind === 'review' && term));
  const alike = (column: Column) => terms.filter(({ heading }) => withoutTerm(heading) === withoutTerm(column.heading));
  const rated = terms.filter((column) => ratings(alike(column).flatMap((other) => content(other.column))) >= 0.6);
  for (const column of columns) settleByContent(column, columns, content(column.column), rated.includes(column), context);
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
  keepNamesOut(columns, said, content);
  if (!namePair(columns)) keepOne(columns, 'lead', [/lead|responsible|by whom|owner/], 'support');
  return columns.some(({ heading }) => said[plainWords(heading)]) ? asSaid(columns, said) : columns;
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
    return SEVERAL.has(column.kind) || !wanted.has(column.kind) ? column : { ...column, kind: 'kept' };
  });
}

/** Kinds of which a table may have several columns. */
const SEVERAL: ReadonlySet<ColumnKind> = new Set(['kept', 'review', 'support', 'cost', 'status', 'resources', 'dropped']);

type Content = (column: number) => Cell[];

function contentOf(sheet: Sheet, firstRow: number, endRow: number): Content {
  return (column) =>
    sheet.rows.slice(firstRow, endRow).flatMap(({ cells }) => {
      const cell = cells[column];
      return cell && (cell.text || cell.fill) ? [cell] : [];
    });
}

function settleAction(columns: Column[], head: TableHead, content: Content): void {
  const actions = columns.filter(({ kind }) => kind === 'action');
  if (hasTermActions(actions)) return;
  if (actions.length > 1) {
    const what = actions.find(({ heading }) => /^what\??$/i.test(heading));
    const how = actions.find(({ heading }) => /^how\b/i.test(heading));
    const best =
      (what && how) ??
      actions.find(
        (column) =>
          /\bactions?\b/i.test(column.heading) && !/next|further|future/i.test(column.heading) && !saysWhatWasDone(column),
      ) ??
      actions.find(({ heading }) => /^what (we|will|is|are|needs)\b|\bbe done\b/i.test(heading)) ??
      actions.find(({ heading }) => !/next|further|future/i.test(heading)) ??
      actions[0];
    const hasObjective = columns.some(({ kind }) => kind === 'objective' || kind === 'priority' || kind === 'outcome');
    for (const column of actions.filter((other) => other !== best)) {
      const isFor =
        !hasObjective && column.column < best!.column && /provision|intervention|development|strateg/i.test(column.heading);
      if (column === what && best === how) column.kind = 'objective';
      else if (saysWhatWasDone(column)) column.kind = 'review';
      else Object.assign(column, { kind: isFor ? 'objective' : 'kept', unsure: true });
    }
    return;
  }
  if (actions.length === 1) return;
  const approach = columns.find(({ kind }) => kind === 'approach');
  if (approach) {
    approach.kind = 'action';
    return;
  }
  const unknown = columns.filter(
    ({ column, kind }) => kind === 'kept' && head.columns.find((known) => known.column === column)?.kind === undefined,
  );
  const wordiest = [...unknown].sort((a, b) => wordCount(content(b.column)) - wordCount(content(a.column)))[0];
  const others = columns.some(({ kind }) => ['lead', 'due', 'cost', 'start', 'whoWhen'].includes(kind));
  if (wordiest && wordCount(content(wordiest.column)) >= 3 && others) Object.assign(wordiest, { kind: 'action', unsure: true });
  else if (others) {
    const what = columns.filter(({ kind }) => ['objective', 'outcome', 'priority'].includes(kind));
    const last = what.at(-1);
    // Steps in more rows than there are goals: the goal is what they are for.
    const steps = columns.find(
      ({ kind, column, heading }) =>
        kind === 'success' &&
        /\bsteps?\b/i.test(heading) &&
        wordCount(content(column)) >= 3 &&
        content(column).length > content(last?.column ?? column).length,
    );
    if (steps) Object.assign(steps, { kind: 'action', unsure: true });
    else if (last) last.kind = 'action';
  }
}

/** A heading of actions over their numbers alone, with their words in the column beside that has no heading. */
function settleNumbers(columns: Column[], content: Content): void {
  const action = columns.find(({ kind }) => kind === 'action');
  const next = action && action.column + 1;
  if (!action || next === undefined || columns.some(({ column }) => column === next) || content(next).length === 0) return;
  const numbers = content(action.column);
  if (numbers.length === 0 || !numbers.every(({ text }) => /^\(?\d{1,2}(\.\d{1,2})?[a-z]?[.)]?$/i.test(text))) return;
  columns.splice(columns.indexOf(action) + 1, 0, { ...action, column: next });
  action.kind = columns.some(({ kind }) => kind === 'ref') ? 'kept' : 'ref';
}

/** The typical number of words of a cell in the column. */
function wordCount(cells: Cell[]): number {
  const counts = cells
    .filter(({ text }) => text)
    .map(({ text }) => text.split(/\s+/).length)
    .sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

function settleObjective(columns: Column[], head: TableHead, content: Content): void {
  const action = columns.find(({ kind }) => kind === 'action')?.column ?? Infinity;
  for (const column of columns.filter(({ kind }) => kind === 'priority')) {
    if (
      share(content(column.column), ({ text }) => /^(high|medium|low|h|m|l|urgent|essential|desirable|[123])$/i.test(text)) > 0.8
    )
      column.kind = 'kept';
  }
  const unknown = new Set(head.columns.filter(({ kind }) => kind === undefined).map(({ column }) => column));
  const objectives = columns.filter(({ kind }) => kind === 'objective');
  for (const column of objectives.slice(1)) column.kind = 'kept';
  const outcomes = columns.filter(({ kind }) => kind === 'outcome');
  const priorities = columns.filter(({ kind }) => kind === 'priority');
  if (objectives.length === 0) {
    const left = outcomes.find(({ column }) => column < action);
    const chosen = priorities.filter(({ column }) => column < action).at(-1) ?? left ?? priorities[0];
    const better =
      left && chosen && chosen.kind === 'priority' && wordCount(content(left.column)) > wordCount(content(chosen.column))
        ? left
        : chosen;
    const unnamed = columns.find(
      ({ column, kind, term, heading }) =>
        kind === 'kept' &&
        !term &&
        column < action &&
        unknown.has(column) &&
        wordCount(content(column)) >= 2 &&
        !OF_PERSONS.test(heading),
    );
    const numbered = columns.find(({ kind, heading }) => kind === 'ref' && /^(obj|priority|target|goal|aim)/i.test(heading));
    const named = better ?? unnamed ?? numbered;
    if (named) named.kind = 'objective';
    if (named && named === unnamed) named.unsure = true;
  }
  for (const column of columns) if (column.kind === 'outcome') column.kind = 'success';
  for (const column of columns.filter(({ kind }) => kind === 'priority').slice(1)) column.kind = 'kept';
}

/** What somebody is or teaches, not what is aimed at. */
const OF_PERSONS = /\b(role|job|post|position|class|form)\b/i;

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
  if (column.kind === 'progress') column.kind = words >= 0.6 && !has('status') && cells.length > 0 ? 'status' : 'review';
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
