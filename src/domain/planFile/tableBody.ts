import {
  blankAbove,
  fillsObjectives,
  hasBareHeadings,
  isClosingLine,
  isGuidanceRow,
  isInitialsRow,
  isKeyEntry,
  isKeyRow,
  isSumRow,
  isSurelyClosing,
  labelsFrom,
  lastActionRow,
  namesMore,
  statementColumns,
  tellingTexts,
} from './bodyRows';
import { placeOf, type TableBody, type Walk } from './bodyWalk';
import { readInitialsKey } from './people';
import { countLastYear, lastRowOf, leaveOut, nameObjective, withRef, type Gathered, type Part, type RawAction } from './raw';
import type { ReadingContext } from './reading';
import { isExample, isLastYear, isOutsideHeading, isTotal, leftOutBy, namesThisYear, readSection } from './rowTexts';
import { actionPart, partOf, viewRow, type RowView } from './rowView';
import { reviewRowsIn, takeReviews, withoutReviews } from './reviewTables';
import {
  describeByRow,
  readHeadedSection,
  readNumberedSection,
  readLabels,
  readReviewRow,
  setObjective,
  takeObjective,
} from './sectionRows';
import { openSection, type Sections } from './sections';
import { isNumberUnder, takeTarget } from './targetLines';
import { actionsOfRow } from './termActions';
import { splitWhoWhen } from './whoWhen';
import type { Place } from './workbook';

/** Reads the rows of a table of actions into `gathered`: actions, headings between them, and what is left out. */
export function readTableBody(given: TableBody, gathered: Gathered, sections: Sections, context: ReadingContext): void {
  const reviews = reviewRowsIn(given);
  const body = { ...given, sheet: withoutReviews(given.sheet, reviews) };
  const hasObjectives = fillsObjectives(body);
  const walk: Walk = {
    ...body,
    gathered,
    sections,
    context,
    hasObjectives,
    bareHeadings: !hasObjectives && hasBareHeadings(body),
    labelsFrom: labelsFrom(body),
    lastActionRow: lastActionRow({ ...body, end: labelsFrom(body) }),
    previous: null,
    lastYear: false,
    statements: statementColumns(body),
    inKey: false,
  };
  for (let row = body.first; row < body.end; row += 1) {
    const headings = reviews.get(row);
    if (headings) takeReviews(walk, given.sheet, row, headings);
    else readRow(walk, viewRow(body.sheet, body.sheetIndex, row, body.columns));
  }
}

function readRow(walk: Walk, view: RowView): void {
  const [first] = view.own;
  if (!first) {
    walk.inKey = false;
    return;
  }
  const place = placeOf(walk, view.row, first.column);
  const lone = view.own.length === 1;
  if (walk.lastYear) {
    if (!(lone && namesThisYear(first.cell.text, walk.context))) return countLastYear(walk.gathered);
    walk.lastYear = false;
  }
  const telling = tellingTexts(view);
  const words = view.own.map(({ cell }) => cell.text).join(' ');
  if (view.row <= walk.first + 1 && isGuidanceRow(view)) return leaveOut(walk.gathered, 'example', first.cell.text, place);
  if (view.row > walk.lastActionRow && isInitialsRow(view)) walk.inKey = true;
  const initials = view.row > walk.lastActionRow ? readInitialsKey(words) : [];
  if (initials.length > 0) {
    walk.gathered.initials.push(...initials);
    return leaveOut(walk.gathered, 'key', words, place);
  }
  if (
    (walk.inKey || lone) &&
    view.row > walk.lastActionRow &&
    isKeyEntry(view, walk.inKey) &&
    !isLastYear(first.cell.text, walk.context)
  )
    return leaveOut(walk.gathered, 'key', words, place);
  if (isKeyRow(view)) {
    walk.inKey = true;
    return leaveOut(walk.gathered, 'key', words, place);
  }
  if (telling.some((text) => isTotal(text)) || isSumRow(view)) return leaveOut(walk.gathered, 'total', first.cell.text, place);
  if (telling.some((text) => isExample(text)))
    return leaveOut(walk.gathered, 'example', telling.find((text) => text) ?? '', place);
  if (view.row > walk.lastActionRow ? isClosingLine(view) : isSurelyClosing(view))
    return leaveOut(walk.gathered, 'footnote', words, place);
  if (takeTarget(walk.sheet, walk.sheetIndex, view.row, walk.sections)) return;
  if (readReviewRow(walk, view)) return;
  if (lone) return readLone(walk, view, first.cell.text, place, first.cell.span?.columns ?? 1);
  if (readLabels(walk, view)) return;
  readFull(walk, view);
}

