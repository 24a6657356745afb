import { edit } from '../../domain/editing';
import type { Key } from '../../domain/record';
import type { Change, Snapshot } from '../../domain/snapshot';
import type { MeasureValues } from './MeasureForm';

/** Writes the boxes that somebody changed and no others; what a colleague wrote there since they saw it is met as a clash. */
export function changedMeasure(
  snapshot: Snapshot,
  key: Key,
  { is, was }: { is: Partial<MeasureValues>; was: Partial<MeasureValues> },
): Change[] {
  return edit(snapshot, 'measure', key, is).map((change) => ({ ...change, before: { ...change.before, ...was } }) as Change);
}
