import type { Outline } from '../domain/planView';
import type { Key } from '../domain/record';

/** One step up or down for an action: beyond the end of its objective it goes into the next. */
export function stepAction(outline: Outline, key: Key, step: 1 | -1): { objectiveKey: Key; index: number } | undefined {
  const place = outline.objectives.findIndex(({ actions }) => actions.some((view) => view.kept.record.key === key));
  const objective = outline.objectives[place];
  if (objective === undefined) return undefined;
  const index = objective.actions.findIndex((view) => view.kept.record.key === key) + step;
  if (index >= 0 && index < objective.actions.length) return { objectiveKey: objective.kept.record.key, index };
  const next = outline.objectives[place + step];
  return next && { objectiveKey: next.kept.record.key, index: step === 1 ? 0 : next.actions.length };
}