function readLone(walk: Walk, view: RowView, text: string, place: Place, wide: number): void {
  const kind = walk.columns.find(({ column }) => column === place.column)?.kind;
  const section = readSection(text);
  const afterAll = view.row > walk.lastActionRow;
  const why = leftOutBy(text, walk.context);
  const inActions = kind === 'action' && wide < 2;
  if (why && (why !== 'footnote' || !inActions || afterAll)) {
    walk.lastYear = why === 'lastYear';
    walk.inKey = why === 'key';
    return leaveOut(walk.gathered, why, text, place, why === 'lastYear' ? 0 : 1);
  }
  if (!(afterAll && !walk.followed) && readLabels(walk, view)) return;
  const column =
    kind === 'objective' ||
    kind === 'priority' ||
    kind === 'ref' ||
    (place.column === walk.columns[0]?.column && kind !== 'action');
  if (isForWords(walk, view.row) && !section.labelled) return openSection(walk.gathered, walk.sections, text, place, false);
  const isOverNext = afterAll && isOverNextTable(walk, view.row, text);
  if (wide >= 2 || section.labelled || column || isOverNext) {
    if (afterAll && !walk.followed && !(section.labelled && section.number)) return leaveOut(walk.gathered, 'text', text, place);
    if (afterAll && walk.hasObjectives && !section.labelled && !isOverNext && !isOutsideHeading(text))
      return leaveOut(walk.gathered, 'title', text, place);
    if (afterAll && walk.hasObjectives && nameObjective(walk.gathered, section.number, section.text, place)) return;
    if (afterAll && walk.hasObjectives && !walk.followed) return leaveOut(walk.gathered, 'text', text, place);
    // Under the last action, over the next table: the heading of that.
    const isOutside = afterAll && walk.followed && walk.lastActionRow >= 0 && isOutsideHeading(text);
    if (column && wide < 2 && walk.hasObjectives && !section.labelled && !isOverNext && !isOutside)
      return takeObjective(walk, view, place);
    walk.previous = null;
    return openSection(walk.gathered, walk.sections, text, place, walk.hasObjectives);
  }
  if (inActions) {
    if (afterAll && walk.followed && !walk.hasObjectives) return openSection(walk.gathered, walk.sections, text, place, false);
    if (!walk.hasObjectives && !afterAll && (!walk.sections.objective || isNextHeading(walk, view.row)))
      return openSection(walk.gathered, walk.sections, text, place, false);
    if (afterAll && walk.lastActionRow >= 0 && blankAbove(walk.sheet, view.row))
      return leaveOut(walk.gathered, 'text', text, place);
    return addAction(walk, view, walk.bareHeadings || (!walk.hasObjectives && namesMore(walk)));
  }
  if (kind === 'cost') return leaveOut(walk.gathered, 'total', text, place);
  continueAction(walk, view);
}

/** Under the last action: the last heading by its style before the next table, or without one the words right above that. */
function isOverNextTable({ sheet, followed, lastActionRow, end }: Walk, row: number, text: string): boolean {
  if (!followed || lastActionRow < 0) return false;
  const cells = (at: number) => (sheet.rows[at]?.cells ?? []).filter((cell) => cell?.text);
  const under = Array.from({ length: end - lastActionRow - 1 }, (_, index) => lastActionRow + 1 + index);
  const styled = under.findLast((at) => cells(at).some((cell) => cell?.level !== undefined));
  if (styled !== undefined) return row === styled;
  return isOutsideHeading(text) && under.every((at) => at <= row || cells(at).length === 0);
}

/** `Priority 1` stood by itself just above, and actions follow: this row has its words. */
function isForWords({ hasObjectives, sections, lastActionRow }: Walk, row: number): boolean {
  const above = sections.waiting?.place.row ?? -2;
  return !hasObjectives && sections.objective?.text === '' && row - above <= 2 && row < lastActionRow;
}

