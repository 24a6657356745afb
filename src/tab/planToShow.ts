import { planInUse } from '../domain/planInUse';
import type { Key } from '../domain/record';
import type { Snapshot } from '../domain/snapshot';

/** Which plan is open: what the person chose or a link points into comes first, then the one in use. */
export function planToShow(snapshot: Snapshot, ...wanted: (Key | undefined)[]): Key | undefined {
  const there = (key: Key | undefined) => key !== undefined && snapshot.plan.get(key)?.record.removed === false;
  const named = snapshot.settings.get('settings')?.record.currentPlan ?? '';
  const plans = [...snapshot.plan.values()].map(({ record }) => record);
  return wanted.find(there) ?? planInUse(plans, named)?.key;
}

/** The plan that a record belongs to, or is. */
export function planOf(snapshot: Snapshot, key: Key): Key | undefined {
  return (
    snapshot.action.get(key)?.record.planKey ??
    snapshot.objective.get(key)?.record.planKey ??
    snapshot.priority.get(key)?.record.planKey ??
    snapshot.plan.get(key)?.record.key
  );
}
