import { countsIn } from './linked';
import type { LinkedTable } from './known';
import { withWhatFollows } from './following';
import { placeName, type KnownNumber } from './lattice';
import type { Sum } from './moves';
import type { SizeClass } from './rolls';

/** What classes of pupils, by index, make together, and how many follow from that at places that a class does not state. */
interface RollsMade {
  rolls: { whole: number; parts: number[] }[];
  sums: Sum[];
  following: readonly (readonly KnownNumber[])[];
}

/**
 * Finds pupils who are those of other tables together: girls and boys are all. They are found as counts are that make a whole, by what
 * their measures are called, where they stand, or numbers that fit too well for chance.
 */
export function rollsMade(
  classes: readonly Pick<SizeClass, 'measures' | 'pupils'>[],
  measureOf: (measureKey: string) => LinkedTable['measure'],
): RollsMade {
  const stated = classes.map(({ measures, pupils }, at) => tableOf(String(at), [...pupils.values()], measures.map(measureOf)));
  if (classes.length < 3) return { rolls: [], sums: [], following: stated.map(() => []) };
  const { tables, sums } = withWhatFollows(stated);
  const rolls = sums.map(({ whole, parts }) => ({ whole: Number(whole), parts: parts.map(Number) }));
  return {
    rolls,
    sums: rolls.map(({ whole, parts }) => ({
      members: [{ at: whole, sign: -1 }, ...parts.map((at) => ({ at, sign: 1 }))],
      whole,
    })),
    following: tables.map((table, at) => {
      const before = countsIn(stated[at]!);
      const all = table.figures.map(({ yearGroup, group, count }) => ({ yearGroup, group, number: count!, follows: true }));
      return all.filter((one) => !before.has(placeName(one)));
    }),
  };
}

/** How many pupils there are as a table of counts. */
function tableOf(name: string, pupils: readonly KnownNumber[], measures: readonly LinkedTable['measure'][]): LinkedTable {
  const figures = pupils.map(({ yearGroup, group, number }) => ({
    ...{ measureKey: name, yearGroup, group, pupils: null, count: number, value: null, ofPupils: false },
  }));
  const measure = {
    name: measures.map((one) => one.name).join(' '),
    rank: measures.map(({ rank }) => rank).toSorted()[0]!,
    isUsual: measures.some(({ isUsual }) => isUsual),
  };
  return { name, period: '', isMean: false, measure, figures, sizes: new Map() };
}
