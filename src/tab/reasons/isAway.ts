import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';

/** Whether a reason that was taken away while it was begun is not there, or in the bin: taken back it is one like any other. */
export function isAway({ reason }: Pick<Snapshot, 'reason'>, key: Key): boolean {
  return reason.get(key)?.record.removed !== false;
}
