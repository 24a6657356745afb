import { pupilGroups } from '../../figure';
import { placeName } from '../table/cell';

/** At each place a whole is what its parts count. */
export interface Equation {
  whole: Map<string, number>;
  /** Those that make the whole at a place. */
  partsAt: (place: string) => readonly Map<string, number>[];
  places: () => readonly string[];
}

/** Fills in what equations leave open in one place alone, and groups that make all pupils, until nothing more follows. */
export function derive(equations: readonly Equation[], counts: readonly Map<string, number>[]): void {
  for (let isNew = equations.length > 0; isNew;) {
    isNew = false;
    for (const one of counts) isNew = fillGroups(one) || isNew;
    for (const { whole, partsAt, places } of equations)
      for (const place of new Set(places())) isNew = fillParts(place, whole, partsAt(place)) || isNew;
  }
}

/** Of three groups and all pupils the one that is not known, year by year; whether there was one. */
function fillGroups(counts: Map<string, number>): boolean {
  let isNew = false;
  for (const yearGroup of new Set([...counts.keys()].map((place) => place.split('|')[0]!))) {
    const places = pupilGroups.map((group) => placeName({ yearGroup, group }));
    const missing = places.filter((place) => !counts.has(place));
    if (missing.length !== 1) continue;
    const sum = places.slice(0, 3).reduce((total, place) => total + (counts.get(place) ?? 0), 0);
    isNew = fill(counts, missing[0]!, missing[0] === places[3] ? sum : counts.get(places[3]!)! - sum) || isNew;
  }
  return isNew;
}

/** At a place the one of a whole and its parts that is not known; whether there was one. */
function fillParts(place: string, whole: Map<string, number>, parts: readonly Map<string, number>[]): boolean {
  const missing = [whole, ...parts].filter((one) => !one.has(place));
  if (missing.length !== 1 || parts.length === 0) return false;
  const sum = parts.reduce((total, one) => total + (one.get(place) ?? 0), 0);
  return fill(missing[0]!, place, missing[0] === whole ? sum : whole.get(place)! - sum);
}

/** Tables that contradict each other tell nothing. */
function fill(counts: Map<string, number>, place: string, number: number): boolean {
  if (number < 0) return false;
  counts.set(place, number);
  return true;
}
