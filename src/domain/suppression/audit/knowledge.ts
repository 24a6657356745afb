import {
  addSum,
  copyOf,
  dropSums,
  mostOfAnything,
  narrow,
  negative,
  noSums,
  rangeOf,
  type Claim,
  type LinearSums,
  type Ranges,
} from './linearSums';
import type { At, NumbersBehind, Place } from './numbersBehind';

/** What is known of numbers, and between what that leaves them. */
export interface Knowledge {
  sums: LinearSums;
  ranges: Ranges;
}

export function nothingKnown(numbers: number): Knowledge {
  const ranges = { lower: new Float64Array(numbers), upper: new Float64Array(numbers).fill(mostOfAnything) };
  return { sums: noSums(numbers), ranges };
}

/** Takes claims for true, all or none: whether what is known lets them be. */
export function learn(known: Knowledge, claims: readonly Claim[]): boolean {
  const { sums } = known;
  const isLeft = ([terms, least, most]: Claim): boolean => {
    const [from, to] = rangeOf(terms, known.ranges);
    return from <= most && to >= least;
  };
  if (!claims.every(isLeft)) return false;
  const [before, from] = [copyOf(known.ranges), sums.terms.length];
  const added = claims.map((claim) => addSum(sums, claim));
  if (narrow(sums, known.ranges, added)) return true;
  dropSums(sums, from);
  known.ranges = before;
  return false;
}

/** At every place a whole is what its parts make, and from nothing on up to so many more. */
export function partsMake(whole: At, parts: readonly At[], mostLeft: number, { places }: Pick<NumbersBehind, 'places'>): Claim[] {
  return places.map((place) => [[...whole(place), ...parts.flatMap((part) => negative(part(place)))], 0, mostLeft]);
}

/** Whether parts make no more of a whole than there is, as far as is known. */
export function haveRoom(
  { ranges }: Knowledge,
  whole: At,
  parts: readonly At[],
  { places }: Pick<NumbersBehind, 'places'>,
): boolean {
  return places.every((place: Place) => {
    const least = parts.reduce((sum, part) => sum + rangeOf(part(place), ranges)[0], 0);
    return least <= rangeOf(whole(place), ranges)[1];
  });
}

/** The largest sets that pass, of the first few; none that is within another. */
export function largestSets<T>(all: readonly T[], passes: (some: readonly T[]) => boolean): T[][] {
  const few = all.slice(0, mostInSet);
  const membersOf = (set: number): T[] => few.filter((_, at) => set & (1 << at));
  const sets = Array.from({ length: 2 ** few.length - 1 }, (_, at) => at + 1);
  const found: number[] = [];
  for (const set of sets.toSorted((one, other) => membersOf(other).length - membersOf(one).length)) {
    if (found.some((larger) => (larger & set) === set) || !passes(membersOf(set))) continue;
    found.push(set);
  }
  return found.map(membersOf);
}

/** Of more parts not all sets are tried. */
export const mostInSet = 6;
