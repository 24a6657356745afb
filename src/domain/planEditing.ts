import type { Action } from './action';
import { edit } from './editing';
import type { Objective } from './objective';
import { inOrder, type Ranked } from './inOrder';
import { rankAt } from './order';
import type { Plan } from './plan';
import { planInUse } from './planInUse';
import { prioritiesIn } from './prioritising';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';
import { priorityOf } from './underPriority';

/** What a new plan is told. */
export type PlanStart = Pick<Plan, 'title' | 'academicYear'>;
/** Whatever is known of a new objective or action; the rest starts empty. */
export type ObjectiveStart = Partial<Omit<Objective, 'key' | 'planKey' | 'rank' | 'removed'>>;
/** Whatever is known of a new action; the rest starts empty. */
export type ActionStart = Partial<Omit<Action, 'key' | 'planKey' | 'objectiveKey' | 'rank' | 'removed'>>;

/** A new plan, which becomes the one that opens first. */
export function startPlan(snapshot: Snapshot, start: PlanStart, { newKey }: Pick<Circumstances, 'newKey'>): Change[] {
  const plan = newPlan(newKey(), start);
  return [{ kind: 'plan', after: plan }, ...edit(snapshot, 'settings', 'settings', { currentPlan: plan.key })];
}

/** A plan that comes from elsewhere: while another one is worked with it is a draft beside that, which stays everybody's. */
export function startBeside(snapshot: Snapshot, start: PlanStart, around: Pick<Circumstances, 'newKey'>): Change[] {
  if (planWorkedWith(snapshot) === undefined) return startPlan(snapshot, start, around);
  return [{ kind: 'plan', after: { ...newPlan(around.newKey(), start), status: 'draft' } }];
}

/** The plan in use, where it is open and holds actions. */
export function planWorkedWith(snapshot: Snapshot): Plan | undefined {
  const named = snapshot.settings.get('settings')?.record.currentPlan ?? '';
  const used = planInUse(
    [...snapshot.plan.values()].map(({ record }) => record),
    named,
  );
  const isWorkedWith = [...snapshot.action.values()].some(({ record }) => record.planKey === used?.key && !record.removed);
  return used?.status !== 'closed' && isWorkedWith ? used : undefined;
}

/** A new objective at the end of its priority, or before the one that stands there at `index`; without priority, of those without. */
export function addObjective(
  snapshot: Snapshot,
  planKey: Key,
  start: ObjectiveStart,
  { newKey }: Pick<Circumstances, 'newKey'>,
  index?: number,
): Change[] {
  const siblings = siblingsOf(snapshot, { planKey, priorityKey: start.priorityKey ?? '' });
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

/** Puts an objective elsewhere under its priority, or under another: `index` counts its siblings there without itself. */
export function moveObjective(snapshot: Snapshot, key: Key, index: number, priorityKey?: Key): Change[] {
  const objective = snapshot.objective.get(key)?.record;
  if (objective === undefined) return [];
  const under = priorityKey ?? priorityOf(snapshot, objective);
  const siblings = siblingsOf(snapshot, { planKey: objective.planKey, priorityKey: under });
  if (siblings.findIndex((sibling) => sibling.key === key) === index) return [];
  const { rank, moved } = rankAt(without(siblings, key), index);
  const values = under === priorityOf(snapshot, objective) ? { rank } : { rank, priorityKey: under };
  return [...rankings(snapshot, 'objective', moved), ...edit(snapshot, 'objective', key, values)];
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

/** A plan's objectives as they are read, priority by priority and those without at the end, none of them in the bin. */
export function objectivesIn(snapshot: Snapshot, planKey: Key): Objective[] {
  const all = [...snapshot.objective.values()].map((kept) => kept.record);
  const there = inOrder(all.filter((objective) => objective.planKey === planKey && !objective.removed));
  const under = new Map(prioritiesIn(snapshot, planKey).map(({ key }, place) => [key, place]));
  const placeOf = (objective: Objective): number => under.get(priorityOf(snapshot, objective)) ?? under.size;
  return there.sort((a, b) => placeOf(a) - placeOf(b));
}

/** An objective's actions in order, without those in the bin. */
export function actionsIn(snapshot: Snapshot, objectiveKey: Key): Action[] {
  const all = [...snapshot.action.values()].map((kept) => kept.record);
  return inOrder(all.filter((action) => action.objectiveKey === objectiveKey && !action.removed));
}

/** A plan in use that nobody has agreed yet, with nothing in it. */
export function newPlan(key: Key, start: PlanStart): Plan {
  return { key, ...start, status: 'active', agreed: null, reviewCadence: 'own', rolledFrom: '', removed: false };
}

/** An objective with nothing in it but what is known. */
export function newObjective(key: Key, planKey: Key, rank: string, start: ObjectiveStart): Objective {
  return { ...emptyObjective, ...start, key, planKey, rank, removed: false };
}

/** An action with nothing in it but what is known. */
export function newAction(key: Key, objective: Pick<Objective, 'key' | 'planKey'>, rank: string, start: ActionStart): Action {
  return { ...emptyAction, ...start, key, planKey: objective.planKey, objectiveKey: objective.key, rank, removed: false };
}

function siblingsOf(snapshot: Snapshot, { planKey, priorityKey }: Pick<Objective, 'planKey' | 'priorityKey'>): Objective[] {
  return objectivesIn(snapshot, planKey).filter((objective) => priorityOf(snapshot, objective) === priorityKey);
}

function rankings(snapshot: Snapshot, kind: 'objective' | 'action', moved: readonly Ranked[]): Change[] {
  return moved.flatMap(({ key, rank }) => edit(snapshot, kind, key, { rank }));
}

function without<R extends Ranked>(siblings: R[], key: Key): R[] {
  return siblings.filter((sibling) => sibling.key !== key);
}

const emptyObjective: Omit<Objective, 'key' | 'planKey' | 'rank' | 'removed'> = {
  priorityKey: '',
  statement: '',
  measure: '',
  baseline: '',
  baselineDay: null,
  target: '',
  targetDay: null,
  latest: '',
  latestDay: null,
  guardMeasure: '',
  measureKey: '',
  reasons: [],
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
  approach: '',
  evidenceBase: '',
  training: '',
  predecessors: [],
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
