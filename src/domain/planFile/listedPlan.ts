import { describeBlock, isOfBlock, LISTED_POINTS, noBlock, settleBlock, type Block } from './listBlock';
import type { LabelLine } from './labelLines';
import { listLinesOf, type ListLine } from './listLines';
import { readPoint, readSubPoint, type Said } from './pointParts';
import { listsPeople } from './pupils/pupilLists';
import { addObjective, leaveOut, nothingGathered, withRef, type Gathered, type Part, type RawAction } from './raw';
import type { ReadingContext } from './reading';
import { leftOutBy, type SectionText } from './rowTexts';
import { asCriterion } from './sections';
import { plainCell } from './sharedOut';
import type { Place, Sheet } from './workbook';
import { nameWithin } from './pupils/personNames';

/**
 * Reads a sheet without tables whose objectives are headings and whose actions are the points of a list under each, with bullets
 * or numbers, who and when behind them: `1. Train TAs (Lead: PL, by June)`. Lines of their own (`Actions`, `Success criteria`,
 * `Lead: PL`) say what follows. False, and nothing read, where a heading or points are missing.
 */
export function readListedPlan(
  sheet: Sheet,
  sheetIndex: number,
  gathered: Gathered,
  context: ReadingContext,
  headed: boolean,
): boolean {
  const found = listLinesOf(sheet, sheetIndex);
  const lines = found && (speaksOfPlan(found, context) ? found : withoutStyles(found));
  if (!lines?.some((line) => isHeading(line) || isOverObjectives(line)) || !hasLists(sheet, lines, headed)) return false;
  // Blocks with an action each are read by their labels.
  if (lines.some((line) => line.is === 'labels' && line.lines.some(({ kind, value }) => kind === 'action' && value !== '')))
    return false;
  const names = lines.filter((line) => line.is === 'point' && isName(line.words)).length > 2;
  const walk: Walk = { lines, at: 0, into: nothingGathered(), context, priority: '', block: noBlock(), unsaid: false, names };
  for (; walk.at < lines.length; walk.at += 1) takeLine(walk, lines[walk.at]!);
  settleBlock(walk.block);
  if (walk.into.actions.length === 0 && walk.into.objectives.length < 2) return false;
  gathered.objectives.push(...walk.into.objectives);
  gathered.actions.push(...walk.into.actions);
  gathered.leftOut.push(...walk.into.leftOut);
  if (walk.unsaid) gathered.fromLists.add(sheetIndex);
  return true;
}

/** Points, or lines under a line that says that they are actions; beside a sheet with a table, numbers alone are hardly a plan. */
function hasLists({ rows }: Sheet, lines: ListLine[], headed: boolean): boolean {
  const points = lines.flatMap((line) => (line.is === 'point' ? [line.mark] : []));
  const said = lines.some((line) => line.is === 'opener' && line.kind === 'action');
  const isPage = rows.every(({ cells }) => cells.filter((cell) => cell?.text).length < 2);
  if (said && isPage) return true;
  return points.length > 1 && (!headed || said || points.some((mark) => mark !== 'number'));
}

/** Headings by their style alone make lists a plan where the page calls itself one, or where points say who or when. */
function speaksOfPlan(lines: ListLine[], context: ReadingContext): boolean {
  const points = lines.flatMap((line) => (line.is === 'point' ? [line.words] : []));
  const told = points.filter((words) => readPoint(words, context).said.length > 0);
  const isCalled = lines.slice(0, 3).some(({ text }) => CALLED_PLAN.test(text)) || lines.some(isOverObjectives);
  return isCalled || (told.length > 1 && told.length * 3 >= points.length);
}

const CALLED_PLAN = /\b(?:plan|objectives|priorities)\b/i;

function withoutStyles(lines: ListLine[]): ListLine[] {
  return lines.map((line) =>
    line.is === 'heading' && line.level !== undefined && !line.section.labelled
      ? { place: line.place, text: line.text, is: 'words' }
      : line,
  );
}

/** What documents say besides a plan. */
const OF_NO_PLAN =
  /^(?:introduction|context|background|summary|(?:our |the )?(?:vision|mission|values|ethos|school)(?: statement)?|(?:key )?contacts?(?: details)?|key dates|definitions?|legislation|roles and responsibilities|appendix.*)$/i;

/** `Our objectives for 2026/27`. */
function isOverObjectives(line: ListLine): boolean {
  return line.is === 'opener' && HEADS.has(line.kind) && CALLED_PLAN.test(line.text);
}

interface Walk {
  lines: ListLine[];
  at: number;
  into: Gathered;
  context: ReadingContext;
  /** Above the objectives that follow. */
  priority: string;
  block: Block;
  /** Points without a line of their own that says what they are were taken for actions. */
  unsaid: boolean;
  /** Several points are but names: a list of somebody. */
  names: boolean;
}

