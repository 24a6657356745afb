import type { PupilGroup } from '../figure';
import { grouped } from '../figureIndex';
import type { SmallNumbers } from '../settings';
import type { HidingReason } from '../told';
import { coverHidden, type CoverCell, type Steps } from './cover';
import { addUpTogether, areYearsLeftOut, latticeOf, placeName, type LatticeCell } from './lattice';

/** One figure of the school as numbers, whatever of them was stated. */
export interface KnownFigure {
  measureKey: string;
  yearGroup: string;
  group: PupilGroup;
  pupils: number | null;
  count: number | null;
  value: number | null;
  /** By how much the count may be another, as it comes from a rounded share. */
  slack?: number;
  /** The count is of these pupils, so that it cannot be above their number. */
  ofPupils: boolean;
}

/** How many pupils a group has, and whether anybody may see it. */
export interface Size {
  pupils: number;
  /** Some table states it; otherwise it only follows from others. */
  published: boolean;
  /** Undefined where it is shown, or stands in no table at all. */
  hidden: HidingReason | undefined;
}

/** The sizes of one measure's groups, by place. */
export type Sizes = ReadonlyMap<string, Size>;

/** What is known of how many pupils a measure is about. */
export interface KnownSizes {
  known: Sizes;
  /** Numbers of pupils with which all sums hold, of the places whose own cannot be told: to reason from, not to believe. */
  supposed: ReadonlyMap<string, number>;
}

/**
 * How many pupils the groups of a period have, by measure. Measures that agree on every group they both name, and that add up
 * together, may speak of the same pupils: what one of them gives away about a group's size, all do. Where they differ their tables
 * stand apart, but one group of one size is hidden in both or in neither.
 */
export function sizesOf(
  figures: readonly KnownFigure[],
  { count }: SmallNumbers,
  steps?: Steps,
): ReadonlyMap<string, KnownSizes> {
  const classes = classesOf(figures);
  const tables = classes.map((one) => {
    const leastOf = (place: LatticeCell): number => one.counted.get(placeName(place))?.most ?? 0;
    return latticeOf([...one.pupils.values()], { leastOf }).map((cell) => sizeCell(cell, one, count));
  });
  for (let told = -1, now = 0; told !== now;) {
    told = now;
    for (const cells of tables) {
      coverHidden([cells], [], steps);
      for (const cell of cells) if (cell.hidden && cell.published) hideAlike(tables, cell);
    }
    now = tables.flat().filter(({ hidden }) => hidden).length;
  }
  // The first class of a measure goes before others that it may be of as well.
  const found = classes.flatMap((one, at) => one.measures.map((measure) => [measure, sizesFrom(tables[at]!, count)] as const));
  return new Map(found.toReversed());
}

interface Counted {
  most: number;
  least: number;
}

interface SizeClass {
  measures: string[];
  pupils: Map<string, { yearGroup: string; group: PupilGroup; number: number }>;
  /** The most and the least that any measure counts of a group's pupils. */
  counted: Map<string, Counted>;
  /** Some measure counts pupils of years and of all years together. */
  tied: boolean;
}

/**
 * Measures by the pupils that they may be about together: where they name the same group they agree, and what they say adds up. Of
 * tables that contradict each other a reader knows that they are of different pupils, and not which other table is of which: each two
 * that may be of the same stand in one class.
 */
