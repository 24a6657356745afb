import type { Action } from './action';
import type { Day } from './day';
import { newPlan, type PlanStart } from './planEditing';
import { outlineOf, type ActionView, type ObjectiveView, type Outline } from './planView';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';
import { isSettled } from './standing';

/** What a new plan would take over from an old one. */
export interface Unfinished {
  objectives: ObjectiveView[];
  actions: ActionView[];
}

/**
 * Actions that are neither complete nor stopped, those whose objective is nowhere to be found among them, and the objectives
 * that are not done with: with such an action, or without any yet.
 */
export function unfinishedIn(snapshot: Snapshot, planKey: Key): Unfinished {
  const outline = outlineOf(snapshot, planKey);
  const isOpen = ({ status }: ActionView): boolean => !isSettled(status);
  const objectives = (outline?.objectives ?? []).flatMap((objective) => {
    const actions = objective.actions.filter(isOpen);
    return actions.length > 0 || objective.actions.length === 0 ? [{ ...objective, actions }] : [];
  });
  // What says no plan at all is adrift in every plan, the new one too.
  const adrift = (outline?.adrift ?? []).filter((view) => isOpen(view) && view.kept.record.planKey === planKey);
  return { objectives, actions: [...objectives.flatMap(({ actions }) => actions), ...adrift] };
}

/**
 * A new plan, a draft, with what the old one leaves unfinished: priorities, objectives, actions and milestones to come, in
 * their order. A day that lies before the new plan's year is left out: it is for people to say anew. Updates, comments and
 * what was finished stay with the old plan, which stays as it is.
 */
export function rollForward(
  snapshot: Snapshot,
  planKey: Key,
  start: PlanStart & { firstDay: Day },
  { newKey }: Pick<Circumstances, 'newKey'>,
): Change[] {
  const outline = outlineOf(snapshot, planKey);
  if (outline === undefined) return [];
  const { firstDay, ...titled } = start;
  const plan = { ...newPlan(newKey(), titled), status: 'draft', rolledFrom: planKey } as const;
  const { objectives, actions } = unfinishedIn(snapshot, planKey);
  const keyOf = keysFor([
    ...outline.priorities.map(({ kept }) => kept.record.key),
    ...objectives.map(({ kept }) => kept.record.key),
    ...actions.map(({ kept }) => kept.record.key),
  ]);
  const still = (day: Day | null): Day | null => (day !== null && day >= firstDay ? day : null);
  return [
    { kind: 'plan', after: plan },
    ...prioritiesOf(outline, objectives).map(({ kept: { record } }): Change => ({
      kind: 'priority',
      after: { ...record, key: keyOf(record.key), planKey: plan.key },
    })),
    ...objectives.map(({ kept: { record }, priorityKey }): Change => {
      const own = { key: keyOf(record.key), planKey: plan.key, priorityKey: priorityKey === '' ? '' : keyOf(priorityKey) };
      return { kind: 'objective', after: { ...record, ...own, targetDay: still(record.targetDay) } };
    }),
    ...actions.map(({ kept: { record } }): Change => ({ kind: 'action', after: rolled(record) })),
    ...milestonesOf(actions),
  ];

  function keysFor(old: readonly Key[]): (key: Key) => Key {
    const keys = new Map(old.map((key) => [key, newKey()]));
    return (key) => keys.get(key) ?? key;
  }

  function rolled(record: Action): Action {
    const own = { key: keyOf(record.key), planKey: plan.key, objectiveKey: keyOf(record.objectiveKey) };
    const stay = new Set(actions.map(({ kept }) => kept.record.key));
    const predecessors = record.predecessors.filter((key) => stay.has(key)).map(keyOf);
    return { ...record, ...own, start: still(record.start), due: still(record.due), predecessors };
  }

  function milestonesOf(of: readonly ActionView[]): Change[] {
    const owners = new Set(of.map(({ kept }) => kept.record.key));
    return [...snapshot.milestone.values()]
      .filter(({ record }) => owners.has(record.actionKey) && !record.removed && record.reached === null)
      .map(({ record }) => ({
        kind: 'milestone',
        after: {
          ...record,
          key: newKey(),
          planKey: plan.key,
          actionKey: keyOf(record.actionKey),
          due: still(record.due),
        },
      }));
  }
}

function prioritiesOf({ priorities }: Outline, objectives: readonly ObjectiveView[]): Outline['priorities'] {
  const needed = new Set(objectives.map(({ priorityKey }) => priorityKey));
  return priorities.filter(({ kept }) => needed.has(kept.record.key));
}
