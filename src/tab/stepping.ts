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

/** The same for an objective: beyond the end of its priority it goes into the next, and below the last to those of none. */
export function stepObjective(outline: Outline, key: Key, step: 1 | -1): { priorityKey: Key; index: number } | undefined {
  const priorityKey = outline.objectives.find(({ kept }) => kept.record.key === key)?.priorityKey;
  if (priorityKey === undefined) return undefined;
  const siblings = (under: Key) => outline.objectives.filter((objective) => objective.priorityKey === under);
  const own = siblings(priorityKey);
  const index = own.findIndex(({ kept }) => kept.record.key === key) + step;
  if (index >= 0 && index < own.length) return { priorityKey, index };
  const all = [...outline.priorities.map(({ kept }) => kept.record.key), ''];
  const next = all[all.indexOf(priorityKey) + step];
  return next === undefined ? undefined : { priorityKey: next, index: step === 1 ? 0 : siblings(next).length };
}
