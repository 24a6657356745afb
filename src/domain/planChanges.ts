import type { Instant } from './day';
import type { HistoryEntry } from './history';
import { planBefore, toldOf } from './planBefore';
import { plannedKinds, type PlannedKind } from './plannedKinds';
import { outlineOf } from './planView';
import type { Kept, Key } from './record';
import { saysNothing } from './saysNothing';
import type { Snapshot } from './snapshot';
import { statusOf, updatesOf } from './standing';
import type { Status, Update } from './update';
import { writtenAt } from './writing';

/** What became of one part of a plan since an instant. */
export interface PlanChange {
  kind: PlannedKind;
  key: Key;
  became: 'added' | 'removed' | 'changed';
  /** Its number then and now: `P2`, `2`, `2.1`; empty where it was or is not there, and for milestones. */
  refBefore: string;
  ref: string;
  fields: FieldChange[];
  /** What the history says of its being taken out; missing where it went with what it hangs on. */
  takenOut?: Kept<HistoryEntry>;
  /** Where an action stood and stands, where that differs, and who said so. */
  status?: { before: Status; after: Status; said: Kept<Update> };
}

/** A field that says something else than then, with each step on the way, oldest first. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
  steps: Kept<HistoryEntry>[];
}

/**
 * What is different in a plan from what it was at an instant, in the plan's order, what was removed last. A field that is
 * back where it was is no change; neither is a place, since the numbers tell it, nor what was begun and holds no word.
 */
export function planChangesSince(snapshot: Snapshot, planKey: Key, at: Instant): PlanChange[] {
  const then = planBefore(snapshot, planKey, at);
  const [refsThen, refsNow] = [refsOf(then, planKey), refsOf(snapshot, planKey)];
  const steps = stepsSince(snapshot, planKey, at);
  const changes = plannedKinds.flatMap((kind) =>
    [...snapshot[kind].values()].flatMap(({ record }): PlanChange[] => {
      if (record.planKey !== planKey) return [];
      const { key } = record;
      const [refBefore, ref] = [refsThen.get(key) ?? '', refsNow.get(key) ?? ''];
      const [was, is] = [isThere(then, kind, key), isThere(snapshot, kind, key)];
      if (!was && !is) return [];
      if (!was) return saysNothing(record) ? [] : [{ kind, key, became: 'added', refBefore, ref, fields: [] }];
      if (!is) {
        const takenOut = steps.get(key)?.findLast((step) => step.record.field === 'removed');
        return [{ kind, key, became: 'removed', refBefore, ref, fields: [], ...(takenOut && { takenOut }) }];
      }
      const fields = fieldsOf(steps.get(key) ?? []);
      const status = kind === 'action' ? statusChange(then, snapshot, key) : undefined;
      const differs = fields.length > 0 || status !== undefined || refBefore !== ref;
      return differs ? [{ kind, key, became: 'changed', refBefore, ref, fields, ...(status && { status }) }] : [];
    }),
  );
  const order = [...refsNow.keys()];
  const placeOf = ({ key, kind }: PlanChange): number => {
    const owner = kind === 'milestone' ? snapshot.milestone.get(key)!.record.actionKey : key;
    const place = order.indexOf(owner);
    return place < 0 ? order.length : place;
  };
  return changes.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The number of each part of a plan, in the order in which the plan is read. */
export function refsOf(snapshot: Snapshot, planKey: Key): Map<Key, string> {
  const outline = outlineOf(snapshot, planKey);
  const priorities = new Map(outline?.priorities.map(({ kept, number }) => [kept.record.key, `P${number}`]));
  const refs = new Map<Key, string>();
  for (const objective of outline?.objectives ?? []) {
    const above = priorities.get(objective.priorityKey);
    if (above !== undefined) refs.set(objective.priorityKey, above);
    refs.set(objective.kept.record.key, String(objective.number));
    for (const { kept, ref } of objective.actions) refs.set(kept.record.key, ref);
  }
  for (const [key, ref] of priorities) refs.set(key, ref);
  return refs;
}

/** Whether it is in the plan: neither in the bin itself, nor what it hangs on. */
function isThere(snapshot: Snapshot, kind: PlannedKind, key: Key): boolean {
  const record = snapshot[kind].get(key)?.record;
  if (record === undefined || record.removed) return false;
  if ('actionKey' in record) return isThere(snapshot, 'action', record.actionKey);
  if ('objectiveKey' in record) {
    const objective = snapshot.objective.get(record.objectiveKey);
    return objective === undefined || !objective.record.removed;
  }
  return true;
}

function stepsSince(snapshot: Snapshot, planKey: Key, at: Instant): Map<Key, Kept<HistoryEntry>[]> {
  const since = new Map<Key, Kept<HistoryEntry>[]>();
  for (const kept of toldOf(snapshot, planKey)) {
    if (writtenAt(kept) <= at) continue;
    const { recordKey } = kept.record;
    since.set(recordKey, [...(since.get(recordKey) ?? []), kept]);
  }
  return since;
}

const told = (field: string): boolean => field !== 'rank' && field !== 'removed';

function fieldsOf(steps: readonly Kept<HistoryEntry>[]): FieldChange[] {
  const names = [...new Set(steps.map(({ record }) => record.field).filter(told))];
  return names.flatMap((field) => {
    const own = steps.filter(({ record }) => record.field === field);
    const [before, after] = [own[0]!.record.before, own.at(-1)!.record.after];
    return before === after ? [] : [{ field, before, after, steps: own }];
  });
}

function statusChange(then: Snapshot, now: Snapshot, key: Key): PlanChange['status'] {
  const updates = updatesOf(now, key);
  const [before, after] = [statusOf(updatesOf(then, key)), statusOf(updates)];
  if (before === after) return undefined;
  const other = updates.findLastIndex(({ record }) => record.status !== after);
  return { before, after, said: updates[other + 1]! };
}
