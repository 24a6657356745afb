import { pupilGroups, type FigureOwner, type PupilGroup } from '../figure';
import type { Measure } from '../measure';
import { startingMeasures } from '../startingMeasures';
import type { Meaning } from './meaning';
import { groupOfTable, type GroupOfTable } from './namesNoGroup';
import { tellAnswersApart } from './answersApart';
import { settleBrackets } from './brackets';
import { axesOf, meaningOfCell } from './cellMeaning';
import { tellColumnsApart, tellOwnWordsApart } from './columnsApart';
import { askWhereNumbersDisagree } from './disagreeing';
import { askWhereDoubtful } from './doubtful';
import { tellTotalsOfSen, totalLabel } from './totalOfSen';
import { fill, merge } from './fillFigure';
import { pupilsAbove } from './likelyCounts';
import { createAsking, type Asking } from './outcomeAsking';
import type { OutcomeContext, OutcomeLeftOut, OutcomeReading, ReadFigure } from './reading';
import { isNamedBeside, isRowApart, isSharedSize, shareSize, takeNumbersForSizes } from './sharedSizes';
import { tellRollApart } from './rollBeside';
import { sizeInLabel } from './sizeInLabel';
import { fractionColumns, statisticOf } from './statistics';
import type { TableCell } from './tableCell';
import { newMeasureOf, type NewMeasure } from './unitOfNew';
import { askWhereTwoDiffer, type Stated } from './twice';
import type { ToldCell } from './toldCell';

interface GatherContext extends OutcomeContext {
  sources: readonly string[];
  /** The file's name. */
  named: string;
}

/** Makes figures of cells, with the questions that are open; answers settle them. */
export function gatherFigures(
  cells: readonly TableCell[],
  context: GatherContext,
  answers: Readonly<Record<string, string>>,
): Pick<OutcomeReading, 'figures' | 'questions' | 'leftOut'> {
  const asking = createAsking(answers);
  const leftOut: OutcomeLeftOut[] = [];
  const figures = new Map<string, ReadFigure>();
  const tables = [...new Set(cells.map(({ table }) => table))];
  for (const table of tables) {
    const own = cells.filter((cell) => cell.table === table);
    const axes = axesOf(own);
    const named = own.map((cell): ToldCell => ({ cell, told: meaningOfCell(cell, axes) }));
    const whole = groupOfTable(named, asking);
    if (whole && whole.group === undefined) {
      leftOut.push({ why: 'asked', text: whole.said.slice(0, 80), from: own[0]!.place });
      continue;
    }
    const told = whole ? own.map((cell) => toldAs(cell, axes, whole)) : named;
    tellRollApart(told);
    takeNumbersForSizes(told);
    takeFromBeside(told);
    takeYearFromBeside(told);
    tellAnswersApart(told);
    tellOwnWordsApart(told);
    tellColumnsApart(told);
    tellTotalsOfSen(told);
    const inTable = new Map<string, ReadFigure>();
    const kept = settleBrackets(told, asking).filter((one) => keeps(one, asking, leftOut));
    const fractions = fractionColumns(kept, (one) => unitOf(one.told.measure, context));
    const generic: ToldCell[] = [];
    const known: Adding['known'] = new Map();
    const parts = [...new Set(kept.flatMap((one) => one.told.part ?? []))];
    const stated: Stated[] = [];
    const lastYears = new Set<ReadFigure>();
    for (const one of kept) {
      if (isSharedSize(kept, one)) generic.push(one);
      else
        addCell(one, {
          context,
          asking,
          leftOut,
          stated,
          figures: inTable,
          kept,
          known,
          parts,
          lastYears,
          isFraction: fractions.has(one.cell.place.column),
        });
    }
    // Of how many pupils last year's figures are stands nowhere but with them.
    const ofThisYear = new Map([...inTable].filter(([, figure]) => !lastYears.has(figure)));
    for (const one of generic)
      if (!shareSize(one, one.told.relative === 'last' ? inTable : ofThisYear, stated))
        leave(leftOut, 'severalYears', one.cell.across[0]?.text ?? '', one.cell);
    askWhereTwoDiffer(stated, asking, leftOut);
    for (const [key, figure] of inTable) {
      const known = figures.get(key);
      if (known) merge(known, figure, leftOut);
      else figures.set(key, figure);
    }
  }
  const unit = ({ newUnit, measureKey }: ReadFigure): Measure['unit'] | undefined => newUnit ?? unitOf(measureKey, context);
  askWhereNumbersDisagree({ figures: figures.values(), unitOf: unit, asking, leftOut });
  return { figures: [...figures.values()], questions: asking.questions(), leftOut };
}

