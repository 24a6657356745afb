import type { ObjectiveView, Outline, PriorityView } from '../../domain/planView';
import type { Key } from '../../domain/record';

/** A priority with what is shown under it; without one, the objectives that belong to none. */
export interface PlanSection {
  priority?: PriorityView;
  /** The priority's key; empty for none. */
  key: Key;
  objectives: ObjectiveView[];
}

/** The shown objectives under their priorities. A priority without any is shown while nothing is asked of the plan; those of none come last. */
export function sectionsOf({ priorities, objectives: all }: Outline, objectives: readonly ObjectiveView[]): PlanSection[] {
  const isWhole = objectives.length === all.length;
  const under = (key: Key) => objectives.filter(({ priorityKey }) => priorityKey === key);
  const of = priorities.map((priority): PlanSection => {
    const { key } = priority.kept.record;
    return { priority, key, objectives: under(key) };
  });
  const none = under('');
  const shown = of.filter((section) => isWhole || section.objectives.length > 0);
  return none.length > 0 || priorities.length === 0 ? [...shown, { key: '', objectives: none }] : shown;
}

/** The rows as they stand one under the other, as the keyboard walks them: `priority/…`, `objective/…`, `action/…`. */
export function rowsOf(sections: readonly PlanSection[]): string[] {
  return sections.flatMap(({ priority, objectives }) => [
    ...(priority ? [`priority/${priority.kept.record.key}`] : []),
    ...objectives.flatMap(({ kept, actions }) => [
      `objective/${kept.record.key}`,
      ...actions.map((view) => `action/${view.kept.record.key}`),
    ]),
  ]);
}