function isHeading(line: ListLine): boolean {
  return line.is === 'heading' || (line.is === 'labels' && line.lines.some(({ kind }) => HEADS.has(kind)));
}

const HEADS: ReadonlySet<Part['kind']> = new Set(['objective', 'priority']);

function takeLine(walk: Walk, line: ListLine): void {
  const { block } = walk;
  switch (line.is) {
    case 'heading':
      return takeHeading(walk, line);
    case 'opener':
      if (listsPeople(line.text, pointsBelow(walk))) return leavePeopleOut(walk, line.text, line.place);
      walk.block = {
        ...block,
        of: line.kind === 'outcome' ? 'success' : line.kind === 'term' ? 'action' : line.kind,
        label: line.label,
        mark: undefined,
        open: true,
        headed: line.level !== undefined,
      };
      return;
    case 'labels':
      for (const one of line.lines) takeLabel(walk, one);
      return;
    case 'point':
      return takePoint(walk, line);
    case 'words':
      return takeWords(walk, line);
  }
}

/** `Zeph Wood`, `Zeph Wood (3B)`, and nothing else. */
function isName(words: string): boolean {
  const bare = words.replace(/\s*(?:[([].*[)\]]|[,–-]\s.*)$/, '');
  return nameWithin(bare) === bare;
}

function takeHeading(walk: Walk, { section, text, place, level }: Extract<ListLine, { is: 'heading' }>): void {
  const { block, lines, at } = walk;
  // Headings of a lower level right under `SEND priorities 2026-27` are those priorities.
  const over = lines.findIndex(isOverObjectives);
  const below = lines.slice(over + 1).find(({ is }) => is !== 'words');
  const isApart = over >= 0 && !(below?.is === 'heading' && levelOf(lines[over]!) < levelOf(below));
  if (level !== undefined && !section.labelled && (OF_NO_PLAN.test(section.text) || isApart)) {
    settleBlock(block);
    walk.block = noBlock();
    return leaveOut(walk.into, 'title', text, place);
  }
  if (listsPeople(text, pointsBelow(walk))) return leavePeopleOut(walk, text, place);
  const next = lines.slice(at + 1).find(({ is }) => is !== 'words' && is !== 'labels');
  const isBare = section.number === '' && /^(?:targets?|outcomes?)\b/i.test(text);
  if (isBare && block.objective?.text && block.actions.length === 0)
    return describeBlock(block, { kind: 'success', label: 'Target', value: section.text, cell: plainCell(text), place });
  const isOver =
    next?.is === 'heading' &&
    (section.level === 'priority' ? next.section.level === 'objective' : level !== undefined && (next.level ?? 0) > level);
  // Of headings by their style those of another level than the objectives are priorities.
  if (section.level === 'priority' || (level !== undefined && isOver)) walk.priority = '';
  if (isOver) {
    settleBlock(block);
    walk.block = noBlock();
    walk.priority = section.text || text;
  } else open(walk, section, text, place);
}

function levelOf(line: ListLine): number {
  return line.is === 'opener' || line.is === 'heading' ? (line.level ?? 0) : 0;
}

/** The points right below a line. */
function pointsBelow({ lines, at }: Walk): string[] {
  const below = lines.slice(at + 1);
  const end = below.findIndex(({ is }) => is !== 'point');
  return below.slice(0, end < 0 ? below.length : end).flatMap((line) => (line.is === 'point' ? [line.words] : []));
}

/** A line over people and their names: whose they are stays unsaid, so that nothing of them is read. */
function leavePeopleOut(walk: Walk, text: string, place: Place): void {
  const people = pointsBelow(walk).length;
  leaveOut(walk.into, 'text', text, place);
  for (const line of walk.lines.slice(walk.at + 1, walk.at + 1 + people)) leaveOut(walk.into, 'text', line.text, line.place);
  walk.at += people;
}

function open(walk: Walk, { text, number, level, labelled }: SectionText, words: string, place: Place): void {
  settleBlock(walk.block);
  const objective = addObjective(walk.into, text, number, place);
  if (text === '') objective.label = words;
  if (labelled && level === 'priority') objective.doubt = 'priority';
  objective.priority = walk.priority;
  walk.block = { ...noBlock(), objective, level };
}

/** What numbered lines with points of their own stand for under a priority: its objectives. */
function openUnderPriority(walk: Walk, words: string, place: Place): void {
  const { block, into } = walk;
  if (block.objective && !block.numbered && block.actions.length === 0) {
    walk.priority = block.objective.text || (block.objective.label ?? '');
    into.objectives = into.objectives.filter((one) => one !== block.objective);
  }
  open(walk, { text: words, number: '', level: 'priority', labelled: false }, words, place);
  walk.block.numbered = true;
}

/** A point under a line that says that its points are objectives. */
function openListed(walk: Walk, words: string, place: Place, listed: Block['mark']): void {
  open(walk, { text: words, number: '', level: 'objective', labelled: true }, words, place);
  walk.block.listed = listed;
}