/** What a cell is about in a table that names no group. */
function toldAs(cell: TableCell, axes: ReturnType<typeof axesOf>, { group, id }: GroupOfTable): ToldCell {
  const told = meaningOfCell(cell, { ...axes, ...(group && { assumed: group }) });
  return { cell, told, ...(id !== undefined && { asked: id }) };
}

/** A column that names no measure, such as `%`, is of the one to its left, or of the only one there is. */
function takeFromBeside(told: readonly ToldCell[]): void {
  const named = told.filter(({ told: { measure, statistic } }) => measure !== undefined && statistic !== 'pupils');
  const only = new Set(named.map(({ told: { measure } }) => measure)).size === 1;
  const isShared = !only || told.some(isNamedBeside);
  for (const { cell, told: own } of told) {
    if (own.measure !== undefined || own.measureWords || (own.statistic === 'pupils' && isShared)) continue;
    const one = { cell, told: own };
    const left = named.filter((other) => other.cell.place.row === cell.place.row && other.cell.place.column < cell.place.column);
    const from = left.at(-1) ?? (only ? named.find((other) => !isRowApart(other, one)) : undefined);
    if (from) own.measure = from.told.measure;
    if (from && own.yearGroup === undefined) own.yearGroup = from.told.yearGroup;
  }
}

/** Of how many pupils is told for the one year that the table names anywhere. */
function takeYearFromBeside(told: readonly ToldCell[]): void {
  const [year, ...others] = new Set(told.flatMap(({ told: { period } }) => period ?? []));
  if (year === undefined || others.length > 0) return;
  for (const { told: own } of told)
    if (own.statistic === 'pupils' && own.relative === undefined && own.part === undefined) own.period ??= year;
}

/** Whether a cell is of a group at all; says why not where it is not. */
function keeps({ cell, told }: ToldCell, asking: Asking, leftOut: OutcomeLeftOut[]): boolean {
  const away = (why: OutcomeLeftOut['why'], text: string): false => leave(leftOut, why, text, cell);
  if (told.not) return away(told.not, told.notBecause?.text ?? '');
  if (cell.numbers.kind === 'day') return away('date', cell.down[0]?.text ?? '');
  if (told.group === 'sen') {
    const label = [...cell.down, ...cell.across].find(({ meaning }) => meaning.group === 'sen');
    if (!label || !/^send?$/i.test(label.text.trim())) return away('combined', (label ?? totalLabel({ cell, told }))?.text ?? '');
    const said = asking.ask({
      id: `group ${label.text.toLowerCase()}`,
      field: 'group',
      said: label.text,
      choices: ['senSupport', 'leaveOut'],
      proposed: 'leaveOut',
      from: [label.place],
    });
    if (said !== 'senSupport') return away('combined', label.text);
    told.group = 'senSupport';
  }
  if (cell.numbers.kind === 'unread' && told.group !== undefined) return away('words', cell.numbers.text);
  const unread = cell.down.find(({ meaning }) => isUnread(meaning));
  if (unread && told.measureWords !== unread) return away('words', unread.text);
  return told.group === undefined ? away('noGroup', cell.down[0]?.text ?? cell.across[0]?.text ?? '') : true;
}

/** Says once for a label that it was left out. */
function leave(leftOut: OutcomeLeftOut[], why: OutcomeLeftOut['why'], text: string, { place }: TableCell): false {
  if (!leftOut.some((one) => one.why === why && one.text === text)) leftOut.push({ why, text: text.slice(0, 80), from: place });
  return false;
}

function isUnread(meaning: Meaning): boolean {
  const { rest, ...others } = meaning;
  return rest.length > 2 && Object.values(others).every((one) => one === undefined);
}

