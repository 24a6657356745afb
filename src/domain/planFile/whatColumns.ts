import { saysWhatWasDone } from './besideEachOther';
import type { Column } from './column';
import { isOverSchools } from './schoolNames';
import { statusWord } from './statuses';
import type { TableHead } from './tableHeads';
import { hasTermActions } from './termActions';
import type { Cell } from './workbook';

/** The cells of a column that hold something. */
export type Content = (column: number) => Cell[];

/**
 * Settles which column holds the actions, where several may or none says so. `areComing`: what stands under terms cannot all have
 * happened.
 */
export function settleAction(columns: Column[], head: TableHead, content: Content, areComing: boolean): void {
  const actions = columns.filter(({ kind }) => kind === 'action');
  if (hasTermActions(actions)) return;
  // Told that one term's cells are actions, the other terms' are as well.
  if (actions.length === 1 && actions[0]!.term && columns.filter(({ kind }) => kind === 'term').length > 1)
    for (const column of columns) if (column.kind === 'term') column.kind = 'action';
  if (hasTermActions(columns.filter(({ kind }) => kind === 'action'))) return;
  if (actions.length > 1) {
    const what = actions.find(({ heading }) => /^what\??$/i.test(heading));
    const how = actions.find(({ heading }) => /^how\b/i.test(heading));
    const open = actions.filter((column) => !saysWhatWasDone(column));
    // Beside what was done, the next steps are the plan.
    const next = open.length === 1 ? open.find(({ heading }) => /\bnext\b/i.test(heading)) : undefined;
    if (next) next.unsure = true;
    const steps = next ? undefined : stepsOf(open, columns, content);
    if (steps) steps.unsure = true;
    const best =
      next ??
      steps ??
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
      if (column === what && best === how) Object.assign(column, { kind: 'objective', unsure: true });
      else if (saysWhatWasDone(column)) column.kind = 'review';
      else Object.assign(column, { kind: isFor ? 'objective' : 'kept', ...(!steps && { unsure: true }) });
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
  const byWords = [...unknown].sort((a, b) => wordCount(content(b.column)) - wordCount(content(a.column)))[0];
  const wordiest = answersTo(byWords, unknown, columns, content) ?? byWords;
  const others = columns.some(({ kind }) => ['lead', 'due', 'cost', 'start', 'whoWhen'].includes(kind));
  const grid = columns.filter(({ kind }) => kind === 'term');
  const isGrid = grid.length > 2 && areSteps(grid.flatMap(({ column }) => content(column)));
  const isForTerms = areComing && !wordiest && columns.some(({ kind }) => kind === 'objective' || kind === 'priority');
  if (isGrid && (!others || isForTerms)) {
    for (const column of grid) column.kind = 'action';
    grid[0]!.unsure = true;
    return;
  }
  if (wordiest && (wordiest !== byWords || wordCount(content(wordiest.column)) >= 3) && others)
    Object.assign(wordiest, { kind: 'action', unsure: true });
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
    else if (last && content(last.column).some(({ text }) => /\p{L}{3}/u.test(text)))
      Object.assign(last, { kind: 'action', unsure: true });
  }
}

/** Steps in more rows than the actions they are of, each row with a lead or a day of its own: what is to be done is a step. */
function stepsOf(actions: readonly Column[], columns: readonly Column[], content: Content): Column | undefined {
  const [first, second, ...more] = actions;
  if (!first || !second || more.length > 0) return undefined;
  return content(first.column).length > 0 && isOfMoreRows(second, first, columns, content) ? second : undefined;
}

/** Of columns under words of the school's own: the one right of the wordiest that stands in more rows than that (`Finding`, `Response`). */
function answersTo(
  wordiest: Column | undefined,
  unknown: readonly Column[],
  columns: readonly Column[],
  content: Content,
): Column | undefined {
  if (!wordiest) return undefined;
  return unknown.find(
    (column) =>
      column.column > wordiest.column &&
      wordCount(content(column.column)) >= 2 &&
      isOfMoreRows(column, wordiest, columns, content),
  );
}

/** Whether a column stands in more rows than another and so does a lead or a day: each of its rows is an action of its own. */
function isOfMoreRows(column: Column, other: Column, columns: readonly Column[], content: Content): boolean {
  const filled = (one: Column) => content(one.column).filter(({ text }) => text).length;
  const ofRows = columns.filter(({ kind }) => kind === 'lead' || kind === 'due' || kind === 'whoWhen');
  return filled(column) > filled(other) && ofRows.some((one) => filled(one) > filled(other));
}

