import type { Day } from './day';
import type { Decision } from './decision';
import { edit } from './editing';
import type { Change, Snapshot } from './snapshot';

/**
 * Gives an action the due day that a review agreed, and keeps with the decision from which day to which it moved. `seen` is
 * the day that stood there when the new one was typed: another one that somebody gave it since is met as a clash. Nothing
 * for an action that is in the bin.
 */
export function amendDue(snapshot: Snapshot, decision: Decision, { seen, due }: { seen: Day | null; due: Day }): Change[] {
  if (snapshot.action.get(decision.actionKey)?.record.removed !== false) return [];
  const moved = due === seen ? [] : edit(snapshot, 'action', decision.actionKey, { due, dueText: '' });
  return [
    ...moved.map((change) => ({ ...change, before: { ...change.before, due: seen } }) as Change),
    ...edit(snapshot, 'decision', decision.key, movedBy(decision, seen, due)),
  ];
}

/** A day that one review agrees twice moved once, from where it stood before the review. */
function movedBy({ dueBefore, dueAfter }: Decision, seen: Day | null, due: Day): Pick<Decision, 'dueBefore' | 'dueAfter'> {
  const from = dueAfter !== null && dueAfter === seen ? dueBefore : seen;
  return from === due ? { dueBefore: null, dueAfter: null } : { dueBefore: from, dueAfter: due };
}
