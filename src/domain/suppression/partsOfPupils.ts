import { grouped } from '../figureIndex';
import { countsIn, type LinkedTable } from './linked';
import { placeName } from './sizes';

/**
 * Tables, by name, that count each of the same pupils once: three or more, or two where one of them is kept as plain numbers; two
 * shares are each other's complement, which is told elsewhere. Where there are too many to try all, those not tried count as one set.
 * Of many measures some add up by chance: nobody can tell those from the others, and more is hidden than would have to be.
 */
export function partsOfPupils(tables: readonly LinkedTable[]): string[][] {
  return [...grouped(tables, ({ period }) => period).values()].flatMap(partsOfPeriod);
}

function partsOfPeriod(tables: readonly LinkedTable[]): string[][] {
  const places = [...new Set(tables.flatMap(({ figures }) => figures.map(placeName)))];
  // The largest first: what is left is soon too little for most.
  const own = tables.flatMap((table) => partOf(table, places)).toSorted((one, other) => other.sum - one.sum);
  const mostFrom = mostOfEach(own, places.length);
  const leastPlaces = Math.min(2, ...own.map(({ size }) => size));
  const found: Part[][] = [];
  let steps = 0;
  const isEnough = (): boolean => steps > mostSteps || found.length > mostSets;
  const search = (members: readonly Part[], left: Int32Array, from: number): void => {
    if (canBeNothing(left, mostFrom[from]!, mostParts - members.length) < leastPlaces) return;
    for (let at = from; at < own.length && !isEnough(); at += 1) {
      steps += 1;
      const all = [...members, own[at]!];
      const now = taken(left, own[at]!.counts);
      if (!now) continue;
      if (now.some((one) => one > 0)) search(all, now, at + 1);
      else if (makesAll(all, now)) found.push(all);
    }
  };
  for (const [at, one] of own.entries()) {
    const left = taken(one.pupils, one.counts);
    if (left?.some((number) => number > 0)) search([one], left, at + 1);
    if (!isEnough()) continue;
    found.push(own.slice(at));
    break;
  }
  return found.map((members) => members.map(({ name }) => name));
}

interface Part {
  name: string;
  isShare: boolean;
  /** What is counted and how many pupils there are, at each place; `unknown` where nothing is said. */
  counts: Int32Array;
  pupils: Int32Array;
  /** How many places it names. */
  size: number;
  sum: number;
}

const unknown = -1;
/** No question has more answers, and no scale more bands. */
const mostParts = 7;
/** How many tables are looked at, and how many sets are found, before all that remain count as one set. */
const mostSteps = 200_000;
const mostSets = 200;

/** Nothing of means, of what happens more often than there are pupils, and of tables that count nobody. */
function partOf(table: LinkedTable, places: readonly string[]): Part[] {
  const { name, figures, sizes, isMean } = table;
  const isShare = figures.every(({ ofPupils }) => ofPupils);
  if (isMean || (!isShare && figures.some(({ value }) => value !== null))) return [];
  const known = countsIn(table);
  const stated = new Map(figures.map((one) => [placeName(one), one.pupils]));
  const counts = Int32Array.from(places, (place) => known.get(place) ?? unknown);
  const pupils = Int32Array.from(places, (place) => stated.get(place) ?? sizes.get(place)?.pupils ?? unknown);
  const sum = [...known.values()].reduce((total, one) => total + one, 0);
  const isAbove = !isShare && counts.some((count, at) => pupils[at] !== unknown && count > pupils[at]!);
  return sum === 0 || isAbove ? [] : [{ name, isShare, counts, pupils, size: known.size, sum }];
}

/** The most that one of the tables from each on counts, at each place. */
function mostOfEach(own: readonly Part[], places: number): Int32Array[] {
  const most = [new Int32Array(places)];
  for (const { counts } of own.toReversed()) most.unshift(most[0]!.map((number, at) => Math.max(number, counts[at]!)));
  return most;
}

/** At how many places so many more tables can take all that is left. */
function canBeNothing(left: Int32Array, most: Int32Array, tables: number): number {
  let places = 0;
  for (let at = 0; at < left.length; at += 1) if (left[at] !== unknown && left[at]! <= most[at]! * tables) places += 1;
  return places;
}

/** What is left at each place that both name; undefined where more would be taken than there is, or nothing is taken anywhere. */
function taken(left: Int32Array, counts: Int32Array): Int32Array | undefined {
  let isSome = false;
  for (let at = 0; at < left.length; at += 1) {
    if (left[at] === unknown || counts[at] === unknown) continue;
    if (counts[at]! > left[at]!) return undefined;
    isSome ||= counts[at]! > 0;
  }
  return isSome
    ? left.map((number, at) => (number === unknown || counts[at] === unknown ? unknown : number - counts[at]!))
    : undefined;
}

function makesAll(members: readonly Part[], left: Int32Array): boolean {
  const places = left.filter((one) => one !== unknown).length;
  if (places < Math.min(2, ...members.map(({ size }) => size))) return false;
  return members.length > 2 || members.some(({ isShare }) => !isShare);
}
