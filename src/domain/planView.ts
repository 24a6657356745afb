import type { Action } from './action';
import type { CommentEvent } from './comment';
import type { Objective } from './objective';
import { inOrder } from './inOrder';
import type { Plan } from './plan';
import { isInPlan, type Priority } from './priority';
import type { Kept, Key } from './record';
import type { Snapshot } from './snapshot';
import { statusOf } from './standing';
import { priorityOf } from './underPriority';
import { statuses, type Status, type Update } from './update';
import { byWriting } from './writing';

/** A plan as it is read from top to bottom. */
export interface Outline {
  plan: Kept<Plan>;
  priorities: PriorityView[];
  /** Priority by priority, then those that belong to none. */
  objectives: ObjectiveView[];
  /** Actions whose objective is nowhere to be found: shown, so that they can be given a place. */
  adrift: ActionView[];
  /** How many actions stand where. */
  counts: Record<Status, number>;
  /** Pounds, of the actions that state a cost. */
  cost: number;
}

/** A priority with the objectives under it. */
export interface PriorityView {
  /** Its place in the plan, from 1. */
  number: number;
  kept: Kept<Priority>;
  objectives: ObjectiveView[];
}

/** An objective as the plan shows it: numbered, with its actions in their order. */
export interface ObjectiveView {
  /** Its place in the plan, from 1, whichever priority it stands under. */
  number: number;
  kept: Kept<Objective>;
  /** The priority it stands under; empty for none. */
  priorityKey: Key;
  actions: ActionView[];
  cost: number;
}

/** An action as the plan shows it: numbered within its objective, with how it goes. */
export interface ActionView {
  /** Objective's number and place within it: `2.1`. */
  ref: string;
  kept: Kept<Action>;
  status: Status;
  /** Oldest first. */
  updates: Kept<Update>[];
  comments: number;
}

/**
 * A plan with everything in it in order, numbered. Undefined while the plan is not on this device. Views of what has not
 * changed since the last time are the same objects, so that a screen need not draw them again.
 */
export function outlineOf(snapshot: Snapshot, planKey: Key): Outline | undefined {
  return remembered(outlines, snapshot, planKey, () => workOut(snapshot, planKey));
}

/** What was worked out before, by what it was worked out from: forgotten with that. */
const outlines = new WeakMap<Snapshot, Map<Key, Outline | undefined>>();
const updatesByAction = new WeakMap<Snapshot['update'], Map<Key, Map<Key, Kept<Update>[]>>>();
const remarksByAction = new WeakMap<Snapshot['comment'], Map<Key, Map<Key, Kept<CommentEvent>[]>>>();
const priorityViews = new WeakMap<Kept<Priority>, PriorityView>();
const objectiveViews = new WeakMap<Kept<Objective>, ObjectiveView>();
const actionViews = new WeakMap<Kept<Action>, ActionView>();

function remembered<T extends object, V>(known: WeakMap<T, Map<Key, V>>, from: T, planKey: Key, make: () => V): V {
  const ofPlans = known.get(from) ?? new Map<Key, V>();
  known.set(from, ofPlans);
  if (!ofPlans.has(planKey)) ofPlans.set(planKey, make());
  return ofPlans.get(planKey) as V;
}

function workOut(snapshot: Snapshot, planKey: Key): Outline | undefined {
  const plan = snapshot.plan.get(planKey);
  if (plan === undefined) return undefined;
  const view = actionViewer(snapshot, planKey);
  const actions = groupBy(ofPlan(snapshot.action, planKey), (kept) => kept.record.objectiveKey);
  const objectives = inReadingOrder(snapshot, planKey).map(({ kept, priorityKey }, place): ObjectiveView => {
    const views = sorted((actions.get(kept.record.key) ?? []).filter(isThere)).map((action, at) => view(action, place, at));
    return asBefore(objectiveViews, kept, { number: place + 1, kept, priorityKey, actions: views, cost: costOf(views) });
  });
  const priorities = agreedIn(snapshot, planKey).map((kept, place): PriorityView => {
    const own = objectives.filter(({ priorityKey }) => priorityKey === kept.record.key);
    return asBefore(priorityViews, kept, { number: place + 1, kept, objectives: own });
  });
  const lost = [...actions].filter(([key]) => !snapshot.objective.has(key)).flatMap(([, group]) => group.filter(isThere));
  const adrift = sorted(lost).map((action, at) => view(action, objectives.length, at));
  const all = [...objectives.flatMap((objective) => objective.actions), ...adrift];
  return { plan, priorities, objectives, adrift, counts: countsOf(all), cost: costOf(all) };
}

