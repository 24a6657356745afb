import { pupilGroups } from '../../figure';
import { grouped } from '../../figureIndex';
import { roundingOf } from '../../statedShare';
import { placeName } from '../table/cell';
import type { StatedFigure } from '../table/stated';
import { learn, nothingKnown } from './knowledge';
import { addSum, noSums, type Claim, type LinearSums, type Term } from './linearSums';
import { numbersBehind, type NumbersBehind } from './numbersBehind';
import { relate, type Relations } from './relations';
import { someNumbers } from './search';

/** A school behind its figures. */
export interface Model {
  numbers: NumbersBehind;
  /** The tables that add up. */
  tables: ReadonlySet<string>;
  /** How its numbers hang together, without what its figures state of them. */
  sums: LinearSums;
  /** Numbers that it may have: whatever its figures state is so. */
  known: Float64Array;
}

/**
 * A school that may be behind the figures, where more than the proof of each hidden number by itself is needed: some cells are blank, or some
 * kinds of pupils have no table. Undefined where that is not so, or where so many steps find none.
 */
export function modelOf(stated: readonly StatedFigure[], relations: Relations): Model | undefined {
  const byTable = grouped(stated, ({ table }) => table);
  const areBlank = [...byTable.values()].some((own) => !isMean(own[0]!) && hasBlanks(own, stated));
  if (!areBlank && ![...relations.partsNamed.values()].some(({ kind }) => kind !== '')) return undefined;
  for (const [hasOthers, areAll] of ways) {
    const numbers = numbersBehind(byTable, relations.partsNamed, hasOthers);
    const known = nothingKnown(numbers.size);
    learn(known, numbers.structure);
    const tables = new Set([...byTable].flatMap(([table, own]) => (learn(known, claimsOf(own, numbers)) ? [table] : [])));
    const from = known.sums.terms.length;
    const own = relations.tables.filter(({ name }) => tables.has(name));
    const { isKindMissing } = relate({ known, numbers, relations: { ...relations, tables: own }, areAll });
    if (!areBlank && !isKindMissing) return undefined;
    const found = someNumbers(known.sums, known.ranges, mostSteps);
    if (found) return { numbers, tables, sums: sumsFrom(known.sums, from, numbers), known: found };
  }
  return undefined;
}

const mostSteps = 1_000;

/** No year groups but those that are named, and parts that are all there are: as much as can be taken for known. */
const ways = [
  [false, true],
  [true, true],
  [false, false],
  [true, false],
] as const;

/** A mean counts nobody: it says only how many pupils it is of. */
export function isMean({ unit }: StatedFigure): boolean {
  return unit === 'mean' || unit === 'meanPercent';
}

/** Whether some cell of a table is blank, or says less than others do. */
function hasBlanks(own: readonly StatedFigure[], all: readonly StatedFigure[]): boolean {
  const years = new Set(['', ...all.map(({ figure }) => figure.yearGroup)]);
  const says = (['pupils', 'count', 'value'] as const).filter((what) => own.some(({ figure }) => figure[what] !== null));
  const isLess = own.some(({ figure }) => figure.pupils !== 0 && says.some((what) => figure[what] === null));
  return isLess || new Set(own.map(({ figure }) => placeName(figure))).size < years.size * pupilGroups.length;
}

/** What figures state of the numbers behind them. */
function claimsOf(own: readonly StatedFigure[], { counted, populations, populationsWith }: NumbersBehind): Claim[] {
  return own.flatMap((one): Claim[] => {
    const { figure, unit, table } = one;
    const { pupils, value } = figure;
    const sizes = populationsWith(table).map((one) => populations[one]!.at(figure));
    const terms = counted(table)(figure);
    const count = figure.count ?? (unit === 'count' ? value : null);
    const ofPupils = pupils === null ? [] : sizes.map((size): Claim => [size, pupils, pupils]);
    if (isMean(one)) return ofPupils;
    if (count !== null) return [...ofPupils, [terms, count, count]];
    return value === null ? ofPupils : [...ofPupils, ...sizes.flatMap((size) => shareOf(terms, size, value, roundingOf(value)))];
  });
}

/** What a share of so many says of how many are counted. */
export function shareOf(count: readonly Term[], pupils: readonly Term[], value: number, rounding: number): Claim[] {
  const between = (share: number): Term[] => [...times(count, hundredths), ...times(pupils, -share)];
  return [
    [between(Math.floor((value - rounding) * 1_000 + 0.5)), 0, Infinity],
    [between(Math.ceil((value + rounding) * 1_000 - 0.5)), -Infinity, 0],
  ];
}

const hundredths = 100_000;

function times(terms: readonly Term[], by: number): Term[] {
  return terms.map(([at, own]) => [at, own * by]);
}

function sumsFrom({ terms, least, most }: LinearSums, from: number, { size, structure }: NumbersBehind): LinearSums {
  const sums = noSums(size);
  for (const claim of structure) addSum(sums, claim);
  for (let at = from; at < terms.length; at += 1) addSum(sums, [terms[at]!, least[at]!, most[at]!]);
  return sums;
}
