import type { Circumstances, Key } from '../record';
import type { Change, Snapshot } from '../snapshot';
import { postUpdate } from '../speaking';
import { statusOf, updatesOf } from '../standing';
import type { Status } from '../update';

/** Where an action stood, and where a newer version of a file put it. */
export interface Stood {
  actionKey: Key;
  before: Status;
  after: Status;
}

/** The actions of the plan whose standing changes would change. */
export function stoodBefore(snapshot: Snapshot, changes: readonly Change[]): Stood[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'update' || !snapshot.action.has(change.after.actionKey)) return [];
    const { actionKey, status } = change.after;
    const before = statusOf(updatesOf(snapshot, actionKey));
    return before === status ? [] : [{ actionKey, before, after: status }];
  });
}

/** Says again where actions stood: what was said is never taken out. One that somebody has moved on since stays there. */
export function standAgain(snapshot: Snapshot, stood: readonly Stood[], around: Pick<Circumstances, 'newKey' | 'now'>): Change[] {
  const again = { ...around, newKey: () => `${around.newKey()}${AGAIN}` };
  return stood.flatMap(({ actionKey, before, after }) =>
    statusOf(updatesOf(snapshot, actionKey)) === after ? postUpdate(snapshot, actionKey, { status: before }, again) : [],
  );
}

/** Whether an update only says where an action stood before a file moved it. */
export function saysAgain(key: Key): boolean {
  return key.endsWith(AGAIN);
}

const AGAIN = '.again';
