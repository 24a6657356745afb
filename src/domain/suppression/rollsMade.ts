import { countsIn } from './linked';
import type { LinkedTable } from './known';
import { withWhatFollows } from './following';
import { placeName, type KnownNumber } from './lattice';
import type { Sum } from './moves';
import type { SizeClass } from './rolls';

/** Classes of pupils, what they make together by index, and how many follow from that at places that a class does not state. */
interface RollsMade {
  classes: readonly SizeClass[];
  rolls: { whole: number; parts: number[] }[];
  sums: Sum[];
  following: readonly (readonly KnownNumber[])[];
}

/**
 * Finds pupils who are those of other tables together: girls and boys are all. They are found as counts are that make a whole, by what
 * their measures are called, where they stand, or numbers that fit too well for chance. As many girls as boys are one class, and two
 * parts of all: a class that is more than one part of a whole stands there as often.
 */
export function rollsMade(classes: readonly SizeClass[], measureOf: (measureKey: string) => LinkedTable['measure']): RollsMade {
  const stated = classes.flatMap(({ measures, pupils }, at) => tablesOf(at, [...pupils.values()], measures.map(measureOf)));
  if (stated.length < 3) return { classes, rolls: [], sums: [], following: classes.map(() => []) };
  const { tables, sums } = withWhatFollows(stated);
  const following = classes.map((_, at) => {
    const [before, table] = [stated, tables].map((all) => all.find(({ name }) => classIn(name) === at)!) as [
      LinkedTable,
      LinkedTable,
    ];
    const known = countsIn(before);
    const all = table.figures.map(({ yearGroup, group, count }) => ({ yearGroup, group, number: count!, follows: true }));
    return all.filter((one) => !known.has(placeName(one)));
  });
  // Which of a class's measures stand in a sum says nothing, but how many do.
  const often = new Map<string, number>();
  const all = [...classes.keys()];
  const nth = (at: number, time: number): number => {
    if (time === 0) return at;
    const name = `${at} ${time}`;
    const known = often.get(name) ?? all.push(at) - 1;
    often.set(name, known);
    return known;
  };
  const found = sums.map(({ whole, parts }) => {
    const own = parts.map(classIn).toSorted((one, other) => one - other);
    return { whole: classIn(whole!), parts: own.map((at, index) => nth(at, index - own.indexOf(at))) };
  });
  const rolls = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  return {
    classes: all.map((at) => classes[at]!),
    rolls,
    sums: rolls.map(({ whole, parts }) => ({
      members: [{ at: whole, sign: -1 }, ...parts.map((at) => ({ at, sign: 1 }))],
      whole,
    })),
    following: all.map((at) => following[at]!),
  };
}

function classIn(name: string): number {
  return Number(name.split('.')[0]);
}

/** No more parts of one whole are of as many pupils in every group. */
const mostAlike = 3;

/** How many pupils there are, as a table of counts for each of the class's first measures; what they are all called is said once. */
function tablesOf(at: number, pupils: readonly KnownNumber[], measures: readonly LinkedTable['measure'][]): LinkedTable[] {
  const inOrder = measures.toSorted(({ rank: one }, { rank: other }) => (one < other ? -1 : 1));
  return inOrder.slice(0, mostAlike).map(({ rank }, nth): LinkedTable => {
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
