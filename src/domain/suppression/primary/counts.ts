import type { SmallNumbers } from '../../settings';
import type { HidingReason } from '../../told';
import { placeName, type Cell } from '../table/cell';
import { hasOtherYears, nobodyIn } from '../table/countsFrom';
import { fullTable } from '../table/fullTable';
import { hidingCost, type GuardedCell } from '../table/guardedCell';
import type { KnownFigure, KnownSizes, Size } from '../table/knownFigure';
import { hidingsOf, type Elsewhere, type HidingTable } from './hidingTable';

/** How many pupils what is counted is of. */
interface CountedSize extends Size {
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
  const told = new Map([...sizes].map(([name, size]) => [name, { ...size, hasComplement }]));
  const stated = figures.flatMap(({ yearGroup, group, count }) => (count === null ? [] : [{ yearGroup, group, number: count }]));
  const ofPupils = figures.some((figure) => figure.ofPupils);
  const known = [...stated, ...(ofPupils ? nobodyIn(figures, sizes) : [])];
  const mostOf = (place: Cell): number => {
    const name = placeName(place);
    return (ofPupils ? (sizes.get(name)?.pupils ?? supposed.get(name)) : undefined) ?? Infinity;
  };
  const cells = fullTable(known, { hasOtherYears: hasOtherYears(figures, sizes), mostOf }).map((one) => {
    const cell = isRest ? { ...one, published: false } : one;
    const own = countCell(cell, told.get(placeName(cell)), smallNumbers, ofPupils, mostOf(cell));
    const isShown = !own.hidden && own.number !== null && own.cost !== Infinity;
    return isShown && isFew(cell) ? hiddenAsFew(own, mostOf(cell)) : own;
  });
  const reasonOf = (cell: GuardedCell): HidingReason => {
    if (cell.isUnsaid) return 'fewPupils';
    const own = whyHidden(cell.number!, told.get(placeName(cell)), smallNumbers, ofPupils);
    return own ?? (isFew(cell) ? 'fewPupils' : cell.number === 0 ? 'few' : 'givesAway');
  };
  return { cells, reasons: () => hidingsOf(cells, reasonOf) };
}

function countCell(
  cell: Cell,
  size: CountedSize | undefined,
  smallNumbers: SmallNumbers,
  ofPupils: boolean,
  ofHowMany: number,
): GuardedCell {
  const { number, published } = cell;
  if (number === null) {
    // Where no numbers could be supposed although something bounds them, there may be no room at all.
    const up = Number.isFinite(ofHowMany) ? 0 : Infinity;
    return { ...cell, hidden: true, guarded: false, cost: 0, up, down: 0 };
  }
  const why = whyHidden(number, size, smallNumbers, ofPupils);
  const isEmpty = size?.pupils === 0 && published && size.hidden === undefined;
  const [least, most] = published ? boundsOf(number, size, smallNumbers, ofPupils) : [0, ofHowMany];
  return {
    ...cell,
    hidden: !published || why !== undefined,
    // That none is counted of nobody tells nothing but that it is nobody, which is kept where the pupils are.
    guarded: why !== undefined && cell.supposed !== true && size?.pupils !== 0,
    cost: isEmpty ? Infinity : hidingCost(cell),
    up: isEmpty ? 0 : Math.max(0, Math.min(most, ofHowMany) - number),
    down: isEmpty ? 0 : Math.max(0, number - least),
    ...(published && !isEmpty && { unsaid: { up: Math.max(0, ofHowMany - number), down: number } }),
  };
}

/** A place of a group that another table shows to be few: whoever sees it hidden may think anything of it. */
function hiddenAsFew(cell: GuardedCell, ofHowMany: number): GuardedCell {
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
  // What is said here must not tell whether the count is small, nor whether there is anybody: where the group is, all its counts read alike.
  if (size.hidden === 'few') return ofPupils ? 'few' : 'fewPupils';
  if (size.hidden !== undefined) return size.hidden;
  if (size.pupils === 0) return undefined;
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
