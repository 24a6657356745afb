import type { Day } from './day';
import { figureKey, type FigureOwner, type PupilGroup } from './figure';
import { setFigure } from './figureEditing';
import type { Key } from './record';
import type { Change, Snapshot } from './snapshot';

/** A published figure that comes with the program, as `assets/served/comparators.json` tells it. */
export interface Comparator {
  measure: Key;
  whose: Exclude<FigureOwner, 'school'>;
  period: string;
  yearGroup: string;
  /** Who published it, of what. */
  source: string;
  /** The day on which it was taken from there. */
  taken: Day;
  values: Partial<Record<PupilGroup, number>>;
}

/**
 * Writes the published figures of the measures that the school has, where it has none of that place yet: what somebody typed, or
 * put in the bin, stays as it is. What is not known stays blank.
 */
export function comparatorChanges(
  snapshot: Pick<Snapshot, 'figure' | 'measure'>,
  comparators: readonly Comparator[],
  measureKeys: readonly Key[] = [...snapshot.measure.keys()],
): Change[] {
  return comparators
    .filter(({ measure }) => measureKeys.includes(measure))
    .flatMap(({ measure, whose, period, yearGroup, source, taken, values }) =>
      (Object.keys(values) as PupilGroup[]).flatMap((group) => {
        const place = { measureKey: measure, whose, period, yearGroup, group };
        if (snapshot.figure.has(figureKey(place))) return [];
        return setFigure(snapshot, place, { value: values[group] ?? null, source, taken });
      }),
    );
}
