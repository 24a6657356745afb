import type { Action } from './action';
import { edit } from './editing';
import type { Objective } from './objective';
import { inOrder, type Ranked } from './inOrder';
import { rankAt } from './order';
import type { Plan } from './plan';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';

/** What a new plan is told. */
export type PlanStart = Pick<Plan, 'title' | 'academicYear'>;
/** Whatever is known of a new objective or action; the rest starts empty. */
export type ObjectiveStart = Partial<Omit<Objective, 'key' | 'planKey' | 'rank' | 'removed'>>;
export type ActionStart = Partial<Omit<Action, 'key' | 'planKey' | 'objectiveKey' | 'rank' | 'removed'>>;

/** A new plan, which becomes the one that opens first. */
export function startPlan(snapshot: Snapshot, start: PlanStart, { newKey }: Pick<Circumstances, 'newKey'>): Change[] {
  const plan: Plan = { key: newKey(), ...start, status: 'active', reviewCadence: 'own', removed: false };
  return [{ kind: 'plan', after: plan }, ...edit(snapshot, 'settings', 'settings', { currentPlan: plan.key })];
}

/** A new objective at the end of a plan, or before the one that stands at `index`. */
export function addObjective(
  snapshot: Snapshot,
  planKey: Key,
  start: ObjectiveStart,
  { newKey }: Pick<Circumstances, 'newKey'>,
  index?: number,
): Change[] {
  const siblings = objectivesIn(snapshot, planKey);
  const { rank, moved } = rankAt(siblings, index ?? siblings.length);
  return [...rankings(snapshot, 'objective', moved), { kind: 'objective', after: newObjective(newKey(), planKey, rank, start) }];
}

/** A new action at the end of an objective, or before the one that stands at `index`. */
export function addAction(
  snapshot: Snapshot,
  objectiveKey: Key,
  start: ActionStart,
  { newKey }: Pick<Circumstances, 'newKey'>,
  index?: number,
): Change[] {
  const objective = snapshot.objective.get(objectiveKey)?.record;
  if (objective === undefined) return [];
  const siblings = actionsIn(snapshot, objectiveKey);
  const { rank, moved } = rankAt(siblings, index ?? siblings.length);
  const action = newAction(newKey(), objective, rank, start);
  return [...rankings(snapshot, 'action', moved), { kind: 'action', after: action }];
}

/** Puts an objective elsewhere in its plan: `index` counts its siblings without itself. */
export function moveObjective(snapshot: Snapshot, key: Key, index: number): Change[] {
  const objective = snapshot.objective.get(key)?.record;
  if (objective === undefined) return [];
  const siblings = objectivesIn(snapshot, objective.planKey);
  if (siblings.findIndex((sibling) => sibling.key === key) === index) return [];
  const { rank, moved } = rankAt(without(siblings, key), index);
  return [...rankings(snapshot, 'objective', moved), ...edit(snapshot, 'objective', key, { rank })];
}

/** Puts an action elsewhere, in its own objective or another: `index` counts its new siblings without itself. */
export function moveAction(snapshot: Snapshot, key: Key, objectiveKey: Key, index: number): Change[] {
  const action = snapshot.action.get(key)?.record;
  if (action === undefined) return [];
  const siblings = actionsIn(snapshot, objectiveKey);
  if (siblings.findIndex((sibling) => sibling.key === key) === index) return [];
  const { rank, moved } = rankAt(without(siblings, key), index);
  const planKey = snapshot.objective.get(objectiveKey)?.record.planKey ?? action.planKey;
  return [...rankings(snapshot, 'action', moved), ...edit(snapshot, 'action', key, { planKey, objectiveKey, rank })];
}

/** A plan's objectives in order, without those in the bin. */
export function objectivesIn(snapshot: Snapshot, planKey: Key): Objective[] {
  const all = [...snapshot.objective.values()].map((kept) => kept.record);
  return inOrder(all.filter((objective) => objective.planKey === planKey && !objective.removed));
}

/** An objective's actions in order, without those in the bin. */
export function actionsIn(snapshot: Snapshot, objectiveKey: Key): Action[] {
  const all = [...snapshot.action.values()].map((kept) => kept.record);
  return inOrder(all.filter((action) => action.objectiveKey === objectiveKey && !action.removed));
}

/** An objective with nothing in it but what is known. */
export function newObjective(key: Key, planKey: Key, rank: string, start: ObjectiveStart): Objective {
  return { ...emptyObjective, ...start, key, planKey, rank, removed: false };
}

/** An action with nothing in it but what is known. */
export function newAction(key: Key, objective: Pick<Objective, 'key' | 'planKey'>, rank: string, start: ActionStart): Action {
  return { ...emptyAction, ...start, key, planKey: objective.planKey, objectiveKey: objective.key, rank, removed: false };
}

function rankings(snapshot: Snapshot, kind: 'objective' | 'action', moved: readonly Ranked[]): Change[] {
  return moved.flatMap(({ key, rank }) => edit(snapshot, kind, key, { rank }));
}

function without<R extends Ranked>(siblings: R[], key: Key): R[] {
  return siblings.filter((sibling) => sibling.key !== key);
}

const emptyObjective: Omit<Objective, 'key' | 'planKey' | 'rank' | 'removed'> = {
  statement: '',
  measure: '',
  baseline: '',
  baselineDay: null,
  target: '',
  targetDay: null,
  successCriteria: '',
  leadKey: '',
  leadText: '',
  sponsorKey: '',
  sponsorText: '',
  schoolPriority: '',
};

const emptyAction: Omit<Action, 'key' | 'planKey' | 'objectiveKey' | 'rank' | 'removed'> = {
  text: '',
  leadKey: '',
  leadText: '',
  support: '',
  start: null,
  startText: '',
  due: null,
  dueText: '',
  resources: '',
  cost: null,
  costText: '',
  monitoring: '',
  successCriteria: '',
  note: '',
};
