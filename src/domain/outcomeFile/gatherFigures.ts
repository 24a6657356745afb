import { pupilGroups, type FigureOwner, type PupilGroup } from '../figure';
import type { Measure } from '../measure';
import { startingMeasures } from '../startingMeasures';
import type { Meaning } from './labels';
import { groupOfTable, type GroupOfTable } from './namesNoGroup';
import { axesOf, meaningOfCell, type CellMeaning } from './cellMeaning';
import { tellColumnsApart } from './columnsApart';
import { askWhereDoubtful } from './doubtful';
import { createAsking, type Asking } from './outcomeAsking';
import type { OutcomeContext, OutcomeLeftOut, OutcomeReading, ReadFigure, Statistic } from './reading';
import { sizeInLabel } from './sizeInLabel';
import { fractionColumns, statisticOf } from './statistics';
import type { TableCell } from './tables';
import { unitOfNew, type UnitOfNew } from './unitOfNew';
import { askWhereTwoDiffer, type Stated } from './twice';

interface GatherContext extends OutcomeContext {
  sources: readonly string[];
  /** The file's name. */
  named: string;
}

/** A cell with what is known of it. */
export interface ToldCell {
  cell: TableCell;
  told: CellMeaning;
  /** The question that is open of its whole table. */
  asked?: string;
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
    takeFromBeside(told);
    tellColumnsApart(told);
    const inTable = new Map<string, ReadFigure>();
    const kept = told.filter((one) => keeps(one, asking, leftOut));
    const fractions = fractionColumns(kept, (one) => unitOf(one.told.measure, context));
    const generic: ToldCell[] = [];
    const units: Adding['units'] = new Map();
    const stated: Stated[] = [];
    for (const one of kept) {
      if (one.told.statistic === 'pupils' && isOfSeveral(kept, one) && mayShareSizes(kept, one)) generic.push(one);
      else
        addCell(one, {
          context,
          asking,
          leftOut,
          stated,
          figures: inTable,
          kept,
          units,
          isFraction: fractions.has(one.cell.place.column),
        });
    }
    for (const one of generic)
      if (!shareSize(one, inTable, stated)) leave(leftOut, 'severalYears', one.cell.across[0]?.text ?? '', one.cell);
    askWhereTwoDiffer(stated, asking, leftOut);
    for (const [key, figure] of inTable) {
      const known = figures.get(key);
      if (known) merge(known, figure, leftOut);
      else figures.set(key, figure);
    }
  }
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

/** Whether a row names its own measure and is of no year group, where a cell is of one: it says nothing of the rows above it. */
function isRowApart({ cell, told }: ToldCell, other: ToldCell): boolean {
  const namesItself = cell.down.some(({ meaning }) => meaning.measure !== undefined || meaning.subject !== undefined);
  return namesItself && other.told.yearGroup !== undefined && told.yearGroup !== other.told.yearGroup;
}

