import { pupilGroups } from '../../figure';
import type { SmallNumbers } from '../../settings';
import type { PopulationSum } from '../constraints/partition';
import type { Steps } from '../secondary/cycles';
import { hideSecondary } from '../secondary/secondary';
import { placeName, type Cell } from '../table/cell';
import { fullTable, type KnownNumber } from '../table/fullTable';
import { hidingCost, type GuardedCell } from '../table/guardedCell';
import type { KnownFigure, KnownSizes, MeasureTable, Size } from '../table/knownFigure';
import { keyOf, partsByName, type PartByName } from './kinds';
import { populationsThatAddUp } from './populationSums';
import { populationsOf, type Population } from './populations';

/** How many pupils each measure's groups have, and whose pupils are those of others together. */
export interface KnownPopulations {
  sizes: ReadonlyMap<string, KnownSizes>;
  populationSums: readonly PopulationSum[];
  /** What the measures' names say of whom and of what they are parts. */
  partsNamed: ReadonlyMap<string, PartByName>;
}

/**
 * How many pupils the groups of a period have, by measure. Measures that agree on every group they both name, and that add up
 * together, may speak of the same pupils: what one of them gives away about a group's size, all do. Where they differ their tables
 * stand apart, but one group of one size is hidden in both or in neither, and where the pupils of some make those of another (girls,
 * boys and all) no size can be taken off another.
 */
export function sizesOf(
  figures: readonly KnownFigure[],
  { count }: SmallNumbers,
  measureOf: (measureKey: string) => MeasureTable['measure'],
  steps?: Steps,
): KnownPopulations {
  const partsNamed = partsByName(figures, measureOf);
  const together = populationsOf(figures, (table) => partsNamed.get(keyOf(table))?.kind ?? '');
  const { populations, populationSums, sums, derived } = populationsThatAddUp(together, measureOf);
  const tables = populations.map((one, at) => {
    const leastOf = (place: Cell): number => one.counted.get(placeName(place))?.most ?? 0;
    return fullTable([...one.pupils.values(), ...derived[at]!, ...totalsOf(one)], { leastOf }).map((cell) =>
      sizeCell(cell, one, count),
    );
  });
  for (let told = -1, now = 0; told !== now;) {
    told = now;
    hideSecondary(tables, sums, steps);
    for (const cell of tables.flat()) if (cell.hidden && cell.published) hideAlike(tables, cell);
    now = tables.flat().filter(({ hidden }) => hidden).length;
  }
  // The first population of a measure goes before others that it may be of as well.
  const found = populations.flatMap((one, at) =>
    one.measures.map((measure) => [measure, sizesFrom(tables[at]!, count)] as const),
  );
  const measuresOf = (at: number): readonly string[] => populations[at]!.measures;
  return {
    partsNamed,
    sizes: new Map(found.toReversed()),
    populationSums: populationSums.map(({ whole, parts }) => ({ whole: measuresOf(whole), parts: parts.map(measuresOf) })),
  };
}

/**
 * How many pupils all years have together where a table counts so many of them and none says how many they are: whoever sees
 * every year beside it adds them up. Where more are counted than that, there are other years.
 */
function totalsOf({ pupils, counted }: Population): KnownNumber[] {
  const years = [...new Set([...pupils.values()].map(({ yearGroup }) => yearGroup))];
  if (years.includes('')) return [];
  const totals = pupilGroups.flatMap((group) => {
    const own = years.map((yearGroup) => pupils.get(placeName({ yearGroup, group }))?.number);
    const isCounted = counted.has(placeName({ yearGroup: '', group })) && !own.includes(undefined);
    return isCounted ? [{ yearGroup: '', group, number: own.reduce<number>((sum, one) => sum + one!, 0), follows: true }] : [];
  });
  return totals.every((one) => one.number >= counted.get(placeName(one))!.most) ? totals : [];
}

function sizeCell(cell: Cell, { counted, tied }: Population, count: number): GuardedCell {
  const { number, published } = cell;
  if (number === null) return { ...cell, hidden: true, guarded: false, cost: 0, up: Infinity, down: 0 };
  const isFew = number > 0 && number < count;
  const most = number < count && published ? count - 1 : Infinity;
  const least = published && number > 0 ? (isFew ? 1 : count) : 0;
  const used = counted.get(placeName(cell)) ?? { most: 0, least: published || !tied ? Infinity : 0 };
  return {
    ...cell,
    hidden: !published || isFew,
    guarded: isFew && cell.supposed !== true,
    cost: hidingCost(cell),
    up: most - number,
    down: Math.max(0, number - Math.max(least, used.most)),
    // What is counted of pupils whom no table states is shown, and stays.
    downTogether: used.least >= 1 && (published || !counted.has(placeName(cell))) ? Math.max(0, number - least) : 0,
    // Of four pupils of whom one table counts all and another none it cannot be said that they are below five.
    ...(published && number > 0 && { unsaid: { up: Infinity, down: Math.max(0, number - used.most) } }),
  };
}

function hideAlike(tables: readonly GuardedCell[][], { yearGroup, group, number }: GuardedCell): void {
  for (const cell of tables.flat()) {
    if (cell.yearGroup !== yearGroup || cell.group !== group || cell.number !== number || cell.hidden) continue;
    cell.hidden = true;
    cell.guarded = true;
  }
}

function sizesFrom(cells: readonly GuardedCell[], count: number): KnownSizes {
  const known = new Map<string, Size>();
  const supposed = new Map<string, number>();
  for (const cell of cells) {
    const pupils = cell.number;
    if (pupils === null) continue;
    const why = cell.isUnsaid ? 'fewPupils' : pupils < count ? 'few' : 'givesAway';
    const hidden = cell.hidden && cell.published ? why : undefined;
    if (cell.supposed === true) supposed.set(placeName(cell), pupils);
    else known.set(placeName(cell), { pupils, published: cell.published, hidden });
  }
  return { known, supposed };
}
