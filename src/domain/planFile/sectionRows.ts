import { placeOf, type Walk } from './bodyWalk';
import { labelLines } from './labelLines';
import { lastRowOf, leaveOut, objectiveNamed, type Part, type RawObjective } from './raw';
import { readSection } from './rowTexts';
import { partOf, viewRow, type RowView } from './rowView';
import { asCriterion, describeObjective, leavesStanding, openSection, partOfLine, sectionAboveColumn } from './sections';
import type { Place } from './workbook';

/** A column of objectives whose cell stands alone: the objective of the rows that follow. */
export function takeObjective(walk: Walk, view: RowView, place: Place): void {
  const part = partOf(view, 'objective') ?? partOf(view, 'priority') ?? partOf(view, 'ref');
  if (part?.kind === 'priority') walk.sections.priority = part.cell.text;
  else if (part && !leavesStanding(walk.gathered, walk.sections, part)) setObjective(walk, view, { ...part, place });
  walk.previous = null;
}

/** A row of an objective without an action: what else it says is the objective's. */
export function describeByRow(walk: Walk, view: RowView): void {
  const told = view.parts.filter(
    ({ kind, place, cell }) => place.row === view.row && cell.text && !['objective', 'priority', 'ref'].includes(kind),
  );
  for (const { kind, heading, cell, place } of told)
    describeObjective(walk.sections.objective, { kind, label: heading || 'Note', value: cell.text, cell, place });
  walk.previous = null;
}

/** `Priority 1` in one cell and its words in the next, nothing else in the row. */
export function readHeadedSection(walk: Walk, view: RowView): boolean {
  const [first, second] = view.own;
  if (!first || !second || view.own.length !== 2 || walk.hasObjectives) return false;
  const section = readSection(first.cell.text);
  if (!section.labelled || section.text !== '' || second.cell.text.length < 4) return false;
  walk.previous = null;
  openSection(
    walk.gathered,
    walk.sections,
    `${first.cell.text}: ${second.cell.text}`,
    placeOf(walk, view.row, first.column),
    false,
  );
  return true;
}

/**
 * `1` and its words with `1.1` in the next row, or `A` with `A1`: what the actions of that number are for. Nothing else stands in the
 * row, or the column is headed as of both (`Objective / action`): then it is said of the objective.
 */
export function readNumberedSection(walk: Walk, view: RowView): boolean {
  const number = /^(?:\d{1,2}|[A-H])$/.exec(partOf(view, 'ref')?.cell.text.replace(/\.$/, '') ?? '')?.[0];
  const action = partOf(view, 'action');
  const isOfBoth = /\b(objective|priority|target|aim|goal)s?\b/i.test(action?.heading ?? '');
  if (!number || !action || (view.own.length !== 2 && !isOfBoth) || walk.hasObjectives) return false;
  const below = partOf(viewRow(walk.sheet, walk.sheetIndex, view.row + 1, walk.columns), 'ref')?.cell.text ?? '';
  if (!below.startsWith(number) || !(/\d/.test(number) ? /^\d+\.\d/ : /^[A-H]\.?\d/).test(below)) return false;
  openSection(walk.gathered, walk.sections, `${number}. ${action.cell.text}`, action.place, false);
  describeByRow(walk, { ...view, parts: view.parts.filter(({ kind }) => kind !== 'action') });
  return true;
}

/**
 * `Impact: …` in a row of its own tells what came of the only action right above it, or of the objective where several stand there.
 * Without words it is a form that nobody filled in. False for every other row, and where nothing stands above.
 */
export function readReviewRow({ sheet, sheetIndex, gathered, sections, previous }: Walk, { row, own }: RowView): boolean {
  const [first] = own;
  const lines = /:/.test(first?.cell.text ?? '') ? labelLines(sheet, sheetIndex, row) : [];
  if (first && own.length === 1 && previous && LABEL_OF_REVIEW.test(first.cell.text)) return true;
  if (lines.length === 0 || lines.some(({ kind }) => kind !== 'review')) return false;
  const told = lines.filter(({ value }) => value !== '');
  if (told.length === 0) return true;
  if (!previous || lastRowOf(previous) !== row - 1) return false;
  const before = gathered.actions.filter(({ action }) => action.place.row < previous.action.place.row).at(-1);
  const isAlone = !before || before.action.place.sheet !== sheetIndex || lastRowOf(before) !== previous.action.place.row - 1;
  if (!isAlone && !sections.objective) return false;
  for (const line of told) {
    if (isAlone) previous.parts.push(partOfLine(line));
    else describeObjective(sections.objective, line);
  }
  return true;
}

