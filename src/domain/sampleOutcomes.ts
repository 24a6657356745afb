import { comparatorChanges, type Comparator } from './comparators';
import { addStartingMeasure, setFigure } from './figureEditing';
import type { PupilGroup } from './figure';
import type { Key } from './record';
import { emptySnapshot, type Change } from './snapshot';

/** Pupils, count and value, as far as each is stated. */
type SampleCell = readonly [number | null, number | null, number | null];

/** An invented school's outcomes, as `assets/served/sample-outcomes.json` tells them: by measure, period and year group. */
export interface SampleOutcomes {
  about: string;
  /** Of those that schools use, in their order; a measure without a table has no figures yet. */
  measures: Key[];
  tables: ({ measure: Key; period: string; yearGroup: string } & Record<PupilGroup, SampleCell>)[];
}

/** The measures of the sample, its figures, and the published ones that they are compared with. */
export function sampleOutcomeChanges({ measures, tables }: SampleOutcomes, comparators: readonly Comparator[]): Change[] {
  let snapshot = emptySnapshot;
  const taken = measures.flatMap((key) => {
    const changes = addStartingMeasure(snapshot, key);
    for (const { kind, after } of changes) {
      if (kind === 'measure') snapshot = { ...snapshot, measure: new Map(snapshot.measure).set(after.key, { record: after }) };
    }
    return changes;
  });
  const own = tables.flatMap(({ measure, period, yearGroup, ...cells }) =>
    (['noSen', 'senSupport', 'ehcp', 'all'] as const).flatMap((group) => {
      const [pupils, count, value] = cells[group];
      const place = { measureKey: measure, whose: 'school' as const, period, yearGroup, group };
      return setFigure(emptySnapshot, place, { pupils, count, value });
    }),
  );
  return [...taken, ...own, ...comparatorChanges(snapshot, comparators)];
}
