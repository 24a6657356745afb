import type { Objective } from './objective';
import type { Key } from './record';
import type { Snapshot } from './snapshot';

/** The priority under which an objective stands; empty where it names none, or one that is in the bin or not its plan's. */
export function priorityOf(snapshot: Snapshot, { priorityKey, planKey }: Pick<Objective, 'priorityKey' | 'planKey'>): Key {
  const priority = snapshot.priority.get(priorityKey)?.record;
  return priority !== undefined && !priority.removed && (priority.planKey === planKey || planKey === '') ? priorityKey : '';
}