/** And nothing else in its row: of a form that nobody filled in. */
const LABEL_OF_REVIEW =
  /^(?:evaluation|impact|review|progress|comments?)(?: (?:and|of) (?:impact|evaluation|review|progress))?(?: \([^)]*\))?:?$/i;

/** Lines such as `Success criteria: …` between heading and actions say something of the objective. */
export function readLabels(walk: Walk, view: RowView): boolean {
  const lines = view.own.length <= 4 && !isOfAction(view) ? labelLines(walk.sheet, walk.sheetIndex, view.row) : [];
  const covered =
    lines.length > 0 &&
    lines.every(({ value }) => value !== '') &&
    (view.row >= walk.labelsFrom || /:/.test(view.own[0]?.cell.text ?? ''));
  if (!covered || lines.some(({ kind }) => kind === 'action')) return false;
  for (const line of lines) takeLabel(walk, asCriterion(line, walk.sections.waiting && walk.sections.objective));
  return true;
}

/** `Check: ask ten pupils` with who or when beside it in their columns, which are no labels themselves. */
function isOfAction(view: RowView): boolean {
  const action = partOf(view, 'action');
  const isOwn = (part: Part | undefined) => part !== undefined && part.place.row === view.row && !/:\s*\S/.test(part.cell.text);
  const isNamed = /:\s*\S/.test(action?.cell.text ?? '') && action?.place.column === view.own[0]?.column;
  return isNamed && [partOf(view, 'lead'), partOf(view, 'due')].some(isOwn);
}

function takeLabel(walk: Walk, line: ReturnType<typeof labelLines>[number]): void {
  const { kind, label, value, place } = line;
  if (kind === 'objective' || kind === 'priority' || kind === 'outcome') {
    walk.previous = null;
    return openSection(
      walk.gathered,
      walk.sections,
      /\d/.test(label) ? `${label}: ${value}` : `${kind === 'priority' ? 'Priority' : 'Objective'}: ${value}`,
      place,
      walk.hasObjectives,
    );
  }
  describeObjective(walk.sections.objective, line);
  if (!walk.sections.objective) leaveOut(walk.gathered, 'title', `${label}: ${value}`, place);
}

/** The objective of a cell: named by its words, or by a number alone whose words may stand in the cell beside or below. */
export function setObjective(walk: Walk, view: RowView, { cell, place }: Part): void {
  const words = cell.text;
  const number =
    /^(?:objective|obj|priority|focus|area|target|goal|aim|p|o|t)?\.? ?(\d{1,2}[a-z]?)\.?$/i.exec(words.trim())?.[1] ??
    /^[A-H]$/.exec(words.trim())?.[0];
  const section = readSection(words);
  if (walk.sections.waiting) sectionAboveColumn(walk.gathered, walk.sections, number !== undefined);
  if (!number && !section.labelled && givesWords(walk.sections.objective, section.text, place)) return;
  const ref = number ? number.toUpperCase() : section.number;
  const beside = number ? view.parts.find((part) => isBeside(part, place)) : undefined;
  walk.sections.objective = number
    ? objectiveNamed(walk.gathered, beside?.cell.text ?? '', ref, place)
    : objectiveNamed(walk.gathered, section.text, ref, place);
  const isPriority = walk.columns.some((column) => column.column === place.column && column.calledPriorities);
  if (isPriority && walk.sections.objective.from[0] === place) walk.sections.objective.doubt = 'priority';
  if (beside) view.parts.splice(view.parts.indexOf(beside), 1);
  if (number && /\p{L}/u.test(words)) walk.sections.objective.label ??= words.trim();
  if (ref && !walk.sections.objective.number) walk.sections.objective.number = ref;
  if (walk.sections.priority && !walk.sections.objective.priority) walk.sections.objective.priority = walk.sections.priority;
}

/** The objective right above is but a number, which these words belong to. */
function givesWords(above: RawObjective | null, words: string, { row, column }: Place): boolean {
  const last = above?.from.at(-1);
  if (!above || above.text !== '' || !above.label || last?.row !== row - 1 || last.column !== column) return false;
  above.text = words;
  above.from.push({ ...last, row });
  return true;
}

/** Words in the next column, which has no heading. */
function isBeside({ kind, heading, cell, place }: Part, { row, column }: Place): boolean {
  return kind === 'kept' && heading === '' && place.row === row && place.column === column + 1 && /\p{L}{3}/u.test(cell.text);
}
