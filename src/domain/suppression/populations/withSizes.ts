import type { Key } from '../../record';
import type { SmallNumbers } from '../../settings';
import { placeName } from '../table/cell';
import type { KnownFigure, KnownSizes, Size } from '../table/knownFigure';
import { countOf } from '../table/rounding';
import type { StatedFigure } from '../table/stated';
import type { KnownPopulations } from './sizes';

/** How many pupils the groups of all tables have, and what figures say in numbers once that is known. */
interface Sized extends KnownPopulations {
  known: readonly KnownFigure[];
}

/**
 * With each share that stands alone goes the number of pupils which some table gives or leaves over, and with that its count: whoever
 * sees the share can work them out, so they are judged as if they were stated. Without a size nothing more is known.
 */
export function withSizes(
  stated: readonly StatedFigure[],
  sizesIn: (figures: readonly KnownFigure[]) => KnownPopulations,
): Sized {
  const before = stated.map(({ known }) => known);
  const now = sizesIn(before);
  const known = stated.map(({ known: one, unit }) => {
    if (one.pupils !== null || one.value === null || (unit !== 'percent' && unit !== 'rate')) return one;
    const pupils = now.sizes.get(one.measureKey)?.known.get(placeName(one))?.pupils ?? null;
    return pupils === null ? one : { ...one, pupils, ...(one.count === null && countOf(one.value, pupils)) };
  });
  return known.every((one, at) => one === before[at]) ? { known: before, ...now } : { known, ...sizesIn(known) };
}

/**
 * The groups that some measure shows to be few, or hides: a share or a mean that says of how many it is nowhere may be theirs. And
 * those that are known to be enough, this year or in the least of the other years, and nowhere to be few.
 */
export function placesBySize(
  sizes: ReadonlyMap<Key, KnownSizes>,
  sizesElsewhere: ReadonlyMap<string, number>,
  { pupils: enoughPupils }: SmallNumbers,
): { few: ReadonlySet<string>; enough: ReadonlySet<string> } {
  const isFew = ({ pupils, hidden }: Size): boolean => hidden !== undefined || (pupils > 0 && pupils < enoughPupils);
  const all = [...sizes.values()].flatMap(({ known }) => [...known]);
  const few = new Set(all.filter(([, size]) => isFew(size)).map(([place]) => place));
  const now = all.map(([place]) => place);
  const elsewhere = [...sizesElsewhere].filter(([, least]) => least >= enoughPupils).map(([place]) => place);
  return { few, enough: new Set([...now, ...elsewhere].filter((place) => !few.has(place))) };
}
