import type { Day } from './day';
import { dayOff, type DayOff } from './dayOff';
import type { Milestone } from './milestone';
import { milestonesOf } from './milestones';
import { outlineOf, type ActionView, type ObjectiveView, type PriorityView } from './planView';
import type { Key } from './record';
import type { Snapshot } from './snapshot';
import { isSettled } from './standing';
import { taskIn, type TaskSort } from './taskWords';
import type { HalfTerm } from './term';
import { servedByPriority } from './schoolPriorities';

/** Something in a plan that is worth a second look. Nothing is ever held back for it. */
export type PlanWarning = About &
  (
    | { what: 'dayOff'; day: Day; off: DayOff }
    /** Due before it starts. */
    | { what: 'beforeStart'; day: Day; start: Day }
    /** Due before one of the actions that it waits for. */
    | { what: 'beforePredecessor'; day: Day; predecessor: ActionView }
    | { what: 'pastPlanEnd'; day: Day; end: Day }
    | { what: 'noSuccessCriterion' }
    | { what: 'manyPriorities'; count: number }
    /** An objective that says what will be done, not what will be different. */
    | { what: 'taskNotResult'; task: string; sort: TaskSort }
    | { what: 'servesNothing' }
  );

/** What it is about, and in which field that is put right. */
interface About {
  kind: 'plan' | 'priority' | 'objective' | 'action' | 'milestone';
  key: Key;
  field: 'due' | 'targetDay' | 'successCriteria' | 'statement' | 'serves' | 'priorities';
  /** The action or objective in whose row it shows; a milestone's action. */
  row: Key;
}

/** So many priorities can be kept in sight (five, as advice to schools on improvement plans has it). */
const fewEnough = 5;

/** All that is worth a second look in a plan, from top to bottom. Dates of what is complete or stopped are left alone. */
export function planWarnings(snapshot: Snapshot, planKey: Key): readonly PlanWarning[] {
  const known = remembered.get(snapshot) ?? new Map<Key, PlanWarning[]>();
  remembered.set(snapshot, known);
  if (!known.has(planKey)) known.set(planKey, workOut(snapshot, planKey));
  return known.get(planKey)!;
}

/** Several parts of a screen ask about the same plan. */
const remembered = new WeakMap<Snapshot, Map<Key, PlanWarning[]>>();

function workOut(snapshot: Snapshot, planKey: Key): PlanWarning[] {
  const outline = outlineOf(snapshot, planKey);
  if (outline === undefined) return [];
  const halfTerms = snapshot.settings.get('settings')?.record.halfTerms ?? [];
  const year = { halfTerms, end: planEnd(halfTerms, outline.plan.record.academicYear) };
  const actions = [...outline.objectives.flatMap((objective) => objective.actions), ...outline.adrift];
  const views = new Map(actions.map((view) => [view.kept.record.key, view]));
  const inObjective = (objective: ObjectiveView): PlanWarning[] => [
    ...aboutObjective(objective, year),
    ...objective.actions.flatMap((view) => aboutAction(snapshot, view, objective, views, year)),
  ];
  return [
    ...aboutPlan(planKey, outline.priorities.length),
    ...outline.priorities.flatMap((priority) => [
      ...aboutPriority(snapshot, priority),
      ...priority.objectives.flatMap(inObjective),
    ]),
    ...outline.objectives.filter(({ priorityKey }) => priorityKey === '').flatMap(inObjective),
    ...outline.adrift.flatMap((view) => aboutAction(snapshot, view, undefined, views, year)),
  ];
}

/** The last day of the summer term; 31 August where the school has not entered its terms. Null for a year that is none. */
export function planEnd(halfTerms: readonly HalfTerm[], academicYear: string): Day | null {
  const summer = halfTerms.find((one) => one.name === 'summer-2' && one.academicYear === academicYear);
  const first = /^\d{4}/.exec(academicYear)?.[0];
  return summer?.last ?? (first === undefined ? null : `${Number(first) + 1}-08-31`);
}

interface Year {
  halfTerms: readonly HalfTerm[];
  end: Day | null;
}

function aboutPlan(planKey: Key, count: number): PlanWarning[] {
  if (count <= fewEnough) return [];
  return [{ what: 'manyPriorities', kind: 'plan', key: planKey, field: 'priorities', row: planKey, count }];
}

function aboutPriority(snapshot: Snapshot, { kept: { record } }: PriorityView): PlanWarning[] {
  const serves = servedByPriority(snapshot, record).length > 0 || record.servesNone.trim() !== '';
  return serves ? [] : [{ what: 'servesNothing', kind: 'priority', key: record.key, field: 'serves', row: record.key }];
}

function aboutObjective({ kept: { record } }: ObjectiveView, { end }: Year): PlanWarning[] {
  const { key, statement, successCriteria, measure, target, targetDay } = record;
  const about = { kind: 'objective', key, row: key } as const;
  const task = taskIn(statement);
  const warnings: PlanWarning[] = [];
  if (task) warnings.push({ ...about, what: 'taskNotResult', field: 'statement', ...task });
  // A measure with a target is a criterion, too.
  const isCriterion = successCriteria.trim() !== '' || (measure.trim() !== '' && target.trim() !== '');
  if (!isCriterion && statement.trim() !== '') warnings.push({ ...about, what: 'noSuccessCriterion', field: 'successCriteria' });
  if (targetDay !== null && end !== null && targetDay > end)
    warnings.push({ ...about, what: 'pastPlanEnd', field: 'targetDay', day: targetDay, end });
  return warnings;
}

function aboutAction(
  snapshot: Snapshot,
  { kept: { record }, status }: ActionView,
  objective: ObjectiveView | undefined,
  views: ReadonlyMap<Key, ActionView>,
  year: Year,
): PlanWarning[] {
  if (isSettled(status)) return [];
  const { key, due, start, predecessors, successCriteria, text } = record;
  const about = { kind: 'action', key, row: key } as const;
  const warnings: PlanWarning[] = [];
  if (due !== null) {
    warnings.push(...aboutDay({ ...about, field: 'due' }, due, year));
    if (start !== null && due < start) warnings.push({ ...about, what: 'beforeStart', field: 'due', day: due, start });
    const open = predecessors.map((one) => views.get(one)).filter((view) => view !== undefined && !isSettled(view.status));
    const later = open.find((view) => view!.kept.record.due !== null && view!.kept.record.due > due);
    if (later) warnings.push({ ...about, what: 'beforePredecessor', field: 'due', day: due, predecessor: later });
  }
  const said = successCriteria.trim() !== '' || objective?.kept.record.successCriteria.trim();
  if (!said && text.trim() !== '') warnings.push({ ...about, what: 'noSuccessCriterion', field: 'successCriteria' });
  const milestones = snapshot.milestone.size === 0 ? [] : milestonesOf(snapshot, key);
  return [...warnings, ...milestones.flatMap((milestone) => aboutMilestone(milestone, year))];
}

function aboutMilestone({ key, actionKey, due, reached }: Milestone, year: Year): PlanWarning[] {
  if (due === null || reached !== null) return [];
  return aboutDay({ kind: 'milestone', key, row: actionKey, field: 'due' }, due, year);
}

/** A day past the end is past it, and no more is said of it. */
function aboutDay(about: About, day: Day, { halfTerms, end }: Year): PlanWarning[] {
  if (end !== null && day > end) return [{ ...about, what: 'pastPlanEnd', day, end }];
  const off = dayOff(halfTerms, day);
  return off === undefined ? [] : [{ ...about, what: 'dayOff', day, off }];
}
