import { pupilGroups, type PupilGroup } from '../figure';
import { countsFrom } from './counts';
import { placeName } from './lattice';
import { countsIn } from './linked';
import type { LinkedTable } from './known';
import type { RollSum } from './parts';
import { partsOfWhole } from './partsOfWhole';
import type { KnownFigure } from './known';
import { wholesMade } from './wholesMade';
import { yearSums } from './yearSums';

/** Tables, by name, that make another one, or all pupils where there is no `whole`. */
export interface TableSum {
  whole?: string;
  parts: readonly string[];
  /** What is left of the whole: nobody states it, and everybody can reckon it. */
  rest?: string;
}

/**
 * The tables with the counts that follow from others, and what they make together: what a reader can work out of a term from the
 * year and the other terms, of everybody from the groups, and of one answer from the others is judged as if it were stated. What is
 * left of a year of which some part stands nowhere is a table of its own.
 */
export function withWhatFollows(
  stated: readonly LinkedTable[],
  rolls: readonly RollSum[] = [],
): { tables: LinkedTable[]; sums: TableSum[] } {
  const made = wholesMade(stated);
  const answers = partsOfWhole([...stated, ...made], rolls);
  const inAnswers = new Set(answers.flatMap(({ whole, parts }) => [whole, ...parts]));
  // What a measure's parts make is looked at where others make it too.
  const stating = [...stated, ...made.filter(({ name }) => inAnswers.has(name))];
  const named = new Map(stating.map((table) => [table.name, table]));
  const years = yearSums(stating);
  const counts = new Map(stating.map((table) => [table.name, countsFrom(table.figures, table.sizes)]));
  const rows = rowsNamed(stating, years);
  const sets: { members: (place: string) => Map<string, number>[]; whole: Map<string, number>; places: () => string[] }[] = [];
  const rests: { name: string; whole: LinkedTable; isNoSecret?: true }[] = [];
  const sums: TableSum[] = [];
  for (const { whole, parts, isWhole } of answers) {
    const own = parts.map((part) => counts.get(part)!);
    const all = whole === undefined ? pupilsIn(parts.map((part) => named.get(part)!)) : counts.get(whole)!;
    const rest = ['unanswered', ...parts].join(' ');
    sums.push({ ...(whole !== undefined && { whole }), parts, ...(!isWhole && { rest }) });
    if (isWhole) sets.push({ whole: all, members: () => own, places: () => [all, ...own].flatMap((one) => [...one.keys()]) });
    else {
      rests.push({ name: rest, whole: named.get(parts[0]!)!, isNoSecret: true });
      counts.set(rest, unanswered(all, own));
    }
  }
  for (const { whole, parts, hasRest, isSure } of years) {
    const isNamed = (part: string, row: string): boolean => rows.get(part)!.has(row);
    const isOpen = (row: string): boolean =>
      parts.some((part) => isNamed(part, row)) && (hasRest || !parts.every((part) => isNamed(part, row)));
    const needsRest = [...rows.get(whole)!].some(isOpen);
    const rest = ['rest', whole, ...parts].join(' ');
    sums.push({ whole, parts, ...(needsRest && { rest }) });
    if (needsRest) {
      rests.push({ name: rest, whole: named.get(whole)! });
      counts.set(rest, new Map());
    }
    // Of a term that is spelt in two ways with other numbers nobody knows which makes the year.
    if (!isSure || (!needsRest && ![whole, ...parts].every(isSpeltOnce))) continue;
    sets.push({
      whole: counts.get(whole)!,
      members: (place) => {
        const row = place.split('|')[0]!;
        // What some parts alone say of a year group tells nothing where the whole does not name it.
        if (!parts.some((part) => isNamed(part, row)) || (isOpen(row) && !needsRest)) return [];
        return [...parts.filter((part) => isNamed(part, row)), ...(isOpen(row) ? [rest] : [])].map((part) => counts.get(part)!);
      },
      places: () =>
        [whole, ...parts]
          .flatMap((name) => [...rows.get(name)!])
          .flatMap((yearGroup) => pupilGroups.map((group) => placeName({ yearGroup, group }))),
    });
  }
  const before = new Map(stating.map((table) => [table.name, new Set(countsIn(table).keys())]));
  const adding = new Set(sums.flatMap(({ whole, parts, rest }) => [whole, rest, ...parts]));
  const inSums = [...counts].flatMap(([name, own]) => (adding.has(name) ? [own] : []));
  for (let isOpen = sets.length > 0; isOpen;) {
    isOpen = false;
    for (const one of inSums) isOpen = fillGroups(one) || isOpen;
    for (const { whole, members, places } of sets)
      for (const place of new Set(places())) isOpen = fillParts(place, whole, members(place)) || isOpen;
  }
  const following = (name: string): [string, number][] =>
    adding.has(name) ? [...counts.get(name)!].filter(([place]) => !before.get(name)?.has(place)) : [];
  return {
    tables: [
      ...stating.map((table) => withFigures(table, following(table.name))),
      ...rests.map(({ name, whole, isNoSecret }) =>
        withFigures({ ...whole, name, figures: [], isRest: true, ...(isNoSecret && { isNoSecret }) }, following(name), whole),
      ),
    ],
    sums,
  };
}

