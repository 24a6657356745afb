import { pupilGroups } from '../figure';
import type { SmallNumbers } from '../settings';
import type { HidingReason } from '../told';
import { hidingCost, type CoverCell } from './cover';
import { latticeOf, placeName, type KnownNumber } from './lattice';
import type { LatticeCell } from './latticeCell';
import type { KnownFigure, KnownSizes, Size, Sizes } from './known';

/** Why what is said of a group is hidden, by place; a place that is not named is shown. */
export type Hidings = ReadonlyMap<string, HidingReason>;

/** What other measures' tables say of the groups of which this one does not say how many they are. */
interface Elsewhere {
  /** Some table shows the group to be few, or hides it. */
  isFew: (place: LatticeCell) => boolean;
  /** Nobody states what is counted: it is what other tables leave over. */
  isRest?: boolean;
  /** Another table says of how many it is not so: both together give the number of pupils, of nobody too. */
  hasComplement?: boolean;
}

/** A table's cells with what is hidden of them by itself, and the reasons once it is known what else is. */
export interface HidingTable {
  cells: readonly CoverCell[];
  reasons: () => Hidings;
}

/** How many pupils what is counted is of. */
interface CountedSize extends Size {
  /** What is counted and what is not, together, tell it. */
  isTold: boolean;
  /** Another table says of how many it is not so, and whether those are few. */
  hasComplement: boolean;
}

/**
 * Which counts of one measure in one period are hidden. Count, number of pupils and percentage give each other away, so a count is
 * shown only where its pupils are, and a share only where its count is.
 */
export function hiddenCounts(
  figures: readonly KnownFigure[],
  { known: sizes, supposed }: KnownSizes,
  smallNumbers: SmallNumbers,
  { isFew, isRest = false, hasComplement = false }: Elsewhere,
): HidingTable {
  const told = new Map(
    [...sizes].map(([name, size]) => [name, { ...size, isTold: hasComplement && size.hidden !== undefined, hasComplement }]),
  );
  const stated = figures.flatMap(({ yearGroup, group, count }) => (count === null ? [] : [{ yearGroup, group, number: count }]));
  const ofPupils = figures.some((figure) => figure.ofPupils);
  const known = [...stated, ...(ofPupils ? nobodyIn(figures, sizes) : [])];
  const mostOf = (place: LatticeCell): number => {
    const name = placeName(place);
    return (ofPupils ? (sizes.get(name)?.pupils ?? supposed.get(name)) : undefined) ?? Infinity;
  };
  const cells = latticeOf(known, { hasOtherYears: hasOtherYears(figures, sizes), mostOf }).map((one) => {
    const cell = isRest ? { ...one, published: false } : one;
    const own = countCell(cell, told.get(placeName(cell)), smallNumbers, ofPupils, mostOf(cell));
    const isShown = !own.hidden && own.number !== null && own.cost !== Infinity;
    return isShown && isFew(cell) ? hiddenAsFew(own, mostOf(cell)) : own;
  });
  const reasonOf = (cell: CoverCell): HidingReason => {
    if (cell.isUnsaid) return 'fewPupils';
    const own = whyHidden(cell.number!, told.get(placeName(cell)), smallNumbers, ofPupils);
    return own ?? (isFew(cell) ? 'fewPupils' : cell.number === 0 ? 'few' : 'givesAway');
  };
  return { cells, reasons: () => hidingsOf(cells, reasonOf) };
}

function hidingsOf(cells: readonly CoverCell[], reasonOf: (cell: CoverCell) => HidingReason): Hidings {
  const hidden = cells.filter((cell) => cell.hidden && cell.published);
  return new Map(hidden.map((cell) => [placeName(cell), reasonOf(cell)]));
}

/**
 * Which means of one measure in one period are hidden: each times its pupils is a sum, and sums give each other away. Pupils with
 * SEN may be few where nothing says that they are `enough`.
 */
