import { edit, remove } from '../../domain/editing';
import { moveAction, moveObjective } from '../../domain/planEditing';
import type { Outline } from '../../domain/planView';
import { movePriority } from '../../domain/prioritising';
import { stepAction, stepObjective } from '../stepping';
import type { School } from '../school/School';
import type { Opened } from '../opened';
import type { DragOver, DragRow } from './dragged';

type Hands = Pick<School, 'workspace' | 'keeping'>;

/** Moves a row one step up or down. */
export function shiftRow({ workspace, keeping }: Hands, outline: Outline, { kind, key }: Opened, step: 1 | -1): Promise<void> {
  const snapshot = workspace.current();
  const join = `move/${key}`;
  if (kind === 'action') {
    const to = stepAction(outline, key, step);
    return keeping.keep(to ? moveAction(snapshot, key, to.objectiveKey, to.index) : [], { join });
  }
  if (kind === 'objective') {
    const to = stepObjective(outline, key, step);
    return keeping.keep(to ? moveObjective(snapshot, key, to.index, to.priorityKey) : [], { join });
  }
  const at = outline.priorities.findIndex(({ kept }) => kept.record.key === key) + step;
  const within = at >= 0 && at < outline.priorities.length;
  return keeping.keep(within ? movePriority(snapshot, key, at) : [], { join });
}

/** Puts a row in the bin, with Undo. */
export function dropRow({ workspace, keeping }: Hands, outline: Outline, opened: Opened): Promise<void> {
  const { kind, key } = opened;
  if (kind === 'plan') return Promise.resolve();
  return keeping.keep(remove(workspace.current(), kind, key), { say: `Deleted ${nameIn(outline, opened)}`.trim() });
}

/** Puts a dragged row above or below another of its kind, or at the top of what holds such rows. */
export function putAt({ workspace, keeping }: Hands, dragged: DragRow, row: DragRow, edge: DragOver['edge']): Promise<void> {
  const snapshot = workspace.current();
  const { key } = dragged;
  const inside = row.kind !== dragged.kind;
  const place = row.index + (edge === 'bottom' ? 1 : 0);
  // Where it stands above that place among the same siblings, these close up behind it.
  const closesUp = dragged.parent === row.parent && dragged.index < place;
  const [parent, index] = inside ? [row.key, 0] : [row.parent, place - (closesUp ? 1 : 0)];
  const changes =
    dragged.kind === 'action'
      ? moveAction(snapshot, key, parent, index)
      : dragged.kind === 'objective'
        ? moveObjective(snapshot, key, index, parent)
        : movePriority(snapshot, key, index);
  return keeping.keep(changes, { say: 'Moved' });
}

function nameIn({ priorities, objectives }: Outline, { kind, key }: Opened): string {
  if (kind === 'priority') {
    const priority = priorities.find(({ kept }) => kept.record.key === key);
    return priority ? `P${priority.number} ${priority.kept.record.title}` : '';
  }
  const objective = objectives.find(({ kept }) => kept.record.key === key);
  if (objective) return `${objective.number} ${objective.kept.record.statement}`;
  const view = objectives.flatMap(({ actions }) => actions).find(({ kept }) => kept.record.key === key);
  return view ? `${view.ref} ${view.kept.record.text}` : '';
}

/** Empties a cell that may be empty, with Undo: whoever leads it, the day it is due. */
export function clearCell({ workspace, keeping }: Hands, row: string, cell: string): Promise<void> {
  const key = row.slice(row.indexOf('/') + 1);
  const values = { lead: { leadKey: '', leadText: '' }, due: { due: null, dueText: '' } }[cell];
  if (values === undefined) return Promise.resolve();
  return keeping.keep(edit(workspace.current(), 'action', key, values), {
    say: `${cell === 'lead' ? 'Lead' : 'Due day'} cleared`,
  });
}