function classesOf(figures: readonly KnownFigure[]): SizeClass[] {
  const all = [...grouped(figures, ({ measureKey }) => measureKey)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const measures = all.map(([, own]) => classOf(own));
  const classes: SizeClass[] = [];
  for (const one of measures) {
    const at = classes.findIndex((other) => mayBeOne(other, one));
    if (at < 0) classes.push(one);
    else classes[at] = together(classes[at]!, one);
  }
  const sized = [...new Map(measures.filter(({ pupils }) => pupils.size > 0).map((one) => [numbersIn(one), one])).values()];
  if (classes.length === 1 && leavesYearsOut(classes[0]!) !== true) return classes;
  const serves = (known: SizeClass, one: SizeClass): boolean => {
    // Where more tables tell of other years, who has only these may take their years for all.
    const isOpen = leavesYearsOut(known) !== true || leavesYearsOut(one) === true || leavesYearsOut(one) === null;
    return isOpen && one.measures.every((key) => known.measures.includes(key));
  };
  const few = sized.flatMap((one, at) => [
    one,
    ...sized.slice(at + 1).flatMap((other) => (mayBeOne(one, other) ? [together(one, other)] : [])),
  ]);
  for (const one of few) {
    if (classes.length >= mostClasses || classes.some((known) => serves(known, one))) continue;
    const wide = sized.reduce((found, more) => {
      const isIn = more.measures.some((key) => found.measures.includes(key));
      return !isIn && mayBeOne(found, more) ? together(found, more) : found;
    }, one);
    classes.push(serves(wide, one) ? wide : one);
  }
  return classes;
}

function numbersIn({ pupils }: SizeClass): string {
  return JSON.stringify([...pupils].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function leavesYearsOut({ pupils }: SizeClass): ReturnType<typeof areYearsLeftOut> {
  return areYearsLeftOut([...pupils.values()]);
}

/** More tables that contradict each other in other ways no school has in a year. */
const mostClasses = 40;

function classOf(own: readonly KnownFigure[]): SizeClass {
  const found: SizeClass = { measures: [own[0]!.measureKey], pupils: new Map(), counted: new Map(), tied: false };
  for (const { yearGroup, group, pupils, count, ofPupils } of own) {
    const name = placeName({ yearGroup, group });
    if (pupils !== null) found.pupils.set(name, { yearGroup, group, number: pupils });
    if (count !== null && ofPupils) found.counted.set(name, widened(found.counted.get(name), { most: count, least: count }));
  }
  const years = own.filter(({ count, ofPupils }) => count !== null && ofPupils).map(({ yearGroup }) => yearGroup);
  found.tied = years.includes('') && years.some((year) => year !== '');
  return found;
}

function widened(known: Counted | undefined, { most, least }: Counted): Counted {
  return known ? { most: Math.max(most, known.most), least: Math.min(least, known.least) } : { most, least };
}

function mayBeOne(one: SizeClass, other: SizeClass): boolean {
  const differing = [...other.pupils].filter(([name, { number }]) => one.pupils.get(name)?.number !== number);
  if (differing.some(([name]) => one.pupils.has(name))) return false;
  if (differing.length === 0 || one.pupils.size === 0) return true;
  return addUpTogether([...one.pupils.values()], [...other.pupils.values()]);
}

function together(one: SizeClass, other: SizeClass): SizeClass {
  const counted = new Map(one.counted);
  for (const [name, more] of other.counted) counted.set(name, widened(counted.get(name), more));
  return {
    measures: [...one.measures, ...other.measures],
    pupils: new Map([...one.pupils, ...other.pupils]),
    counted,
    tied: one.tied || other.tied,
  };
}

function sizeCell(cell: LatticeCell, { counted, tied }: SizeClass, count: number): CoverCell {
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
    downTogether: used.least >= 1 ? Math.max(0, number - least) : 0,
  };
}

function hideAlike(tables: readonly CoverCell[][], { yearGroup, group, number }: CoverCell): void {
  for (const cell of tables.flat()) {
    if (cell.yearGroup !== yearGroup || cell.group !== group || cell.number !== number || cell.hidden) continue;
    cell.hidden = true;
    cell.guarded = true;
  }
}

function sizesFrom(cells: readonly CoverCell[], count: number): KnownSizes {
  const known = new Map<string, Size>();
  const supposed = new Map<string, number>();
  for (const cell of cells) {
    const pupils = cell.number;
    if (pupils === null) continue;
    const hidden = cell.hidden && cell.published ? (pupils < count ? 'few' : 'givesAway') : undefined;
    if (cell.supposed === true) supposed.set(placeName(cell), pupils);
    else known.set(placeName(cell), { pupils, published: cell.published, hidden });
  }
  return { known, supposed };
}

/**
 * What it costs a reader not to see a number: totals of a year are missed least, SEN Support most, and the whole school far more
 * than one year group.
 */
export function hidingCost({ yearGroup, group, number }: Pick<LatticeCell, 'yearGroup' | 'group' | 'number'>): number {
  // That there is none at all is rarely a secret, and says much.
  const none = number === 0 ? 3 : 1;
  return { all: 1, noSen: 3, ehcp: 4, senSupport: 7 }[group] * (yearGroup === '' ? 20 : 1) * none;
}