/** Words for what is done, in a grid of areas and terms, and no ratings or crosses. */
function areSteps(cells: Cell[]): boolean {
  const steps = cells.filter(({ text }) => text.length > 3 && statusWord(text) === undefined && !/^[\d£]/.test(text));
  return cells.length > 3 && steps.length / cells.length >= 0.8;
}

/** A heading of actions over their numbers alone, with their words in the column beside that has no heading. */
export function settleNumbers(columns: Column[], content: Content): void {
  const action = columns.find(({ kind }) => kind === 'action');
  const next = action && action.column + 1;
  if (!action || next === undefined || columns.some(({ column }) => column === next) || content(next).length === 0) return;
  const numbers = content(action.column);
  if (numbers.length === 0 || !numbers.every(({ text }) => /^\(?\d{1,2}(\.\d{1,2})?[a-z]?[.)]?$/i.test(text))) return;
  columns.splice(columns.indexOf(action) + 1, 0, { ...action, column: next });
  action.kind = columns.some(({ kind }) => kind === 'ref') ? 'kept' : 'ref';
}

/** Settles which column holds the objectives: by its words, or by its place left of the actions. */
export function settleObjective(columns: Column[], head: TableHead, content: Content): void {
  const action = columns.find(({ kind }) => kind === 'action')?.column ?? Infinity;
  for (const column of columns.filter(({ kind }) => kind === 'priority')) {
    const cells = content(column.column);
    if (share(cells, ({ text }) => URGENCY.test(text)) > 0.8) column.kind = 'kept';
    // How urgent it is, or the number of a priority that stands elsewhere.
    else if (share(cells, ({ text }) => /^\d{1,2}\.?$/.test(text)) > 0.8) Object.assign(column, { kind: 'kept', unsure: true });
  }
  const unknown = new Set(head.columns.filter(({ kind }) => kind === undefined).map(({ column }) => column));
  const objectives = columns.filter(({ kind }) => kind === 'objective');
  settleSeveralObjectives(objectives);
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
        !OF_PERSONS.test(heading) &&
        !isOverSchools(heading),
    );
    const numbered = columns.find(({ kind, heading }) => kind === 'ref' && /^(obj|priority|target|goal|aim)/i.test(heading));
    const named = better ?? unnamed ?? numbered;
    if (named?.kind === 'priority' && CALLED_PRIORITIES.test(named.heading)) named.calledPriorities = true;
    if (named) named.kind = 'objective';
    if (named && named === unnamed) named.unsure = true;
  }
  // Over objectives of their own, barriers may as well be why there is the objective.
  for (const column of columns) if (column.kind === 'priority' && IN_THE_WAY.test(column.heading)) column.unsure = true;
  for (const column of columns) if (column.kind === 'outcome') column.kind = 'success';
  for (const column of columns.filter(({ kind }) => kind === 'priority').slice(1)) column.kind = 'kept';
}

/** Of an aim and an objective the aim is over the objective; what else several may be, nobody knows. */
function settleSeveralObjectives(objectives: readonly Column[]): void {
  const [first, ...others] = objectives;
  const named = others.find(({ heading }) => /\bobjectives?\b/i.test(heading));
  if (!first || !named || /\bobjectives?\b/i.test(first.heading)) {
    for (const column of others) column.kind = 'kept';
    return;
  }
  for (const column of objectives)
    if (column !== named) Object.assign(column, { kind: column === first ? 'priority' : 'kept', unsure: true });
}

/** `High`, `1 - Medium`, `Must`: how urgent something is. */
const URGENCY =
  /^(?:\d ?[-–.:)] ?)?(?:very |v\.? ?)?(?:high|medium|med|low|h|m|l|urgent|critical|essential|desirable|immediate|top|must|should|could|short[- ]term|long[- ]term)(?: priority)?$/i;
/** What stands in the way of an objective. */
const IN_THE_WAY = /^(?:key )?(?:barrier|challenge|problem|issue)s?\b/i;
/** Headings of what may as well be over the objectives. */
const CALLED_PRIORITIES = /\bpriorit|^(?:key )?(?:area|theme|strand|domain|section|category|pillar)s?$/i;

/** What somebody is or teaches, not what is aimed at. */
const OF_PERSONS = /\b(role|job|post|position|class|form)\b/i;

/** The typical number of words of a cell in the column. */
function wordCount(cells: Cell[]): number {
  const counts = cells
    .filter(({ text }) => text)
    .map(({ text }) => text.split(/\s+/).length)
    .sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

function share(cells: Cell[], fits: (cell: Cell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
}
