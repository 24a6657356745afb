import { grouped } from '../../figureIndex';
import { roundingOf } from '../../statedShare';
import { placeName } from '../table/cell';
import { countsFrom } from '../table/countsFrom';
import type { MeasureTable } from '../table/knownFigure';

import type { Partition, PopulationSum } from './partition';

/**
 * Tables that make another one as their pupils do: what girls and boys reached is what all did, and what girls and boys have on
 * average, each as often as there are pupils, is what all have.
 */
export function partitionsByPopulation(tables: readonly MeasureTable[], populationSums: readonly PopulationSum[]): Partition[] {
  return populationSums.flatMap(({ whole: ofWhole, parts: ofParts }) =>
    [...grouped(tables, kindOf).values()].flatMap((alike) => {
      const inRoll = (names: readonly string[]): MeasureTable[] => alike.filter(({ name }) => names.includes(name));
      const parts = ofParts.map((names) => inRoll(names).map(partOf));
      return inRoll(ofWhole).flatMap((whole) =>
        setsIn(partOf(whole), parts).map((members): Partition => {
          return { whole: whole.name, parts: members.map(({ name }) => name).toSorted(), isWhole: true };
        }),
      );
    }),
  );
}

function kindOf({ period, isMean, isRest, figures }: MeasureTable): string {
  return JSON.stringify([period, isMean, isRest, figures.every(({ ofPupils }) => ofPupils)]);
}

/** What a table counts at each place (of nobody nothing), or what its means make. */
interface Part {
  name: string;
  numbers: ReadonlyMap<string, { number: number; slack: number }>;
}

function partOf({ name, figures, sizes, isMean }: MeasureTable): Part {
  if (!isMean) {
    const slack = new Map(figures.map((one) => [placeName(one), one.slack ?? 0]));
    const nobody = [...sizes].flatMap(([place, { pupils }]) => (pupils === 0 ? [[place, 0] as const] : []));
    const counts = new Map([...nobody, ...countsFrom(figures, sizes)]);
    return { name, numbers: new Map([...counts].map(([place, number]) => [place, { number, slack: slack.get(place) ?? 0 }])) };
  }
  const sums = figures.flatMap((one) => {
    const pupils = sizes.get(placeName(one))?.pupils;
    if (one.value === null || pupils === undefined) return [];
    return [[placeName(one), { number: one.value * pupils, slack: roundingOf(one.value) * pupils }] as const];
  });
  return { name, numbers: new Map(sums) };
}

/** One table of each part, such that at every place that all of them name they make the whole. */
function setsIn(whole: Part, parts: readonly (readonly Part[])[]): Part[][] {
  const found: Part[][] = [];
  let looks = 0;
  const search = (members: readonly Part[]): void => {
    const own = parts[members.length];
    if (!own) {
      if (makes(whole, members)) found.push([...members]);
      return;
    }
    for (const one of own) {
      if (members.includes(one)) continue;
      looks += 1;
      if (looks > mostLooks) return;
      search([...members, one]);
    }
  };
  search([]);
  return found;
}

const mostLooks = 5_000;

function makes(whole: Part, members: readonly Part[]): boolean {
  const common = [...whole.numbers].filter(([place]) => members.every(({ numbers }) => numbers.has(place)));
  return (
    common.length > 0 &&
    common.every(([place, all]) => {
      const own = members.map(({ numbers }) => numbers.get(place)!);
      const left = own.reduce((sum, { number }) => sum - number, all.number);
      return Math.abs(left) <= own.reduce((sum, { slack }) => sum + slack, all.slack);
    })
  );
}
