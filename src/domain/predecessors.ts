import { outlineOf, type ActionView } from './planView';
import type { Key } from './record';
import type { Snapshot } from './snapshot';

/** The actions that an action waits for, in the plan's order; those in the bin are left out. */
export function predecessorsOf(snapshot: Snapshot, planKey: Key, actionKey: Key): ActionView[] {
  const own = snapshot.action.get(actionKey)?.record.predecessors ?? [];
  return actionsOf(snapshot, planKey).filter(({ kept }) => own.includes(kept.record.key));
}

/** The actions that may come before another one: neither itself, nor one that waits for it, however many steps away. */
export function predecessorChoices(snapshot: Snapshot, planKey: Key, actionKey: Key): ActionView[] {
  const after = waitingFor(snapshot, actionKey);
  return actionsOf(snapshot, planKey).filter(({ kept }) => !after.has(kept.record.key));
}

/** The action itself and all that wait for it. Ends with a circle, too, which two people can make at once. */
function waitingFor(snapshot: Snapshot, actionKey: Key): Set<Key> {
  const found = new Set([actionKey]);
  for (const key of found) {
    for (const { record } of snapshot.action.values()) if (record.predecessors.includes(key)) found.add(record.key);
  }
  return found;
}

function actionsOf(snapshot: Snapshot, planKey: Key): ActionView[] {
  const outline = outlineOf(snapshot, planKey);
  return [...(outline?.objectives.flatMap(({ actions }) => actions) ?? []), ...(outline?.adrift ?? [])];
}