/** Of how many pupils none of the answers tells, in the years in which there are some such. */
function unanswered(all: ReadonlyMap<string, number>, own: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const left = [...all].flatMap(([place, number]) =>
    own.every((one) => one.has(place)) ? [[place, number - own.reduce((sum, one) => sum + one.get(place)!, 0)] as const] : [],
  );
  const rows = new Set(left.flatMap(([place, number]) => (number > 0 ? [place.split('|')[0]!] : [])));
  return new Map(left.filter(([place, number]) => number >= 0 && rows.has(place.split('|')[0]!)));
}

/** Which year groups the tables name, or others say of them. */
function rowsNamed(tables: readonly LinkedTable[], years: ReturnType<typeof yearSums>): Map<string, Set<string>> {
  const rows = new Map(tables.map(({ name, figures }) => [name, new Set(figures.map(({ yearGroup }) => yearGroup))]));
  const whole = years.filter(({ hasRest, isSure }) => isSure && !hasRest);
  for (let isOpen = whole.length > 0; isOpen;) {
    isOpen = false;
    for (const { whole: name, parts } of whole) {
      const all = [name, ...parts].map((one) => rows.get(one)!);
      for (const row of new Set(all.flatMap((own) => [...own]))) {
        const missing = all.filter((own) => !own.has(row));
        if (missing.length !== 1) continue;
        missing[0]!.add(row);
        isOpen = true;
      }
    }
  }
  return rows;
}

function withFigures(table: LinkedTable, more: readonly [string, number][], of: LinkedTable = table): LinkedTable {
  if (more.length === 0) return table;
  const added = new Set(more.map(([place]) => place));
  const [{ measureKey, ofPupils }] = of.figures as [KnownFigure];
  const following = more.map(([place, count]): KnownFigure => {
    const [yearGroup, group] = place.split('|') as [string, PupilGroup];
    return { measureKey, yearGroup, group, pupils: null, count, value: null, ofPupils };
  });
  return { ...table, figures: [...table.figures.filter((one) => !added.has(placeName(one))), ...following] };
}

function isSpeltOnce(name: string): boolean {
  return name.split('|').length < 4;
}

/** How many pupils there are at each place that one of the tables names. */
function pupilsIn(tables: readonly LinkedTable[]): Map<string, number> {
  return new Map(
    tables.flatMap(({ figures, sizes }) =>
      figures.flatMap((one) => {
        const pupils = one.pupils ?? sizes.get(placeName(one))?.pupils;
        return pupils === undefined ? [] : [[placeName(one), pupils] as const];
      }),
    ),
  );
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
