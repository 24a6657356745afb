import type { Day, Instant } from './day';
import { planBefore, toldOf } from './planBefore';
import { refsOf } from './planChanges';
import type { HistoryEntry } from './history';
import type { Kept, Key } from './record';
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
  for (const { until, refs } of numberings(snapshot, planKey)) {
    for (const key of refs.get(wanted) ?? []) {
      if (now.get(key) === wanted || found.has(key)) continue;
      found.set(key, { key, until, ref: now.get(key) ?? '' });
    }
  }
  return [...found.values()];
}

/** From which number to which a change took a part of a plan. */
export interface NumberMoved {
  before: string;
  after: string;
}

/**
 * What changes of place did to the numbers of what they moved, by the change's key; nothing of those that left its number as it
 * was. The history of the whole plan must be on the device.
 */
export function numbersMoved(snapshot: Snapshot, entries: readonly Kept<HistoryEntry>[]): ReadonlyMap<Key, NumberMoved> {
  const places = entries.filter(({ record }) => record.field === 'rank' && record.stood);
  const refAt = ({ planKey, recordKey }: HistoryEntry, at: Instant) =>
    refsOf(planBefore(snapshot, planKey, at), planKey).get(recordKey) ?? '';
  return new Map(
    places.flatMap((kept) => {
      const moment = writtenAt(kept);
      const [before, after] = [refAt(kept.record, justBefore(moment)), refAt(kept.record, moment)];
      return before === '' || after === '' || before === after ? [] : [[kept.record.key, { before, after }]];
    }),
  );
}

/** How a plan was numbered until a day. */
interface Numbering {
  until: Day;
  refs: ReadonlyMap<string, Key[]>;
}

/**
 * The plan's numberings, the latest first. What somebody types next asks for the same ones, and so does every change that
 * moves nothing: they are worked out anew only when a part of the plan or its history is another.
 */
function numberings(snapshot: Snapshot, planKey: Key): readonly Numbering[] {
  const known = remembered.get(snapshot.history)?.get(planKey);
  const parts = [snapshot.priority, snapshot.objective, snapshot.action];
  if (known && known.parts.every((part, at) => part === parts[at])) return known.all;
  const all = momentsOf(snapshot, planKey).map((moment) => {
    const refs = new Map<string, Key[]>();
    for (const [key, ref] of refsOf(planBefore(snapshot, planKey, justBefore(moment)), planKey)) {
      refs.set(ref, [...(refs.get(ref) ?? []), key]);
    }
    return { until: moment.slice(0, 10), refs };
  });
  const ofPlans = remembered.get(snapshot.history) ?? new Map<Key, { parts: readonly object[]; all: Numbering[] }>();
  remembered.set(snapshot.history, ofPlans.set(planKey, { parts, all }));
  return all;
}

const remembered = new WeakMap<Snapshot['history'], Map<Key, { parts: readonly object[]; all: Numbering[] }>>();

/**
 * On each day the first moment on which something came, and the first on which something moved or went, latest first: what is on
 * paper was printed before a day's moves, on the day a plan was brought in perhaps between the two.
 */
function momentsOf(snapshot: Snapshot, planKey: Key): Instant[] {
  const moved = toldOf(snapshot, planKey).filter(({ record }) => placing.has(record.field));
  const parts = [...snapshot.priority.values(), ...snapshot.objective.values(), ...snapshot.action.values()];
  const made = parts.flatMap(({ record, created }) => (record.planKey === planKey && created !== undefined ? [created] : []));
  return [...new Set([...firstsOfDays(made), ...firstsOfDays(moved.map(writtenAt))])].sort().reverse();
}

function firstsOfDays(moments: Instant[]): Iterable<Instant> {
  const firsts = new Map<Day, Instant>();
  for (const moment of moments.sort()) if (!firsts.has(moment.slice(0, 10))) firsts.set(moment.slice(0, 10), moment);
  return firsts.values();
}

function justBefore(moment: Instant): Instant {
  return new Date(Date.parse(moment) - 1).toISOString();
}
