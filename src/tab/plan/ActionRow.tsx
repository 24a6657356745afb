import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import type { ActionView } from '../../domain/planView';
import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import { ActionCells } from './ActionCells';
import { nextCell, type Cell } from './cells';
import { useColumns } from './columns';
import type { RowActs } from './rowMarks';
import { useRowStyles } from './rowStyles';
import type { DragOver } from './dragged';

interface ActionRowProps {
  view: ActionView;
  people: Snapshot['person'];
  objectiveKey: Key;
  /** Its place among its siblings. */
  index: number;
  /** Left out of what was asked for. It stays on the page: that is quicker than to make it anew. */
  hidden: boolean;
  selected: boolean;
  /** The one row that Tab reaches. */
  reachable: boolean;
  editing?: Cell;
  /** Something is being dragged over it, and would go above or below it. */
  over?: DragOver['edge'];
  twoVersions: boolean;
  /** What about it is worth a second look, a sentence a line. */
  warned?: string;
  editable: boolean;
  acts: RowActs;
}

/** One action in the plan. A click opens it; a click on a cell of the opened one edits the cell. */
export const ActionRow = memo(function ActionRow(props: ActionRowProps) {
  const { view, people, objectiveKey, index, hidden, selected, reachable, editing, over, twoVersions, warned, editable, acts } =
    props;
  const columns = useColumns();
  const rows = useRowStyles();
  const styles = useStyles();
  const { key } = view.kept.record;
  const row = `action/${key}`;
  const dragged = { kind: 'action', key, parent: objectiveKey, index } as const;

  function onClick(event: MouseEvent): void {
    const cell = (event.target as Element).closest<HTMLElement>('[data-cell]')?.dataset.cell as Cell | 'status' | undefined;
    const edits = editable && cell !== undefined && (selected || event.detail === 2);
    if (edits && cell === 'status') acts.update(key);
    else if (edits) acts.edit(row, cell as Cell);
    else acts.open({ kind: 'action', key });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (editing === undefined || event.key !== 'Tab') return;
    event.preventDefault();
    acts.edit(row, nextCell(editing, event.shiftKey ? -1 : 1));
  }

  return (
    <div
      role="row"
      data-row={row}
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected}
      draggable={editable && editing === undefined}
      className={mergeClasses(
        columns.row,
        columns.cardPadding,
        rows.action,
        selected && rows.selected,
        over && rows[over],
        hidden && styles.hidden,
      )}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onDragStart={(event) => acts.dragStart(event, dragged)}
      onDragOver={(event) => acts.dragOver(event, dragged)}
      onDrop={(event) => acts.drop(event, dragged)}
    >
      <ActionCells
        view={view}
        people={people}
        editing={editing}
        twoVersions={twoVersions}
        warned={warned}
        editable={editable}
        acts={acts}
      />
    </div>
  );
});

const useStyles = makeStyles({ hidden: { display: 'none' } });
