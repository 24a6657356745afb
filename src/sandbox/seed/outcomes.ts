import type { Comparator } from '../../domain/comparators';
import { sampleOutcomeChanges, type SampleOutcomes } from '../../domain/sampleOutcomes';
import type { OldRow } from './writeRows';

/** The sample school's outcomes of four years as its SENCO kept them in September 2026, with what they are compared with. */
export function sampleOutcomeRows(sample: unknown, comparators: unknown): OldRow[] {
  return sampleOutcomeChanges(sample as SampleOutcomes, comparators as Comparator[]).map(
    ({ kind, after }) => ({ kind, by: 'priya', at: '2026-09-10T15:20:00.000Z', record: after }) as OldRow,
  );
}
