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
  const past = pastOf(snapshot, planKey);
  for (const moment of (past.moments ??= momentsOf(snapshot, planKey))) {
    for (const [key, ref] of refsAt(snapshot, planKey, justBefore(moment))) {
      if (ref !== wanted || now.get(key) === wanted || found.has(key)) continue;
      found.set(key, { key, until: moment.slice(0, 10), ref: now.get(key) ?? '' });
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
  const refAt = ({ planKey, recordKey }: HistoryEntry, at: Instant) => refsAt(snapshot, planKey, at).get(recordKey) ?? '';
  return new Map(
    places.flatMap((kept) => {
      const moment = writtenAt(kept);
      const [before, after] = [refAt(kept.record, justBefore(moment)), refAt(kept.record, moment)];
      return before === '' || after === '' || before === after ? [] : [[kept.record.key, { before, after }]];
    }),
  );
}

/** How a plan was numbered at a moment. */
function refsAt(snapshot: Snapshot, planKey: Key, at: Instant): ReadonlyMap<Key, string> {
  const { refs } = pastOf(snapshot, planKey);
  const known = refs.get(at) ?? refsOf(planBefore(snapshot, planKey, at), planKey);
  refs.set(at, known);
  return known;
}

/** What was worked out of a plan's past. */
interface Past {
  /** Of what: while these are the same, so is the past. */
  parts: readonly object[];
  refs: Map<Instant, ReadonlyMap<Key, string>>;
  moments?: readonly Instant[];
}

/**
 * What is known of the past of a plan. What somebody types next asks for the same, and so does every change that moves nothing: it is
 * worked out anew only when a part of the plan or its history is another.
 */
function pastOf(snapshot: Snapshot, planKey: Key): Past {
  const plans = remembered.get(snapshot.history) ?? new Map<Key, Past>();
  remembered.set(snapshot.history, plans);
  const parts = [snapshot.priority, snapshot.objective, snapshot.action];
  const known = plans.get(planKey);
  if (known?.parts.every((part, at) => part === parts[at])) return known;
  const past: Past = { parts, refs: new Map() };
  plans.set(planKey, past);
  return past;
}

const remembered = new WeakMap<Snapshot['history'], Map<Key, Past>>();

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
