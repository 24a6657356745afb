import type { Constraint } from '../constraints/constraint';
import { withDerivable } from '../constraints/derivable';
import { placeName } from '../table/cell';
import { countsIn } from '../table/countsFrom';
import type { KnownNumber } from '../table/fullTable';
import type { MeasureTable } from '../table/knownFigure';
import type { Population } from './populations';

/** Populations, what they make together by index, and how many follow from that at places that a population does not state. */
interface PopulationsThatAddUp {
  populations: readonly Population[];
  populationSums: { whole: number; parts: number[] }[];
  sums: Constraint[];
  derived: readonly (readonly KnownNumber[])[];
}

/**
 * Finds pupils who are those of other tables together: girls and boys are all. They are found as counts are that make a whole, by what
 * their measures are called, where they stand, or numbers that fit too well for chance. As many girls as boys are one population, and two
 * parts of all: a population that is more than one part of a whole stands there as often.
 */
export function populationsThatAddUp(
  populations: readonly Population[],
  measureOf: (measureKey: string) => MeasureTable['measure'],
): PopulationsThatAddUp {
  const stated = populations.flatMap(({ measures, pupils }, at) => tablesOf(at, [...pupils.values()], measures.map(measureOf)));
  if (stated.length < 3) return { populations, populationSums: [], sums: [], derived: populations.map(() => []) };
  const { tables, sums } = withDerivable(stated);
  const derived = populations.map((_, at) => {
    const [before, table] = [stated, tables].map((all) => all.find(({ name }) => populationIn(name) === at)!) as [
      MeasureTable,
      MeasureTable,
    ];
    const known = countsIn(before);
    const all = table.figures.map(({ yearGroup, group, count }) => ({ yearGroup, group, number: count!, follows: true }));
    return all.filter((one) => !known.has(placeName(one)));
  });
  // Which of a population's measures stand in a sum says nothing, but how many do.
  const often = new Map<string, number>();
  const all = [...populations.keys()];
  const nth = (at: number, time: number): number => {
    if (time === 0) return at;
    const name = `${at} ${time}`;
    const known = often.get(name) ?? all.push(at) - 1;
    often.set(name, known);
    return known;
  };
  const found = sums.map(({ whole, parts }) => {
    const own = parts.map(populationIn).toSorted((one, other) => one - other);
    return { whole: populationIn(whole!), parts: own.map((at, index) => nth(at, index - own.indexOf(at))) };
  });
  const populationSums = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  return {
    populations: all.map((at) => populations[at]!),
    populationSums,
    sums: populationSums.map(({ whole, parts }) => ({
      members: [{ at: whole, sign: -1 }, ...parts.map((at) => ({ at, sign: 1 }))],
      whole,
    })),
    derived: all.map((at) => derived[at]!),
  };
}

function populationIn(name: string): number {
  return Number(name.split('.')[0]);
}

/** No more parts of one whole are of as many pupils in every group. */
const mostAlike = 3;

/** How many pupils there are, as a table of counts for each of the population's first measures; what they are all called is said once. */
function tablesOf(at: number, pupils: readonly KnownNumber[], measures: readonly MeasureTable['measure'][]): MeasureTable[] {
  const inOrder = measures.toSorted(({ rank: one }, { rank: other }) => (one < other ? -1 : 1));
  return inOrder.slice(0, mostAlike).map(({ rank }, nth): MeasureTable => {
    const name = `${at}.${nth}`;
    const figures = pupils.map(({ yearGroup, group, number }) => ({
      ...{ measureKey: name, yearGroup, group, pupils: null, count: number, value: null, ofPupils: false },
    }));
    const measure = {
      name: measures.map((one) => one.name).join(' '),
      rank,
      isUsual: measures.some(({ isUsual }) => isUsual),
    };
    return { name, period: '', isMean: false, ...(nth > 0 && { isAgain: true }), measure, figures, sizes: new Map() };
  });
}
