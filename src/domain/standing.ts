import type { Key, Kept } from './record';
import type { Snapshot } from './snapshot';
import type { Status, Update } from './update';
import { byWriting } from './writing';

/** An action's updates in the order in which they were written, the latest last. */
export function updatesOf(snapshot: Snapshot, actionKey: Key): Kept<Update>[] {
  return [...snapshot.update.values()].filter((kept) => kept.record.actionKey === actionKey).sort(byWriting);
}

/** Where an action stands: its latest update's status, `notStarted` before any. */
export function statusOf(updates: readonly Kept<Update>[]): Status {
  return updates.at(-1)?.record.status ?? 'notStarted';
}

/** Whether nothing more is expected of an action that stands so. */
export function isSettled(status: Status): boolean {
  return status === 'complete' || status === 'stopped';
}