/** A plan's agreed priorities, in order. */
function agreedIn(snapshot: Snapshot, planKey: Key): Kept<Priority>[] {
  return sorted(ofPlan(snapshot.priority, planKey).filter((kept) => isThere(kept) && isInPlan(kept.record)));
}

function inReadingOrder(snapshot: Snapshot, planKey: Key): { kept: Kept<Objective>; priorityKey: Key }[] {
  const places = new Map(agreedIn(snapshot, planKey).map(({ record }, place) => [record.key, place]));
  return sorted(ofPlan(snapshot.objective, planKey).filter(isThere))
    .map((kept) => ({ kept, priorityKey: priorityOf(snapshot, kept.record) }))
    .sort((a, b) => (places.get(a.priorityKey) ?? places.size) - (places.get(b.priorityKey) ?? places.size));
}

function actionViewer(snapshot: Snapshot, planKey: Key): (kept: Kept<Action>, place: number, at: number) => ActionView {
  const updates = remembered(updatesByAction, snapshot.update, planKey, () =>
    groupBy(ofPlan(snapshot.update, planKey).sort(byWriting), (kept) => kept.record.actionKey),
  );
  const comments = remembered(remarksByAction, snapshot.comment, planKey, () => {
    const remarks = ofPlan(snapshot.comment, planKey).filter(({ record }) => record.act === 'comment' || record.act === 'reply');
    return groupBy(remarks, (kept) => kept.record.actionKey);
  });
  return (kept, place, at) => {
    const own = updates.get(kept.record.key) ?? [];
    const count = comments.get(kept.record.key)?.length ?? 0;
    const ref = `${place + 1}.${at + 1}`;
    return asBefore(actionViews, kept, { ref, kept, status: statusOf(own), updates: own, comments: count });
  };
}

/** The view of the same thing as it was worked out last, where it says the same: lists in it hold the same things. */
function asBefore<T extends object, V extends object>(views: WeakMap<T, V>, of: T, now: V): V {
  const before = views.get(of);
  const same = before && Object.entries(now).every(([name, value]) => isSame(value, (before as Record<string, unknown>)[name]));
  if (same) return before;
  views.set(of, now);
  return now;
}

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

/** A plan's own records, and those that somebody typed into SharePoint without saying to which plan they belong. */
/** Records that belong to this plan, in no order. */
export function ofPlan<R extends { planKey: Key }>(records: ReadonlyMap<Key, Kept<R>>, planKey: Key): Kept<R>[] {
  return [...records.values()].filter(({ record }) => record.planKey === planKey || record.planKey === '');
}

/** In the order that people gave them. */
export function sorted<R extends { key: Key; rank: string }>(all: Kept<R>[]): Kept<R>[] {
  const byKey = new Map(all.map((kept) => [kept.record.key, kept]));
  return inOrder(all.map((kept) => kept.record)).map((record) => byKey.get(record.key)!);
}

/** Whether nobody has deleted it. */
export function isThere(kept: Kept<{ key: Key; removed: boolean }>): boolean {
  return !kept.record.removed;
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function countsOf(actions: readonly ActionView[]): Record<Status, number> {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of actions) counts[status] += 1;
  return counts;
}

/** Counted in pence, so that tenths of a penny never add up to one. */
function costOf(actions: readonly ActionView[]): number {
  return actions.reduce((pence, { kept }) => pence + Math.round((kept.record.cost ?? 0) * 100), 0) / 100;
}