interface Adding {
  context: GatherContext;
  asking: Asking;
  leftOut: OutcomeLeftOut[];
  stated: Stated[];
  /** Those that a label tells of the year before. */
  lastYears: Set<ReadFigure>;
  figures: Map<string, ReadFigure>;
  kept: readonly ToldCell[];
  isFraction: boolean;
  /** Of new measures, by name. */
  known: Map<string, NewMeasure>;
  /** Weeks and the like that the table tells of. */
  parts: readonly string[];
}

function addCell(
  one: ToldCell,
  { context, asking, leftOut, stated, figures, kept, isFraction, known, parts, lastYears }: Adding,
): void {
  const { cell, told } = one;
  const asked = one.asked === undefined ? [] : [one.asked];
  const measure = asking.measure(one, context.measures, asked);
  if (measure === 'leaveOut') return;
  const period = asking.period(one, { academicYear: context.academicYear, named: context.named }, asked);
  const stands = told.part === undefined || asking.part(one, parts, asked);
  if (stands === false) return void leave(leftOut, 'part', told.part ?? '', cell);
  const newOne = measure.startsWith('new:') ? newMeasureOf(one, measure.slice(4), { kept, asking, known }) : undefined;
  asked.push(...(newOne?.asked ?? []));
  const unit = newOne?.unit ?? unitOf(measure, context);
  const isOpen = measure === '';
  const statistic = statisticOf(one, {
    kept,
    unit,
    asking,
    asked,
    isOpen,
    ...(newOne?.statistic && { usual: newOne.statistic }),
  });
  if (statistic === 'leaveOut') {
    leftOut.push({ why: 'asked', text: cell.across[0]?.text ?? '', from: cell.place });
    return;
  }
  if (statistic === 'value' && !isFraction) {
    const doubt = askWhereDoubtful(one, { unit, kept, asking, asked });
    if (doubt !== undefined) return void leftOut.push({ why: 'asked', text: doubt, from: cell.place });
  }
  const place = {
    measureKey: newOne ? '' : measure,
    whose: told.whose,
    period,
    yearGroup: told.yearGroup ?? '',
    group: told.group as PupilGroup,
  };
  const waits = asking.waiting(one.cell.table, told);
  const when = period || `${told.term ?? ''} ${told.relative ?? ''}`;
  const key = [measure || waits, told.whose, when, stands ? '' : told.part, place.yearGroup, place.group].join('|');
  const figure: ReadFigure = figures.get(key) ?? {
    ...place,
    newMeasure: newOne ? measure.slice(4) : '',
    newUnit: newOne?.unit ?? null,
    newBetter: newOne?.better ?? null,
    ...{ pupils: null, count: null, value: null, hidden: [], asked: [], from: {} },
    source: told.whose === 'school' ? '' : (sourceIn(cell) ?? context.sources[0] ?? ''),
  };
  figures.set(key, figure);
  if (told.relative === 'last') lastYears.add(figure);
  figure.asked = [...new Set([...figure.asked, ...asked])];
  fill(figure, cell, { statistic, isFraction, stated });
  figure.pupils ??= sizeInLabel(one, kept) ?? null;
  if (statistic === 'count' && unit === 'percent') figure.pupils ??= pupilsAbove(one, kept) ?? null;
}

function sourceIn({ down }: TableCell): string | undefined {
  return down.find(({ meaning: { source } }) => source !== undefined)?.meaning.source;
}

function unitOf(measure: string | undefined, { measures }: OutcomeContext): Measure['unit'] | undefined {
  if (measure === undefined) return undefined;
  return measures.find(({ key }) => key === measure)?.unit ?? startingMeasures.find(({ key }) => key === measure)?.unit;
}

/** Whose and which group, in the order in which they are shown. */
export function inTableOrder(figures: readonly ReadFigure[]): ReadFigure[] {
  const owners: FigureOwner[] = ['school', 'national', 'localAuthority', 'trust'];
  const order = (one: ReadFigure): number => owners.indexOf(one.whose) * 10 + pupilGroups.indexOf(one.group);
  return figures.toSorted((one, other) => order(one) - order(other));
}
