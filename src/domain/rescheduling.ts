import { addDays, type Day } from './day';
import { edit } from './editing';
import type { Key } from './record';
import type { Change, Snapshot } from './snapshot';

/** Which days of an action move: the day it is due, or that and the day it starts. */
export type Moving = 'due' | 'both';

/** Moves an action's days by whole weeks, so that they stay the same days of the week. What has no day is not given one. */
export function moveByWeeks(snapshot: Snapshot, key: Key, weeks: number, moving: Moving): Change[] {
  const action = snapshot.action.get(key)?.record;
  if (action === undefined || weeks === 0) return [];
  const moved = (day: Day | null) => day && addDays(day, weeks * 7);
  return edit(snapshot, 'action', key, {
    due: moved(action.due),
    ...(moving === 'both' && { start: moved(action.start) }),
  });
}
