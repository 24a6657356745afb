import type { Decision } from '../../domain/decision';
import type { ActionView, Outline } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { isAsked } from '../../domain/reviewProgress';

/** A part of the plan as a review goes through it. */
export interface Group {
  objective: { key: Key; name: string };
  /** Actions that a decision is asked about. */
  open: ActionView[];
  /** Actions that were complete or stopped before, and about which this review decided nothing. */
  settled: ActionView[];
}

/** The plan's actions in order, those that need no decision apart. */
export function toDecide({ objectives, adrift }: Outline, decisions: ReadonlyMap<Key, Decision>): Group[] {
  const groups = objectives.map(({ kept, number, actions }) => ({
    objective: { key: kept.record.key, name: `${number} ${kept.record.statement || 'No name yet'}` },
    actions,
  }));
  const lost = { objective: { key: '', name: 'Without an objective' }, actions: adrift };
  return [...groups, lost]
    .filter(({ actions }) => actions.length > 0)
    .map(({ objective, actions }) => ({
      objective,
      open: actions.filter((view) => isAsked(view, decisions)),
      settled: actions.filter((view) => !isAsked(view, decisions)),
    }));
}
