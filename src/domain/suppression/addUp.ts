import { pupilGroups, type PupilGroup } from '../figure';
import { grouped } from '../figureIndex';
import { schoolParts } from '../outcomePeriods';
import { countsIn, type LinkedTable } from './linked';
import { partsOfPupils } from './partsOfPupils';
import { placeName, type KnownFigure } from './sizes';

/**
 * Tables, by name, whose numbers make each other's wherever they stand side by side: what is hidden in one of them is hidden in all.
 * What happens in the terms of a year makes what happens in the year; measures of the same pupils may make up all of them, such as
 * below, at and above what is expected.
 */
export function tablesThatAddUp(tables: readonly LinkedTable[]): (readonly string[])[] {
  return [...partsOfYears(tables).map(({ names }) => names), ...partsOfPupils(tables)];
}

/**
 * The tables with the counts that follow from the others of their year: what a reader can work out of a term from the year and the
 * other terms, and of everybody from the groups, is judged as if it were stated.
 */
export function withWhatFollows(tables: readonly LinkedTable[]): LinkedTable[] {
  const counts = new Map(tables.map((table) => [table.name, countsIn(table)]));
  // Of a term that is spelt in two ways with other numbers nobody knows which makes the year.
  const sets = partsOfYears(tables).flatMap(({ names, isSure }) =>
    isSure && new Set(names.map((name) => name.split('|')[2])).size === names.length ? [names] : [],
  );
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

/** A whole with its parts, by name. */
interface YearSet {
  names: string[];
  /** That they add up is sure enough to reckon with: all parts stand there, or the numbers say so wherever all are known. */
  isSure: boolean;
}

/**
 * A year with its terms, a term with its half-terms, of whatever is counted as often as it happens. Of a year that is not over the
 * parts that have been make it so far.
 */
function partsOfYears(tables: readonly LinkedTable[]): YearSet[] {
  const events = tables.filter(({ isMean, figures }) => !isMean && figures.every(({ ofPupils }) => !ofPupils));
  const byPart = (table: LinkedTable): string => table.name.split('|')[2] ?? '';
  const found = new Map<string, YearSet>();
  for (const own of grouped(events, ({ name }) => name.split('|').slice(0, 2).join('|')).values()) {
    const named = grouped(own, byPart);
    for (const whole of own) {
      for (const { parts, isWhole } of schoolParts(byPart(whole), new Set(named.keys()))) {
        const members = parts.flatMap((part) => named.get(part)!);
        const names = [whole, ...members].map(({ name }) => name);
        const sums = sumsOf(whole, members);
        const isOne = sums.some(([number, sum]) => number === sum && sum > 0);
        if (sums.length > 0 && !isOne) continue;
        const isSure = isWhole || (isOne && sums.every(([number, sum]) => number === sum));
        found.set(names.join(' '), { names, isSure });
      }
    }
  }
  return [...found.values()];
}

/** The whole's number and that of its parts together, at the places that all of them name. */
function sumsOf(whole: LinkedTable, parts: readonly LinkedTable[]): (readonly [number, number])[] {
  const [total, ...counts] = [whole, ...parts].map(countsIn);
  return [...total!].flatMap(([place, number]) => {
    const own = counts.map((one) => one.get(place));
    return own.includes(undefined) ? [] : [[number, own.reduce<number>((sum, one) => sum + one!, 0)] as const];
  });
}
