import type { Objective } from './objective';
import { isInPlan } from './priority';
import type { Key } from './record';
import type { Snapshot } from './snapshot';

/** The priority under which an objective stands; empty where it names none, or one that is not agreed, in the bin, or not its plan's. */
export function priorityOf(snapshot: Snapshot, { priorityKey, planKey }: Pick<Objective, 'priorityKey' | 'planKey'>): Key {
  const priority = snapshot.priority.get(priorityKey)?.record;
  return priority !== undefined && isInPlan(priority) && (priority.planKey === planKey || planKey === '') ? priorityKey : '';
}