export function hiddenMeans(
  figures: readonly KnownFigure[],
  { known: sizes }: KnownSizes,
  { pupils }: SmallNumbers,
  { isFew, enough }: Elsewhere & { enough: ReadonlySet<string> },
): HidingTable {
  const sums = sumsOf(figures, sizes);
  const cells = latticeOf(sums, { hasOtherYears: hasOtherYears(figures, sizes) }).map((cell): CoverCell => {
    const size = sizes.get(placeName(cell));
    if (size?.pupils === 0) return { ...cell, hidden: false, guarded: false, cost: Infinity, up: 0, down: 0 };
    const isSmall = size !== undefined && (size.pupils < pupils || size.hidden !== undefined || isFew(cell));
    const guarded = isSmall && cell.number !== null && cell.supposed !== true;
    return { ...cell, hidden: !cell.published || isSmall, guarded, cost: hidingCost(cell), up: Infinity, down: Infinity };
  });
  const reasonOf = (cell: CoverCell): HidingReason => {
    const size = sizes.get(placeName(cell))!;
    return (size.pupils < pupils && size.hidden !== 'givesAway') || isFew(cell) ? 'fewPupils' : 'givesAway';
  };
  const unsized = figures.filter((figure) => {
    const mayBeFew = (figure.group === 'senSupport' || figure.group === 'ehcp') && !enough.has(placeName(figure));
    return figure.value !== null && mayBeFew && !sizes.has(placeName(figure));
  });
  const ofUnknown = unsized.map((figure) => [placeName(figure), 'sizeUnknown'] as const);
  return { cells, reasons: () => new Map([...hidingsOf(cells, reasonOf), ...ofUnknown]) };
}

/** What is counted at each place that a table names, or that follows from those: of the groups, and of years where they are all. */
export function countsFrom(figures: readonly KnownFigure[], sizes: Sizes): Map<string, number> {
  const known = figures.flatMap(({ yearGroup, group, count }) => (count === null ? [] : [{ yearGroup, group, number: count }]));
  const others = hasOtherYears(figures, sizes);
  const cells = latticeOf(known, { hasOtherYears: others });
  const named = new Set(known.map(({ yearGroup }) => yearGroup));
  const own = cells.filter(({ number, supposed, yearGroup }) => number !== null && !supposed && named.has(yearGroup));
  const counts = new Map(own.map((cell) => [placeName(cell), cell.number!]));
  if (named.size === 0 || named.has('') || others !== false) return counts;
  for (const group of pupilGroups) {
    const years = [...named].map((yearGroup) => counts.get(placeName({ yearGroup, group })));
    if (!years.includes(undefined))
      counts.set(
        placeName({ yearGroup: '', group }),
        years.reduce<number>((sum, one) => sum + one!, 0),
      );
  }
  return counts;
}

/** Pupils times mean; nothing for a group of nobody, whether the table names it or not. */
function sumsOf(figures: readonly KnownFigure[], sizes: Sizes): KnownNumber[] {
  const own = figures.flatMap(({ yearGroup, group, value }) => {
    const size = sizes.get(placeName({ yearGroup, group }));
    return value === null || !size ? [] : [{ yearGroup, group, number: value * size.pupils }];
  });
  return [...nobodyIn(figures, sizes), ...own];
}

/** Nothing is counted of a group of nobody, whether the table names it or not. */
function nobodyIn(figures: readonly KnownFigure[], sizes: Sizes): KnownNumber[] {
  const years = new Set(figures.map(({ yearGroup }) => yearGroup));
  const stated = new Set(figures.filter(({ count }) => count !== null).map(placeName));
  return [...sizes]
    .filter(([name, { pupils }]) => pupils === 0 && !stated.has(name))
    .map(([name]) => {
      const [yearGroup, group] = name.split('|') as [string, KnownFigure['group']];
      return { yearGroup, group, number: 0 };
    })
    .filter(({ yearGroup }) => years.has(yearGroup));
}

/**
 * Whether there are more years than a measure's table names, as its numbers of pupils show. Undefined where they do not say.
 */