function takeLabel(walk: Walk, said: LabelLine): void {
  const { block } = walk;
  if (said.value === '') return;
  const line = asCriterion(said, block.actions.length > 0 ? null : block.objective);
  if (HEADS.has(line.kind))
    open(walk, { text: line.value, number: '', level: 'objective', labelled: true }, line.value, line.place);
  else if (block.objective) describeBlock(block, line);
  else leaveOut(walk.into, 'title', `${line.label}: ${line.value}`, line.place);
}

function takePoint(walk: Walk, line: Extract<ListLine, { is: 'point' }>): void {
  const { block, context, into } = walk;
  const { mark, words, place } = line;
  const below = walk.lines[walk.at + 1];
  const hasOwn = mark === 'number' && below?.is === 'point' && below.mark === 'bullet';
  const isObjective = block.listed === undefined ? block.of !== undefined && HEADS.has(block.of) : block.listed === mark;
  if (isObjective && !(walk.names && isName(words))) return openListed(walk, words, place, mark);
  if (!block.objective) return leaveOut(into, leftOutBy(line.text, context) ?? 'title', line.text, place);
  if (walk.names && isName(words)) return leaveOut(into, 'text', line.text, place);
  // Who and when are said of actions; a day at the end of a sentence is of an objective as well.
  const isDone = readPoint(words, context).said.some(({ guessed }) => !guessed);
  if (block.of === undefined && block.level === 'priority' && mark === 'number' && !isDone && (hasOwn || block.numbered))
    return openUnderPriority(walk, words, place);
  const last = block.actions.at(-1);
  block.mark ??= mark;
  const areTargets = block.of === undefined && context.columns?.[LISTED_POINTS] === 'success';
  const isAction = isOfBlock(block, 'action') && !areTargets;
  if (isAction && mark !== block.mark && last) return addTo(walk, last, words, place);
  if (!isAction) {
    const kind = block.of ?? 'success';
    return describeBlock(block, { kind, label: block.label || 'Target', value: words, cell: plainCell(words), place });
  }
  if (block.of === undefined) walk.unsaid = true;
  add(walk, line, words);
}

function takeWords(walk: Walk, line: ListLine): void {
  const { text, place } = line;
  const { block, context, into } = walk;
  const why = leftOutBy(text, context);
  if (listsPeople(text, pointsBelow(walk))) return leavePeopleOut(walk, text, place);
  const isFirst = block.objective?.text === '' && block.actions.length === 0 && block.of === undefined;
  if (block.objective && YEAR_OF_PLAN.test(text)) walk.block = { ...block, of: undefined, year: text };
  else if (why || !block.objective) leaveOut(into, why ?? 'title', text, place);
  else if (isFirst && block.objective) block.objective.text = text;
  else if (block.of === 'objective' || block.of === 'priority')
    open(walk, { text, number: '', level: 'objective', labelled: true }, text, place);
  else if (block.of === 'action') add(walk, line, text, true);
  else if (block.of !== undefined && block.open) {
    describeBlock(block, { kind: block.of, label: block.label, value: text, cell: plainCell(text), place });
    // Criteria go on line by line; who and when is one line.
    if (block.of !== 'success' && !block.headed) walk.block = { ...block, of: undefined, open: false };
  } else leaveOut(into, 'text', text, place);
}

/** `Year 2`, `Year 2 (2027/28)`: of a plan of several years. */
const YEAR_OF_PLAN = /^(?:year|yr) [1-5](?: ?[(:–-].*)?:?$/i;

function add(walk: Walk, { place, looks }: ListLine, text: string, lone = false): void {
  const { words, said } = readPoint(text, walk.context);
  const own = withRef('', words);
  const action: RawAction = {
    objective: walk.block.objective,
    objectiveNumber: '',
    ref: own.ref,
    text: own.text,
    action: { kind: 'action', heading: '', cell: { ...plainCell(own.text), ...looks }, place, rows: 1 },
    parts: [
      ...said.map((one) => partOf(one, place)),
      ...(walk.block.year ? [partOf({ kind: 'kept', heading: '', value: walk.block.year }, place)] : []),
    ],
    hidden: false,
    lone,
  };
  walk.into.actions.push(action);
  walk.block.actions.push(action);
}

/** A point under an action: who, when or how much, or what its note keeps; what may be a name is no word for a note. */
function addTo({ context, into }: Walk, action: RawAction, words: string, place: Place): void {
  const said = readSubPoint(words, context);
  if (!said && nameWithin(words)) leaveOut(into, 'text', words, place);
  else action.parts.push(partOf(said ?? { kind: 'kept', heading: '', value: words }, place));
}

function partOf({ kind, heading, value, guessed }: Said, place: Place): Part {
  return { kind, heading, cell: plainCell(value), place, rows: 1, ...(guessed && { guessed }) };
}
