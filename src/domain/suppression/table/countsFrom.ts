import { pupilGroups } from '../../figure';
import { placeName } from './cell';
import { fullTable, type KnownNumber } from './fullTable';
import type { KnownFigure, MeasureTable, Sizes } from './knownFigure';

/** What a table counts, by place. */
export function countsIn({ figures }: MeasureTable): Map<string, number> {
  return new Map(figures.flatMap((one) => (one.count === null ? [] : [[placeName(one), one.count] as const])));
}

/** What is counted at each place that a table names, or that follows from those: of the groups, and of years where they are all. */
export function countsFrom(figures: readonly KnownFigure[], sizes: Sizes): Map<string, number> {
  const known = figures.flatMap(({ yearGroup, group, count }) => (count === null ? [] : [{ yearGroup, group, number: count }]));
  const others = hasOtherYears(figures, sizes);
  const cells = fullTable(known, { hasOtherYears: others });
  const named = new Set(known.map(({ yearGroup }) => yearGroup));
  const own = cells.filter(({ number, supposed, yearGroup }) => number !== null && !supposed && named.has(yearGroup));
  const counts = new Map(own.map((cell) => [placeName(cell), cell.number!]));
  if (named.size === 0 || named.has('') || others !== false) return counts;
  for (const group of pupilGroups) {
    const years = [...named].map((yearGroup) => counts.get(placeName({ yearGroup, group })));
    if (!years.includes(undefined))
      counts.set(
        placeName({ yearGroup: '', group }),
        years.reduce<number>((sum, one) => sum + one!, 0),
      );
  }
  return counts;
}

/** Nothing is counted of a group of nobody, whether the table names it or not. */
export function nobodyIn(figures: readonly KnownFigure[], sizes: Sizes): KnownNumber[] {
  const years = new Set(figures.map(({ yearGroup }) => yearGroup));
  const stated = new Set(figures.filter(({ count }) => count !== null).map(placeName));
  return [...sizes]
    .filter(([name, { pupils }]) => pupils === 0 && !stated.has(name))
    .map(([name]) => {
      const [yearGroup, group] = name.split('|') as [string, KnownFigure['group']];
      return { yearGroup, group, number: 0 };
    })
    .filter(({ yearGroup }) => years.has(yearGroup));
}

/**
 * Whether there are more years than a measure's table names, as its numbers of pupils show. Undefined where they do not say.
 */
export function hasOtherYears(figures: readonly KnownFigure[], sizes: Sizes): boolean | undefined {
  const years = [...new Set(figures.map(({ yearGroup }) => yearGroup))].filter((year) => year !== '');
  const left = (['noSen', 'senSupport', 'ehcp', 'all'] as const).flatMap((group) => {
    const whole = sizes.get(placeName({ yearGroup: '', group }));
    const parts = years.map((yearGroup) => sizes.get(placeName({ yearGroup, group })));
    if (!whole || parts.includes(undefined)) return [];
    return [parts.reduce((sum, part) => sum - part!.pupils, whole.pupils)];
  });
  return left.length === 0 ? undefined : left.some((one) => one > 0);
}
