import { placeName } from '../table/cell';
import { countsFrom } from '../table/countsFrom';
import type { MeasureTable } from '../table/knownFigure';

/** Tables, by name, whose pupils are those of other tables together. */
export interface PopulationSum {
  whole: readonly string[];
  parts: readonly (readonly string[])[];
}

/** Tables, by name, that make another one together, or all pupils where there is no `whole`. */
export interface Partition {
  whole?: string;
  parts: readonly string[];
  /** They do so at every place that all of them name; otherwise some pupils gave no answer. */
  isWhole: boolean;
}

/** What a table counts, as one of the parts that may make a whole. */
export interface Part {
  name: string;
  measure: MeasureTable['measure'];
  /** Another part has the same numbers: only where it stands tells it from that one. */
  isAgain: boolean;
  isShare: boolean;
  /** Each pupil is counted once at most. */
  isOfPupils: boolean;
  /** What is counted and how many pupils there are, at each place; `notStated` where nothing is said. */
  counts: Int32Array;
  pupils: Int32Array;
  /** By how much a count that comes from a rounded share may be another. */
  slack: Int32Array;
}

/** What stands at a place of which nothing is said. */
export const notStated = -1;

/** The tables as parts, at each of their places. */
export function partsIn(tables: readonly MeasureTable[]): { places: readonly string[]; parts: readonly Part[] } {
  const places = [...new Set(tables.flatMap(({ figures }) => figures.map(placeName)))];
  return { places, parts: tables.flatMap((table) => partOf(table, places)).toSorted(inOrder) };
}

function inOrder({ measure: one, name }: Part, { measure: other, name: otherName }: Part): number {
  return one.rank === other.rank ? (name < otherName ? -1 : 1) : one.rank < other.rank ? -1 : 1;
}

/** Nothing of means, of what nobody states, and of tables that count nobody. */
function partOf(table: MeasureTable, places: readonly string[]): Part[] {
  const { name, measure, figures, sizes, isMean, isAgain = false } = table;
  const isShare = figures.every(({ ofPupils }) => ofPupils);
  const byPlace = new Map(figures.map((one) => [placeName(one), one]));
  const known = countsFrom(figures, sizes);
  const counts = Int32Array.from(places, (place) => known.get(place) ?? notStated);
  const pupils = Int32Array.from(places, (place) => byPlace.get(place)?.pupils ?? sizes.get(place)?.pupils ?? notStated);
  const slack = Int32Array.from(places, (place) => byPlace.get(place)?.slack ?? 0);
  if (isMean || !counts.some((count) => count >= 0)) return [];
  const isAbove = counts.some((count, at) => pupils[at] !== notStated && count > pupils[at]!);
  const isOfPupils = isShare || (!isAbove && figures.every(({ value }) => value === null));
  return [{ name, measure, isAgain, isShare, isOfPupils, counts, pupils, slack }];
}
