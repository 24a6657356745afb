import type { ActionView, ObjectiveView, Outline } from '../../domain/planView';

/** A row of the timeline, named as in the address: the same rows, in the same order, as the outline has. */
export type TimeRow =
  | { kind: 'priority'; id: string; number: string; title: string }
  | { kind: 'objective'; id: string; objective: ObjectiveView }
  | { kind: 'action'; id: string; view: ActionView };

/** The rows of what is shown of a plan: a priority above its objectives, an objective above its actions. */
export function timeRows({ priorities }: Pick<Outline, 'priorities'>, objectives: readonly ObjectiveView[]): TimeRow[] {
  return objectives.flatMap((objective, at): TimeRow[] => {
    const above = objectives[at - 1]?.priorityKey;
    const priority = priorities.find(({ kept }) => kept.record.key === objective.priorityKey);
    const starts = priority !== undefined && above !== objective.priorityKey;
    const { key } = objective.kept.record;
    return [
      ...(starts ? [priorityRow(priority)] : []),
      { kind: 'objective', id: `objective/${key}`, objective },
      ...objective.actions.map((view): TimeRow => ({ kind: 'action', id: `action/${view.kept.record.key}`, view })),
    ];
  });
}

function priorityRow({ number, kept: { record } }: Outline['priorities'][number]): TimeRow {
  return { kind: 'priority', id: `priority/${record.key}`, number: `P${number}`, title: record.title };
}
