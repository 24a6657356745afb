import type { Instant } from '../day';
import { plannedKinds, type PlannedKind } from '../plannedKinds';
import type { Kept, Key } from '../record';
import type { Change, Snapshot } from '../snapshot';
import { writtenAt } from '../writing';
import { isBrought } from './asImported';

/**
 * How much was done in a plan since it was brought in: parts that were changed or added, updates and comments. Counts what is on
 * this device.
 */
export function doneSince(snapshot: Snapshot, planKey: Key, at: Instant): number {
  const parts = plannedKinds.flatMap((kind): Kept<{ key: Key; planKey: Key }>[] => [
    ...(snapshot[kind as PlannedKind] as ReadonlyMap<Key, Kept<{ key: Key; planKey: Key }>>).values(),
  ]);
  const touched = parts.filter(({ record, created, changed }) => {
    if (record.planKey !== planKey) return false;
    return !isBrought(record.key) || (created !== undefined && changed !== undefined && changed > created);
  });
  const said = [...snapshot.update.values(), ...snapshot.comment.values()].filter(
    (kept) => kept.record.planKey === planKey && !isBrought(kept.record.key) && writtenAt(kept) > at,
  );
  return touched.length + said.length;
}

/** Whether what these changes touched has gone into the bin with its plan, so that there is nothing of them to take back. */
export function wentWithPlan(snapshot: Snapshot, changes: readonly Change[]): boolean {
  const plans = changes.flatMap(({ kind, after }) => {
    const record = kind === 'plan' ? undefined : snapshot[kind].get(after.key)?.record;
    return record !== undefined && 'planKey' in record ? [record.planKey] : [];
  });
  return plans.length > 0 && plans.every((key) => snapshot.plan.get(key)?.record.removed);
}