export function hasOtherYears(figures: readonly KnownFigure[], sizes: Sizes): boolean | undefined {
  const years = [...new Set(figures.map(({ yearGroup }) => yearGroup))].filter((year) => year !== '');
  const left = (['noSen', 'senSupport', 'ehcp', 'all'] as const).flatMap((group) => {
    const whole = sizes.get(placeName({ yearGroup: '', group }));
    const parts = years.map((yearGroup) => sizes.get(placeName({ yearGroup, group })));
    if (!whole || parts.includes(undefined)) return [];
    return [parts.reduce((sum, part) => sum - part!.pupils, whole.pupils)];
  });
  return left.length === 0 ? undefined : left.some((one) => one > 0);
}

function countCell(
  cell: LatticeCell,
  size: CountedSize | undefined,
  smallNumbers: SmallNumbers,
  ofPupils: boolean,
  ofHowMany: number,
): CoverCell {
  const { number, published } = cell;
  if (number === null) {
    // Where no numbers could be supposed although something bounds them, there may be no room at all.
    const up = Number.isFinite(ofHowMany) ? 0 : Infinity;
    return { ...cell, hidden: true, guarded: false, cost: 0, up, down: 0 };
  }
  const why = whyHidden(number, size, smallNumbers, ofPupils);
  const isEmpty = size?.pupils === 0 && published && !size.isTold;
  const [least, most] = published ? boundsOf(number, size, smallNumbers, ofPupils) : [0, ofHowMany];
  return {
    ...cell,
    hidden: !published || why !== undefined,
    guarded: why !== undefined && cell.supposed !== true,
    cost: isEmpty ? Infinity : hidingCost(cell),
    up: isEmpty ? 0 : Math.max(0, Math.min(most, ofHowMany) - number),
    down: isEmpty ? 0 : Math.max(0, number - least),
    ...(published && !isEmpty && { unsaid: { up: Math.max(0, ofHowMany - number), down: number } }),
  };
}

/** A place of a group that another table shows to be few: whoever sees it hidden may think anything of it. */
function hiddenAsFew(cell: CoverCell, ofHowMany: number): CoverCell {
  const { up, down } = cell;
  const number = cell.number ?? 0;
  return { ...cell, hidden: true, guarded: true, up: Math.max(up, ofHowMany - number), down: Math.max(down, number) };
}

/** Why a count is hidden by itself; undefined where it may be shown as far as it alone goes. */
function whyHidden(
  number: number,
  size: CountedSize | undefined,
  { count, pupils }: SmallNumbers,
  ofPupils: boolean,
): HidingReason | undefined {
  if (size === undefined) return number < count && (number > 0 || ofPupils) ? 'few' : undefined;
  if (size.pupils === 0) return size.isTold ? size.hidden : undefined;
  // What is said here must not tell whether the count is small: where the group is, all its counts read alike.
  if (size.hidden === 'few') return ofPupils ? 'few' : 'fewPupils';
  if (size.hidden !== undefined) return size.hidden;
  if (size.pupils < pupils) return 'fewPupils';
  if (number > 0 && number < count) return 'few';
  // Of how few pupils it is not so: nobody is told that either.
  const others = ofPupils ? size.pupils - number : 0;
  return others > 0 && others < count ? 'givesAway' : undefined;
}

/** What a reader still thinks possible of a count that is hidden, the least and the most. */
function boundsOf(
  number: number,
  size: CountedSize | undefined,
  { count, pupils }: SmallNumbers,
  ofPupils: boolean,
): [number, number] {
  const [least, most] = saidOf(number, count);
  if (size === undefined) return number < count && ofPupils ? [0, most] : [least, most];
  const all = ofPupils ? size.pupils : Infinity;
  if (size.hidden !== undefined || size.pupils < pupils) return [0, all];
  if (!size.hasComplement) return [least, Math.min(most, all)];
  const [leastOthers, mostOthers] = saidOf(size.pupils - number, count);
  return [Math.max(least, size.pupils - mostOthers), Math.min(most, size.pupils - leastOthers)];
}

/** Between which numbers a count is, as far as it is said whether it is small. */
function saidOf(number: number, count: number): [number, number] {
  return number < count ? [Math.min(1, number), count - 1] : [count, Infinity];
}
