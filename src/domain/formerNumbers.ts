import type { Day, Instant } from './day';
import { planBefore, toldOf } from './planBefore';
import { refsOf } from './planChanges';
import type { Key } from './record';
import type { Snapshot } from './snapshot';
import { writtenAt } from './writing';

/** What a number meant before the plan was put into another order. */
export interface FormerNumber {
  key: Key;
  /** The day on which that changed. */
  until: Day;
  /** Its number now; empty where it is no longer in the plan. */
  ref: string;
}

/** Fields that decide numbers. */
const placing = new Set(['rank', 'removed', 'objectiveKey', 'priorityKey']);

/**
 * What a number such as `2.3` or `P2` used to mean, the latest first: whoever has an old print or minutes in hand finds the
 * thing. The history of the whole plan must be on the device.
 */
export function formerNumbers(snapshot: Snapshot, planKey: Key, number: string): FormerNumber[] {
  const wanted = number.trim().toUpperCase();
  const now = refsOf(snapshot, planKey);
  const found = new Map<Key, FormerNumber>();
  for (const moment of momentsOf(snapshot, planKey)) {
    const before = planBefore(snapshot, planKey, justBefore(moment));
    for (const [key, ref] of refsOf(before, planKey)) {
      if (ref !== wanted || now.get(key) === wanted || found.has(key)) continue;
      found.set(key, { key, until: moment.slice(0, 10), ref: now.get(key) ?? '' });
    }
  }
  return [...found.values()];
}

/**
 * On each day on which something moved, came or went, the first moment of that, latest first: nobody has a number on paper
 * that stood for less than a day.
 */
function momentsOf(snapshot: Snapshot, planKey: Key): Instant[] {
  const moved = toldOf(snapshot, planKey).filter(({ record }) => placing.has(record.field));
  const parts = [...snapshot.priority.values(), ...snapshot.objective.values(), ...snapshot.action.values()];
  const made = parts.flatMap(({ record, created }) => (record.planKey === planKey && created !== undefined ? [created] : []));
  const firsts = new Map<Day, Instant>();
  for (const moment of [...moved.map(writtenAt), ...made].sort()) {
    if (!firsts.has(moment.slice(0, 10))) firsts.set(moment.slice(0, 10), moment);
  }
  return [...firsts.values()].reverse();
}

function justBefore(moment: Instant): Instant {
  return new Date(Date.parse(moment) - 1).toISOString();
}