/** Under headings that stand in the column of actions: another one, since all real actions say more and one follows at once. */
function isNextHeading(walk: Walk, row: number): boolean {
  if (!walk.bareHeadings || walk.sections.waiting || !walk.previous) return false;
  const next = viewRow(walk.sheet, walk.sheetIndex, row + 1, walk.columns);
  return next.own.length > 1 && partOf(next, 'action') !== undefined;
}

function readFull(walk: Walk, given: RowView): void {
  const view = withOwnNumber(walk, given);
  const objective = partOf(view, 'objective');
  const action = actionPart(view);
  const priority = partOf(view, 'priority');
  if (priority && priority.place.row === view.row) walk.sections.priority = priority.cell.text;
  if (objective && objective.place.row === view.row) setObjective(walk, view, objective);
  if (!action || action.place.row !== view.row) {
    const key = view.own.map(({ cell }) => cell.text).join(' ');
    const why = view.row > walk.lastActionRow ? leftOutBy(view.own[0]?.cell.text ?? '', walk.context) : undefined;
    if (why) return leaveOut(walk.gathered, why, key, placeOf(walk, view.row, view.own[0]?.column ?? 0));
    if (readHeadedSection(walk, view)) return;
    const isStatement = view.parts.some(
      ({ place, cell }) => walk.statements.has(place.column) && place.row === view.row && cell.text,
    );
    if (isStatement) {
      walk.previous = null;
      return leaveOut(walk.gathered, 'text', key, placeOf(walk, view.row, view.own[0]?.column ?? 0));
    }
    if (objective && objective.place.row === view.row) return describeByRow(walk, view);
    return continueAction(walk, view);
  }
  if (readHeadedSection(walk, view) || readNumberedSection(walk, view)) return;
  addAction(walk, view, false);
}

/** The row with the number of its action taken for that, where it stands in the column of objectives. */
function withOwnNumber({ sections }: Walk, view: RowView): RowView {
  const isNumber = (part: Part) =>
    part.kind === 'objective' && part.place.row === view.row && isNumberUnder(part.cell.text, sections.objective);
  if (!actionPart(view) || view.parts.some(({ kind }) => kind === 'ref')) return view;
  return { ...view, parts: view.parts.map((part) => (isNumber(part) ? { ...part, kind: 'ref' } : part)) };
}

function addAction(walk: Walk, view: RowView, lone: boolean): void {
  const action = actionPart(view);
  if (!action) return;
  walk.sections.waiting = null;
  const raw: RawAction = {
    objective: walk.sections.objective,
    objectiveNumber: '',
    ...withRef(partOf(view, 'ref')?.cell.text ?? '', action.cell.text),
    action,
    parts: view.parts
      .filter((part) => !['action', 'objective', 'ref', 'priority'].includes(part.kind))
      .flatMap((part) => splitWhoWhen(part, walk.context)),
    hidden: view.hidden,
    lone,
  };
  raw.parts.unshift(
    ...view.parts.filter(
      ({ kind, place }) => (kind === 'ref' || kind === 'objective' || kind === 'priority') && place.row === view.row,
    ),
  );
  const all = actionsOfRow(raw, view, walk.columns);
  walk.gathered.actions.push(...all);
  for (const one of all) if (one.hidden) leaveOut(walk.gathered, 'hiddenRow', one.text, one.action.place);
  walk.previous = all.at(-1) ?? raw;
}

/** A row without an action of its own goes on with the action above; where there is none it is said to be left out. */
function continueAction(walk: Walk, view: RowView): void {
  // A colour alone may be a rating of its own.
  const says = ({ kind, cell }: Part) => cell.text !== '' || (kind === 'status' && cell.fill !== undefined);
  const parts = view.parts.filter((part) => part.place.row === view.row && says(part) && part.kind !== 'objective');
  if (walk.previous && view.row - lastRowOf(walk.previous) <= 1) {
    const { place, rows } = walk.previous.action;
    const isMerged = view.row < place.row + rows;
    const own = parts.flatMap((part) => splitWhoWhen(part, walk.context));
    walk.previous.parts.push(...(isMerged ? own : own.map((part): Part => ({ ...part, further: true }))));
  } else if (parts.length > 0)
    leaveOut(
      walk.gathered,
      'text',
      parts.map(({ cell }) => cell.text).join(' '),
      placeOf(walk, view.row, view.own[0]?.column ?? 0),
    );
}
