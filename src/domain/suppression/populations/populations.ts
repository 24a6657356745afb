import { grouped } from '../../figureIndex';
import { placeName } from '../table/cell';
import { addUpTogether, areYearsLeftOut, type KnownNumber } from '../table/fullTable';
import type { KnownFigure } from '../table/knownFigure';

/** What measures that may be of the same pupils say of how many they are. */
export interface Population {
  measures: string[];
  /** Which pupils they are, as far as the names of measures say. */
  kind: string;
  /** How many pupils a group has, by place. */
  pupils: Map<string, KnownNumber>;
  /** The most and the least that any measure counts of a group's pupils. */
  counted: Map<string, Counted>;
  /** Some measure counts pupils of years and of all years together. */
  tied: boolean;
}

interface Counted {
  most: number;
  least: number;
}

/**
 * Measures by the pupils that they may be about together: where they name the same group they agree, and what they say adds up; those
 * whose names say that they are of other kinds of pupils have the same numbers everywhere, or are not of the same. Of
 * tables that contradict each other a reader knows that they are of different pupils, and not which other table is of which: each two
 * that may be of the same stand in one population.
 */
export function populationsOf(figures: readonly KnownFigure[], kindOf: (table: string) => string): Population[] {
  const all = [...grouped(figures, ({ measureKey }) => measureKey)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const measures = all.map(([key, own]) => populationOf(own, kindOf(key)));
  const populations: Population[] = [];
  for (const one of measures) {
    const at = populations.findIndex((other) => mayBeOne(other, one));
    if (at < 0) populations.push(one);
    else populations[at] = together(populations[at]!, one);
  }
  const sized = [...new Map(measures.filter(({ pupils }) => pupils.size > 0).map((one) => [numbersIn(one), one])).values()];
  if (populations.length === 1 && leavesYearsOut(populations[0]!) !== true) return populations;
  const serves = (known: Population, one: Population): boolean => {
    // Where more tables tell of other years, who has only these may take their years for all.
    const isOpen = leavesYearsOut(known) !== true || leavesYearsOut(one) === true || leavesYearsOut(one) === null;
    return isOpen && one.measures.every((key) => known.measures.includes(key));
  };
  const few = sized.flatMap((one, at) => [
    one,
    ...sized.slice(at + 1).flatMap((other) => (mayBeOne(one, other) ? [together(one, other)] : [])),
  ]);
  for (const one of few) {
    if (populations.length >= mostPopulations || populations.some((known) => serves(known, one))) continue;
    const wide = sized.reduce((found, more) => {
      const isIn = more.measures.some((key) => found.measures.includes(key));
      return !isIn && mayBeOne(found, more) ? together(found, more) : found;
    }, one);
    populations.push(serves(wide, one) ? wide : one);
  }
  return populations;
}

function numbersIn({ pupils }: Population): string {
  return JSON.stringify([...pupils].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function leavesYearsOut({ pupils }: Population): ReturnType<typeof areYearsLeftOut> {
  return areYearsLeftOut([...pupils.values()]);
}

/** More tables that contradict each other in other ways no school has in a year. */
const mostPopulations = 40;

function populationOf(own: readonly KnownFigure[], kind: string): Population {
  const found: Population = { measures: [own[0]!.measureKey], kind, pupils: new Map(), counted: new Map(), tied: false };
  for (const { yearGroup, group, pupils, count, ofPupils } of own) {
    const name = placeName({ yearGroup, group });
    if (pupils !== null) found.pupils.set(name, { yearGroup, group, number: pupils });
    if (count !== null && ofPupils) found.counted.set(name, widened(found.counted.get(name), { most: count, least: count }));
  }
  const years = own.filter(({ count, ofPupils }) => count !== null && ofPupils).map(({ yearGroup }) => yearGroup);
  found.tied = years.includes('') && years.some((year) => year !== '');
  return found;
}

function widened(known: Counted | undefined, { most, least }: Counted): Counted {
  return known ? { most: Math.max(most, known.most), least: Math.min(least, known.least) } : { most, least };
}

function mayBeOne(one: Population, other: Population): boolean {
  const differing = [...other.pupils].filter(([name, { number }]) => one.pupils.get(name)?.number !== number);
  if (one.kind !== other.kind && numbersIn(one) !== numbersIn(other)) return false;
  if (differing.some(([name]) => one.pupils.has(name)) || countsMore(one, other) || countsMore(other, one)) return false;
  if (differing.length === 0 || one.pupils.size === 0) return true;
  return addUpTogether([...one.pupils.values()], [...other.pupils.values()]);
}

/** Whether a measure counts more pupils of some group than there are of the other's. */
function countsMore({ counted }: Population, { pupils }: Population): boolean {
  return [...counted].some(([name, { most }]) => most > (pupils.get(name)?.number ?? most));
}

function together(one: Population, other: Population): Population {
  const counted = new Map(one.counted);
  for (const [name, more] of other.counted) counted.set(name, widened(counted.get(name), more));
  return {
    kind: one.kind,
    measures: [...one.measures, ...other.measures],
    pupils: new Map([...one.pupils, ...other.pupils]),
    counted,
    tied: one.tied || other.tied,
  };
}
