import { prioritiesIn } from '../../domain/prioritising';
import type { Priority } from '../../domain/priority';
import type { Snapshot } from '../../domain/snapshot';

/** What a button calls a priority: `P2` where it is agreed, and so has a number, else where it stands. */
export function priorityName(snapshot: Snapshot, { key, planKey, status }: Priority): string {
  const number = prioritiesIn(snapshot, planKey).findIndex((one) => one.key === key) + 1;
  if (number > 0) return `P${number}`;
  return status === 'parked' ? 'the parked priority' : 'the proposed priority';
}
