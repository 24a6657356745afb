import type { Milestone } from './milestone';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';

/** A new point on the way of an action. Nothing for an action that is not known. */
export function addMilestone(
  snapshot: Snapshot,
  actionKey: Key,
  start: Partial<Pick<Milestone, 'text' | 'due' | 'dueText'>>,
  { newKey }: Pick<Circumstances, 'newKey'>,
): Change[] {
  const action = snapshot.action.get(actionKey)?.record;
  if (action === undefined) return [];
  return [{ kind: 'milestone', after: newMilestone(newKey(), action, start) }];
}

/** A milestone with nothing in it but what is known. */
export function newMilestone(
  key: Key,
  action: { key: Key; planKey: Key },
  start: Partial<Omit<Milestone, 'key' | 'planKey' | 'actionKey' | 'removed'>>,
): Milestone {
  const empty = { text: '', due: null, dueText: '', reached: null };
  return { ...empty, ...start, key, planKey: action.planKey, actionKey: action.key, removed: false };
}

/** An action's milestones by day, those without one last, none of them in the bin. */
export function milestonesOf(snapshot: Pick<Snapshot, 'milestone'>, actionKey: Key): Milestone[] {
  const own = [...snapshot.milestone.values()].map((kept) => kept.record);
  const place = ({ due, key }: Milestone): string => `${due ?? 'later'} ${key}`;
  return own.filter((one) => one.actionKey === actionKey && !one.removed).sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
