import { pupilGroups, type PupilGroup } from '../figure';
import { schoolParts } from '../outcomePeriods';
import type { LinkedTable } from './linked';
import { placeName, type KnownFigure } from './sizes';

/**
 * Tables, by name, whose numbers make each other's wherever they stand side by side: what is hidden in one of them is hidden in all.
 * What happens in the terms of a year makes what happens in the year; measures of the same pupils may make up all of them, such as
 * below, at and above what is expected.
 */
export function tablesThatAddUp(tables: readonly LinkedTable[]): (readonly string[])[] {
  return [...partsOfYears(tables), ...partsOfPupils(tables)];
}

/**
 * The tables with the counts that follow from the others of their year: what a reader can work out of a term from the year and the
 * other terms, and of everybody from the groups, is judged as if it were stated.
 */
export function withWhatFollows(tables: readonly LinkedTable[]): LinkedTable[] {
  const counts = new Map(tables.map((table) => [table.name, countsIn(table)]));
  // Of a term that is spelt in two ways with other numbers nobody knows which makes the year.
  const sets = partsOfYears(tables).filter((names) => new Set(names.map((name) => name.split('|')[2])).size === names.length);
  if (sets.length === 0) return [...tables];
  const before = new Map([...counts].map(([name, own]) => [name, new Set(own.keys())]));
  for (let isOpen = true; isOpen;) {
    isOpen = false;
    for (const [whole, ...parts] of sets) {
      for (const name of [whole!, ...parts]) isOpen = fillGroups(counts.get(name)!) || isOpen;
      isOpen =
        fillParts(
          counts.get(whole!)!,
          parts.map((name) => counts.get(name)!),
        ) || isOpen;
    }
  }
  return tables.map((table) => {
    const more = [...counts.get(table.name)!].filter(([place]) => !before.get(table.name)!.has(place));
    if (more.length === 0) return table;
    const added = new Set(more.map(([place]) => place));
    const [{ measureKey }] = table.figures as [KnownFigure];
    const following = more.map(([place, count]): KnownFigure => {
      const [yearGroup, group] = place.split('|') as [string, PupilGroup];
      return { measureKey, yearGroup, group, pupils: null, count, value: null, ofPupils: false };
    });
    return { ...table, figures: [...table.figures.filter((one) => !added.has(placeName(one))), ...following] };
  });
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

/** At each place the one of a whole and its parts that is not known; whether there was one. */
function fillParts(whole: Map<string, number>, parts: readonly Map<string, number>[]): boolean {
  let isNew = false;
  for (const place of new Set([whole, ...parts].flatMap((one) => [...one.keys()]))) {
    const missing = [whole, ...parts].filter((one) => !one.has(place));
    if (missing.length !== 1) continue;
    const sum = parts.reduce((total, one) => total + (one.get(place) ?? 0), 0);
    isNew = fill(missing[0]!, place, missing[0] === whole ? sum : whole.get(place)! - sum) || isNew;
  }
  return isNew;
}

/** Tables that contradict each other tell nothing. */
function fill(counts: Map<string, number>, place: string, number: number): boolean {
  if (number < 0) return false;
  counts.set(place, number);
  return true;
}

/** A year with its terms, a term with its half-terms, of whatever is counted as often as it happens. */
function partsOfYears(tables: readonly LinkedTable[]): string[][] {
  const events = tables.filter(({ isMean, figures }) => !isMean && figures.every(({ ofPupils }) => !ofPupils));
  const found: string[][] = [];
  for (const whole of events) {
    const [measure, year, part] = whole.name.split('|');
    for (const parts of schoolParts(part ?? '')) {
      const own = parts.flatMap((name) =>
        events.filter((one) => one.name.split('|').slice(0, 3).join('|') === [measure, year, name].join('|')),
      );
      if (own.length >= parts.length && mayAddUp(whole, own)) found.push([whole, ...own].map(({ name }) => name));
    }
  }
  return found;
}

/** Unless the places that all of them name say otherwise. */
function mayAddUp(whole: LinkedTable, parts: readonly LinkedTable[]): boolean {
  const [total, ...counts] = [whole, ...parts].map(countsIn);
  const sums = [...total!].flatMap(([place, number]) => {
    const own = counts.map((one) => one.get(place));
    return own.includes(undefined) ? [] : [[number, own.reduce<number>((sum, one) => sum + one!, 0)] as const];
  });
  return sums.length === 0 || sums.some(([number, sum]) => number === sum && sum > 0);
}

/** Three measures or more that count each of the same pupils once. Two are each other's complement, which is told elsewhere. */
function partsOfPupils(tables: readonly LinkedTable[]): string[][] {
  const found: string[][] = [];
  for (const period of new Set(tables.map((table) => table.period))) {
    const own = tables
      .filter((table) => table.period === period && !table.isMean && table.figures.every(({ ofPupils }) => ofPupils))
      .map((table): Part => ({ name: table.name, left: leftIn(table), counts: countsIn(table) }))
      .filter(({ counts }) => [...counts.values()].some((one) => one > 0));
    let steps = 0;
    const search = (members: readonly Part[], left: ReadonlyMap<string, number>, from: number): void => {
      if (members.length >= mostParts || (steps += 1) > mostSteps) return;
      for (let at = from; at < own.length; at += 1) {
        const now = taken(left, own[at]!.counts);
        const numbers = now && [...now.values()];
        const needed = Math.min(2, ...[...members, own[at]!].map(({ counts }) => counts.size));
        if (!numbers || numbers.length < Math.max(1, needed)) continue;
        const all = [...members, own[at]!];
        if (!numbers.every((one) => one === 0)) search(all, now, at + 1);
        else if (all.length > 2) found.push(all.map(({ name }) => name));
      }
    };
    own.forEach((one, at) => {
      const left = taken(one.left, one.counts);
      if (left && [...left.values()].some((number) => number > 0)) search([one], left, at + 1);
    });
  }
  return found;
}

interface Part {
  name: string;
  /** How many pupils there are at each place of which a number is known. */
  left: ReadonlyMap<string, number>;
  counts: ReadonlyMap<string, number>;
}

/** What is left at each place that both name; undefined where more would be taken than there is, or nothing is taken anywhere. */
function taken(left: ReadonlyMap<string, number>, counts: ReadonlyMap<string, number>): Map<string, number> | undefined {
  const now = new Map(
    [...left].flatMap(([place, number]) => {
      const own = counts.get(place);
      return own === undefined ? [] : [[place, number - own] as const];
    }),
  );
  const isSome = [...now.keys()].some((place) => counts.get(place)! > 0);
  return isSome && [...now.values()].every((number) => number >= 0) ? now : undefined;
}

const mostParts = 4;
/** No school has so many measures of the same pupils that this is not enough. */
const mostSteps = 8_000;

function countsIn({ figures }: LinkedTable): Map<string, number> {
  return new Map(figures.flatMap((one) => (one.count === null ? [] : [[placeName(one), one.count] as const])));
}

function leftIn({ figures, sizes }: LinkedTable): Map<string, number> {
  return new Map(
    figures.flatMap((one) => {
      const pupils = one.pupils ?? sizes.get(placeName(one))?.pupils;
      return one.count === null || pupils === undefined ? [] : [[placeName(one), pupils] as const];
    }),
  );
}