/** Whether a cell is of a group at all; says why not where it is not. */
function keeps({ cell, told }: ToldCell, asking: Asking, leftOut: OutcomeLeftOut[]): boolean {
  const away = (why: OutcomeLeftOut['why'], text: string): false => leave(leftOut, why, text, cell);
  if (told.not) return away(told.not, told.notBecause?.text ?? '');
  if (cell.numbers.kind === 'day') return away('date', cell.down[0]?.text ?? '');
  if (told.group === 'sen') {
    const label = [...cell.down, ...cell.across].find(({ meaning }) => meaning.group === 'sen');
    if (!label || !/^send?$/i.test(label.text.trim())) return away('combined', label?.text ?? '');
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
  figures: Map<string, ReadFigure>;
  kept: readonly ToldCell[];
  isFraction: boolean;
  /** Of new measures, by name. */
  units: Map<string, UnitOfNew>;
}

function addCell(one: ToldCell, { context, asking, leftOut, stated, figures, kept, isFraction, units }: Adding): void {
  const { cell, told } = one;
  const asked = one.asked === undefined ? [] : [one.asked];
  const measure = asking.measure(one, context.measures, asked);
  if (measure === 'leaveOut') return;
  const period = asking.period(one, { academicYear: context.academicYear, named: context.named }, asked);
  const isNew = measure.startsWith('new:');
  const unit = isNew ? unitOfNew(one, measure.slice(4), { kept, asking, units, asked }) : unitOf(measure, context);
  const statistic = statisticOf(one, { kept, unit, asking, asked });
  if (statistic === 'leaveOut') {
    leftOut.push({ why: 'asked', text: cell.across[0]?.text ?? '', from: cell.place });
    return;
  }
  if (statistic === 'value' && !isFraction) {
    const doubt = askWhereDoubtful(one, { unit, kept, asking, asked });
    if (doubt !== undefined) return void leftOut.push({ why: 'asked', text: doubt, from: cell.place });
  }
  const place = {
    measureKey: isNew ? '' : measure,
    whose: told.whose,
    period,
    yearGroup: told.yearGroup ?? '',
    group: told.group as PupilGroup,
  };
  const waits = asking.waiting(one.cell.table, told);
  const key = [measure || waits, told.whose, period || told.term, place.yearGroup, place.group].join('|');
  const figure: ReadFigure = figures.get(key) ?? {
    ...place,
    newMeasure: isNew ? measure.slice(4) : '',
    newUnit: isNew ? (unit ?? null) : null,
    ...{ pupils: null, count: null, value: null, hidden: [], asked: [], from: {} },
    source: told.whose === 'school' ? '' : (context.sources[0] ?? ''),
  };
  figures.set(key, figure);
  figure.asked = [...new Set([...figure.asked, ...asked])];
  fill(figure, cell, { statistic, isFraction, stated });
  figure.pupils ??= sizeInLabel(one, kept) ?? null;
}

interface Filling {
  statistic: Statistic;
  isFraction: boolean;
  stated: Stated[];
}

/** Takes a cell's numbers, and notes each, since another row may say others of the same. */
function fill(figure: ReadFigure, { numbers, place, down, across }: TableCell, { statistic, isFraction, stated }: Filling): void {
  const set = (what: Statistic, number: number | null): void => {
    if (number === null) return;
    const rounded = Math.round(number * 1e6) / 1e6;
    stated.push({ figure, what, number: rounded, place, said: [...down, ...across] });
    figure[what] ??= rounded;
    figure.from[what] ??= place;
  };
  if (numbers.kind === 'share') {
    set('count', numbers.count);
    set('pupils', numbers.pupils);
    set('value', numbers.value);
  } else if (numbers.kind === 'number') {
    set(statistic, isFraction && statistic === 'value' && !numbers.percent ? numbers.number * 100 : numbers.number);
  } else {
    figure.from[statistic] ??= place;
    if (numbers.kind === 'hidden') figure.hidden.push({ what: statistic, mark: numbers.mark });
  }
}

/** Whether a column names no measure, or only the table's title does and other columns name others. */
function isOfSeveral(kept: readonly ToldCell[], { told: { measure, ownMeasure } }: ToldCell): boolean {
  return (
    measure === undefined ||
    (!ownMeasure && kept.some((one) => (one.told.ownMeasure && one.told.measure !== measure) || isNamedBeside(one)))
  );
}

/** A column of group sizes beside several measures is of each of them. */
function mayShareSizes(kept: readonly ToldCell[], one: ToldCell): boolean {
  const { cell, told } = one;
  const words = told.measureWords && cell.titles.includes(told.measureWords) ? undefined : told.measureWords;
  return kept.some(
    (other) =>
      (other.told.measure !== undefined || (!words && isNamedBeside(other))) &&
      other.told.group === told.group &&
      other.cell !== cell &&
      !isRowApart(other, one),
  );
}

/** By words that no measure is known by, other than a title's. */
function isNamedBeside({ cell, told: { measureWords, statistic } }: ToldCell): boolean {
  return statistic !== 'pupils' && measureWords !== undefined && !cell.titles.includes(measureWords);
}

/** A number of pupils of no year group is the whole school's, or where all figures are of one year, that year's. False where it is neither. */
function shareSize({ cell, told }: ToldCell, figures: ReadonlyMap<string, ReadFigure>, stated: Stated[]): boolean {
  const own = [...figures.values()].filter(
    ({ whose, group, period }) => whose === 'school' && group === told.group && (!told.ownPeriod || told.period === period),
  );
  const years = new Set(own.map(({ yearGroup }) => yearGroup));
  const of = told.yearGroup ?? (years.has('') ? '' : years.size === 1 ? [...years][0] : undefined);
  if (of === undefined) return own.length === 0;
  for (const figure of own) {
    if (figure.yearGroup !== of) continue;
    if (figure.pupils === null && !figure.from.pupils) fill(figure, cell, { statistic: 'pupils', isFraction: false, stated });
  }
  return true;
}

/** What two tables say of one cell; where they differ the first stands. */
function merge(known: ReadFigure, more: ReadFigure, leftOut: OutcomeLeftOut[]): void {
  for (const what of ['pupils', 'count', 'value'] as const) {
    const place = more.from[what];
    if (more[what] === null || place === undefined) continue;
    if (known[what] === null) {
      known[what] = more[what];
      known.from[what] = place;
    } else if (known[what] !== more[what]) leftOut.push({ why: 'twice', text: String(more[what]), from: place });
  }
  known.hidden.push(...more.hidden);
  known.asked = [...new Set([...known.asked, ...more.asked])];
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
