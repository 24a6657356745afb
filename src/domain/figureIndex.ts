import { comparePeriods } from './outcomePeriods';
import type { Figure } from './figure';
import type { Key } from './record';
import type { Snapshot } from './snapshot';

/** The figures that are not in the bin, found without looking through all of them. */
interface FigureIndex {
  /** The school's own, of every measure, by period. */
  school: ReadonlyMap<string, readonly Figure[]>;
  /** Every measure's. */
  measures: ReadonlyMap<Key, MeasureFigures>;
}

/** The figures of one measure: the school's by period, and those beside them. */
export interface MeasureFigures {
  /** The school's own periods, the newest last. */
  periods: string[];
  school: ReadonlyMap<string, readonly Figure[]>;
  /** What they are compared with. */
  compared: readonly Figure[];
}

const indexes = new WeakMap<Snapshot['figure'], FigureIndex>();

/** The index of these very figures: made once. */
export function figureIndexOf({ figure }: Pick<Snapshot, 'figure'>): FigureIndex {
  const known = indexes.get(figure);
  if (known) return known;
  const all = [...figure.values()].map(({ record }) => record).filter(({ removed }) => !removed);
  const school = grouped(
    all.filter(({ whose }) => whose === 'school'),
    ({ period }) => period,
  );
  const measures = new Map([...grouped(all, ({ measureKey }) => measureKey)].map(([key, own]) => [key, figuresOfMeasure(own)]));
  const index = { school, measures };
  indexes.set(figure, index);
  return index;
}

function figuresOfMeasure(own: readonly Figure[]): MeasureFigures {
  const school = grouped(
    own.filter(({ whose }) => whose === 'school'),
    ({ period }) => period,
  );
  return {
    periods: [...school.keys()].toSorted(comparePeriods),
    school,
    compared: own.filter(({ whose }) => whose !== 'school'),
  };
}

/** Things by what they have in common, in the order in which each first came. */
export function grouped<T, N>(all: readonly T[], nameOf: (one: T) => N): Map<N, T[]> {
  const found = new Map<N, T[]>();
  for (const one of all) {
    const own = found.get(nameOf(one));
    if (own) own.push(one);
    else found.set(nameOf(one), [one]);
  }
  return found;
}
