import { remove } from '../../domain/editing';
import { moveAction, moveObjective } from '../../domain/planEditing';
import type { Outline } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { stepAction } from '../stepping';
import type { School } from '../school/School';
import type { Opened } from '../opened';

type Hands = Pick<School, 'workspace' | 'keeping'>;

/** Moves a row one step up or down. */
export function shiftRow({ workspace, keeping }: Hands, outline: Outline, { kind, key }: Opened, step: 1 | -1): Promise<void> {
  const snapshot = workspace.current();
  const join = `move/${key}`;
  if (kind === 'action') {
    const to = stepAction(outline, key, step);
    return keeping.keep(to ? moveAction(snapshot, key, to.objectiveKey, to.index) : [], { join });
  }
  const at = outline.objectives.findIndex(({ kept }) => kept.record.key === key) + step;
  const within = at >= 0 && at < outline.objectives.length;
  return keeping.keep(within ? moveObjective(snapshot, key, at) : [], { join });
}

/** Puts a row in the bin, with Undo. */
export function dropRow({ workspace, keeping }: Hands, outline: Outline, { kind, key }: Opened): Promise<void> {
  if (kind === 'plan') return Promise.resolve();
  const objective = outline.objectives.find(({ kept }) => kept.record.key === key);
  const view = outline.objectives.flatMap(({ actions }) => actions).find(({ kept }) => kept.record.key === key);
  const name = view
    ? `${view.ref} ${view.kept.record.text}`
    : `${objective?.number ?? ''} ${objective?.kept.record.statement ?? ''}`;
  return keeping.keep(remove(workspace.current(), kind, key), { say: `Deleted ${name.trim()}` });
}

/** Puts a dragged action before another one, or at the top of an objective. */
export function putBefore(
  { workspace, keeping }: Hands,
  dragged: Key,
  row: { key: Key; objectiveKey: Key; index: number },
): Promise<void> {
  const snapshot = workspace.current();
  const from = snapshot.action.get(dragged)?.record;
  // Its own going away moves those behind it up by one.
  const passes = from?.objectiveKey === row.objectiveKey && from.rank < (snapshot.action.get(row.key)?.record.rank ?? '');
  const moves = moveAction(snapshot, dragged, row.objectiveKey, passes ? row.index - 1 : row.index);
  return keeping.keep(moves, { say: 'Moved' });
}
