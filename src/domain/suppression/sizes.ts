import type { PupilGroup } from '../figure';
import type { SmallNumbers } from '../settings';
import type { HidingReason } from '../told';
import { coverHidden, type CoverCell, type Steps } from './cover';
import { latticeOf, type LatticeCell } from './lattice';

/** One figure of the school as numbers, whatever of them was stated. */
export interface KnownFigure {
  measureKey: string;
  yearGroup: string;
  group: PupilGroup;
  pupils: number | null;
  count: number | null;
  value: number | null;
  /** The count is of these pupils, so that it cannot be above their number. */
  ofPupils: boolean;
}

/** How many pupils a group has, and whether anybody may see it. */
export interface Size {
  pupils: number;
  /** Some table states it; otherwise it only follows from others. */
  published: boolean;
  /** Undefined where it is shown, or stands in no table at all. */
  hidden: HidingReason | undefined;
}

/** The sizes of one measure's groups, by place. */
export type Sizes = ReadonlyMap<string, Size>;

/** What is known of how many pupils a measure is about. */
export interface KnownSizes {
  known: Sizes;
  /** Numbers of pupils with which all sums hold, of the places whose own cannot be told: to reason from, not to believe. */
  supposed: ReadonlyMap<string, number>;
}

/** Names a group of a year. */
export function placeName({ yearGroup, group }: { yearGroup: string; group: PupilGroup }): string {
  return `${yearGroup}|${group}`;
}

/**
 * How many pupils the groups of a period have, by measure. Measures that agree on every group they both name speak of the same
 * pupils: what one of them gives away about a group's size, all do. Where they differ their tables stand apart, but one group of
 * one size is hidden in both or in neither.
 */
export function sizesOf(
  figures: readonly KnownFigure[],
  { count }: SmallNumbers,
  steps?: Steps,
): ReadonlyMap<string, KnownSizes> {
  const classes = classesOf(figures);
  const tables = classes.map((one) => {
    const leastOf = (place: LatticeCell): number => one.counted.get(placeName(place))?.most ?? 0;
    return latticeOf([...one.pupils.values()], { leastOf }).map((cell) => sizeCell(cell, one, count));
  });
  for (let told = -1, now = 0; told !== now;) {
    told = now;
    for (const cells of tables) {
      coverHidden(cells, steps);
      for (const cell of cells) if (cell.hidden && cell.published) hideAlike(tables, cell);
    }
    now = tables.flat().filter(({ hidden }) => hidden).length;
  }
  return new Map(classes.flatMap((one, at) => one.measures.map((measure) => [measure, sizesFrom(tables[at]!, count)] as const)));
}

interface SizeClass {
  measures: string[];
  pupils: Map<string, { yearGroup: string; group: PupilGroup; number: number }>;
  /** The most and the least that any measure counts of a group's pupils. */
  counted: Map<string, { most: number; least: number }>;
  /** Some measure counts pupils of years and of all years together. */
  tied: boolean;
}

function classesOf(figures: readonly KnownFigure[]): SizeClass[] {
  const measures = [...new Set(figures.map(({ measureKey }) => measureKey))].toSorted();
  const classes: SizeClass[] = [];
  for (const measure of measures) {
    const own = figures.filter(({ measureKey }) => measureKey === measure);
    const fits = ({ pupils }: SizeClass): boolean =>
      own.every((figure) => {
        const known = pupils.get(placeName(figure));
        return figure.pupils === null || known === undefined || known.number === figure.pupils;
      });
    const found: SizeClass = classes.find(fits) ?? { measures: [], pupils: new Map(), counted: new Map(), tied: false };
    if (found.measures.length === 0) classes.push(found);
    found.measures.push(measure);
    for (const { yearGroup, group, pupils, count, ofPupils } of own) {
      const name = placeName({ yearGroup, group });
      if (pupils !== null) found.pupils.set(name, { yearGroup, group, number: pupils });
      if (count === null || !ofPupils) continue;
      const known = found.counted.get(name) ?? { most: count, least: count };
      found.counted.set(name, { most: Math.max(count, known.most), least: Math.min(count, known.least) });
    }
    const years = own.filter(({ count, ofPupils }) => count !== null && ofPupils).map(({ yearGroup }) => yearGroup);
    found.tied ||= years.includes('') && years.some((year) => year !== '');
  }
  return classes;
}

function sizeCell(cell: LatticeCell, { counted, tied }: SizeClass, count: number): CoverCell {
  const { number, published } = cell;
  if (number === null) return { ...cell, hidden: true, guarded: false, cost: 0, up: Infinity, down: 0 };
  const isFew = number > 0 && number < count;
  const most = number < count && published ? count - 1 : Infinity;
  const least = published && number > 0 ? (isFew ? 1 : count) : 0;
  const used = counted.get(placeName(cell)) ?? { most: 0, least: published || !tied ? Infinity : 0 };
  return {
    ...cell,
    hidden: !published || isFew,
    guarded: isFew && cell.supposed !== true,
    cost: hidingCost(cell),
    up: most - number,
    down: Math.max(0, number - Math.max(least, used.most)),
    downTogether: used.least >= 1 ? Math.max(0, number - least) : 0,
  };
}

function hideAlike(tables: readonly CoverCell[][], { yearGroup, group, number }: CoverCell): void {
  for (const cell of tables.flat()) {
    if (cell.yearGroup !== yearGroup || cell.group !== group || cell.number !== number || cell.hidden) continue;
    cell.hidden = true;
    cell.guarded = true;
  }
}

function sizesFrom(cells: readonly CoverCell[], count: number): KnownSizes {
  const known = new Map<string, Size>();
  const supposed = new Map<string, number>();
  for (const cell of cells) {
    const pupils = cell.number;
    if (pupils === null) continue;
    const hidden = cell.hidden && cell.published ? (pupils < count ? 'few' : 'givesAway') : undefined;
    if (cell.supposed === true) supposed.set(placeName(cell), pupils);
    else known.set(placeName(cell), { pupils, published: cell.published, hidden });
  }
  return { known, supposed };
}

/**
 * What it costs a reader not to see a number: totals of a year are missed least, SEN Support most, and the whole school far more
 * than one year group.
 */
export function hidingCost({ yearGroup, group, number }: Pick<LatticeCell, 'yearGroup' | 'group' | 'number'>): number {
  // That there is none at all is rarely a secret, and says much.
  const none = number === 0 ? 3 : 1;
  return { all: 1, noSen: 3, ehcp: 4, senSupport: 7 }[group] * (yearGroup === '' ? 20 : 1) * none;
}
