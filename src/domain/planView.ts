import type { Action } from './action';
import type { Objective } from './objective';
import { inOrder } from './inOrder';
import type { Plan } from './plan';
import type { Kept, Key } from './record';
import type { Snapshot } from './snapshot';
import { statusOf } from './standing';
import { statuses, type Status, type Update } from './update';
import { byWriting } from './writing';

/** A plan as it is read from top to bottom. */
export interface Outline {
  plan: Kept<Plan>;
  objectives: ObjectiveView[];
  /** Actions whose objective is nowhere to be found: shown, so that they can be given a place. */
  adrift: ActionView[];
  /** How many actions stand where. */
  counts: Record<Status, number>;
  /** Pounds, of the actions that state a cost. */
  cost: number;
}

export interface ObjectiveView {
  /** Its place in the plan, from 1. */
  number: number;
  kept: Kept<Objective>;
  actions: ActionView[];
  cost: number;
}

export interface ActionView {
  /** Objective's number and place within it: `2.1`. */
  ref: string;
  kept: Kept<Action>;
  status: Status;
  /** Oldest first. */
  updates: Kept<Update>[];
  comments: number;
}

/** What is in a plan's bin. Actions of an objective in the bin are in it with their objective. */
export interface Bin {
  objectives: { kept: Kept<Objective>; actions: number }[];
  actions: Kept<Action>[];
}

/** A plan with everything in it in order, numbered. Undefined while the plan is not on this device. */
export function outlineOf(snapshot: Snapshot, planKey: Key): Outline | undefined {
  const plan = snapshot.plan.get(planKey);
  if (plan === undefined) return undefined;
  const view = actionViewer(snapshot, planKey);
  const actions = groupBy(ofPlan(snapshot.action, planKey), (kept) => kept.record.objectiveKey);
  const objectives = sorted(ofPlan(snapshot.objective, planKey).filter(isThere)).map((kept, place): ObjectiveView => {
    const views = sorted((actions.get(kept.record.key) ?? []).filter(isThere)).map((action, at) => view(action, place, at));
    return { number: place + 1, kept, actions: views, cost: costOf(views) };
  });
  const lost = [...actions].filter(([key]) => !snapshot.objective.has(key)).flatMap(([, group]) => group.filter(isThere));
  const adrift = sorted(lost).map((action, at) => view(action, objectives.length, at));
  const all = [...objectives.flatMap((objective) => objective.actions), ...adrift];
  return { plan, objectives, adrift, counts: countsOf(all), cost: costOf(all) };
}

/** What has been removed from a plan and can be restored. */
export function binOf(snapshot: Snapshot, planKey: Key): Bin {
  const actions = ofPlan(snapshot.action, planKey);
  const objectives = sorted(ofPlan(snapshot.objective, planKey).filter((kept) => kept.record.removed));
  const gone = new Set(objectives.map((kept) => kept.record.key));
  return {
    objectives: objectives.map((kept) => ({
      kept,
      actions: actions.filter((action) => isThere(action) && action.record.objectiveKey === kept.record.key).length,
    })),
    actions: sorted(actions.filter((kept) => kept.record.removed && !gone.has(kept.record.objectiveKey))),
  };
}

function actionViewer(snapshot: Snapshot, planKey: Key): (kept: Kept<Action>, place: number, at: number) => ActionView {
  const updates = groupBy(ofPlan(snapshot.update, planKey).sort(byWriting), (kept) => kept.record.actionKey);
  const remarks = ofPlan(snapshot.comment, planKey).filter(({ record }) => record.act === 'comment' || record.act === 'reply');
  const comments = groupBy(remarks, (kept) => kept.record.actionKey);
  return (kept, place, at) => {
    const own = updates.get(kept.record.key) ?? [];
    const count = comments.get(kept.record.key)?.length ?? 0;
    return { ref: `${place + 1}.${at + 1}`, kept, status: statusOf(own), updates: own, comments: count };
  };
}

/** A plan's own records, and those that somebody typed into SharePoint without saying to which plan they belong. */
function ofPlan<R extends { planKey: Key }>(records: ReadonlyMap<Key, Kept<R>>, planKey: Key): Kept<R>[] {
  return [...records.values()].filter(({ record }) => record.planKey === planKey || record.planKey === '');
}

function sorted<R extends { key: Key; rank: string }>(all: Kept<R>[]): Kept<R>[] {
  const byKey = new Map(all.map((kept) => [kept.record.key, kept]));
  return inOrder(all.map((kept) => kept.record)).map((record) => byKey.get(record.key)!);
}

function isThere(kept: Kept<{ key: Key; removed: boolean }>): boolean {
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
