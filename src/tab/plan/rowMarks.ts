import type { ActionView, ObjectiveView } from '../../domain/planView';
import type { Key } from '../../domain/record';
import type { Opened } from '../opened';
import type { Adding, EditedCell } from './cells';
import type { PlanSection } from './sections';
import type { DragOver } from './dragged';
import type { RowDrag } from './useRowDrag';

/** What rows show besides their records. Rows of another group are left out, so that a group is drawn again only for its own. */
export interface RowMarks {
  chosen?: string;
  reachable?: string;
  editing?: { row: string; cell: EditedCell };
  over?: DragOver;
  adding?: Adding;
}

/** What rows ask of the list. The same object for as long as the list is there. */
export interface RowActs extends RowDrag {
  open(opened: Opened): void;
  edit(row: string, cell: EditedCell | undefined): void;
  update(actionKey: Key): void;
  add(kind: Adding['kind'], into: Key): void;
  /** A new row is done with; `again` asks for another one. */
  added(row: Adding, again: boolean): void;
}

const known = new WeakMap<readonly ActionView[], ReadonlySet<Key>>();

/** Asked of every group at every selection, so each list of actions is walked once. */
function keysOf(actions: readonly ActionView[]): ReadonlySet<Key> {
  const keys = known.get(actions) ?? new Set(actions.map(({ kept }) => kept.record.key));
  known.set(actions, keys);
  return keys;
}

/** Of all marks those that are about rows of this group. */
export function marksIn({ kept, actions }: ObjectiveView, { chosen, reachable, editing, over, adding }: RowMarks): RowMarks {
  const own = kept.record.key;
  const within = keysOf(actions);
  const holds = (key: Key | undefined) => key !== undefined && (key === own || within.has(key));
  const holdsRow = (row: string | undefined) => row !== undefined && holds(row.slice(row.indexOf('/') + 1));
  return {
    chosen: holdsRow(chosen) ? chosen : undefined,
    reachable: holdsRow(reachable) ? reachable : undefined,
    editing: holdsRow(editing?.row) ? editing : undefined,
    over: holds(over?.key) ? over : undefined,
    adding: adding?.into === own || holds(adding?.key) ? adding : undefined,
  };
}

/** Of the marks in a list, those of a priority's own row, and whether something is being added: itself, or what goes into it. */
export interface MarksAbove {
  selected: boolean;
  reachable: boolean;
  editing: boolean;
  over?: DragOver['edge'];
  adding?: 'it' | 'into it';
}

/** Of all marks those that are about a section's head. */
export function marksAbove({ key }: PlanSection, { chosen, reachable, editing, over, adding }: RowMarks): MarksAbove {
  const row = `priority/${key}`;
  return {
    selected: chosen === row,
    reachable: reachable === row,
    editing: editing?.row === row,
    over: over?.key === key ? over.edge : undefined,
    adding: adding?.key === key ? 'it' : adding?.into === key ? 'into it' : undefined,
  };
}
