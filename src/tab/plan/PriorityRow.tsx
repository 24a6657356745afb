import { mergeClasses } from '@fluentui/react-components';
import { memo, Suspense, type MouseEvent } from 'react';
import type { PriorityView } from '../../domain/planView';
import { count } from '../words/counts';
import { moneyText } from '../../domain/money';
import { NameEditor } from './lazyEditors';
import { useHeadStyles } from './headStyles';
import { RowMark } from './RowMark';
import type { RowActs } from './rowMarks';
import { useRowStyles } from './rowStyles';
import type { DragOver } from './dragged';

interface PriorityRowProps {
  view: PriorityView;
  /** The school priorities it serves, by name. */
  serves: string;
  selected: boolean;
  reachable: boolean;
  editing: boolean;
  twoVersions: boolean;
  /** What about it is worth a second look, a sentence a line. */
  warned?: string;
  editable: boolean;
  over?: DragOver['edge'];
  acts: RowActs;
}

/** A priority above its objectives: what it is called, what it serves, and what it comes to where its objectives are several. */
export const PriorityRow = memo(function PriorityRow(props: PriorityRowProps) {
  const { view, serves, selected, reachable, editing, twoVersions, warned, editable, over, acts } = props;
  const styles = useHeadStyles();
  const rows = useRowStyles();
  const { key, title } = view.kept.record;
  const row = `priority/${key}`;
  const dragged = { kind: 'priority', key, parent: '', index: view.number - 1 } as const;
  const actions = view.objectives.reduce((sum, objective) => sum + objective.actions.length, 0);
  const cost = view.objectives.reduce((sum, objective) => sum + objective.cost, 0);

  function onClick(event: MouseEvent): void {
    const onTitle = (event.target as Element).closest('[data-cell]') !== null;
    if (editable && onTitle && (selected || event.detail === 2)) acts.edit(row, 'title');
    else acts.open({ kind: 'priority', key });
  }

  return (
    // The list takes the keys for all its rows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      data-row={row}
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected}
      draggable={editable && !editing}
      className={mergeClasses(rows.action, styles.row, styles.priority, selected && rows.selected, over && rows[over])}
      onClick={onClick}
      onDragStart={(event) => acts.dragStart(event, dragged)}
      onDragOver={(event) => acts.dragOver(event, dragged)}
      onDrop={(event) => acts.drop(event, dragged)}
    >
      <div role="gridcell" className={styles.number}>
        P{view.number}
      </div>
      <div role="gridcell" tabIndex={-1} data-cell="title" className={styles.words}>
        <h2 className={mergeClasses(styles.large, 'row-name')}>
          {editing ? (
            <Suspense fallback={title}>
              <NameEditor
                kind="priority"
                recordKey={key}
                value={title}
                label={`Priority ${view.number}`}
                onDone={() => acts.edit(row, undefined)}
              />
            </Suspense>
          ) : (
            title || 'No name yet'
          )}
          {warned && !editing && (
            <>
              {' '}
              <RowMark warned={warned} />
            </>
          )}
          {twoVersions && <span className={styles.tag}>2 versions</span>}
        </h2>
      </div>
      <div role="gridcell" className={styles.side}>
        {serves && (
          <>
            serves <span className={styles.strong}>{serves}</span>
          </>
        )}
        {view.objectives.length > 1 && (
          <span className={styles.line}>
            {[count(view.objectives.length, 'objective'), count(actions, 'action'), cost > 0 && moneyText(cost)]
              .filter(Boolean)
              .join(', ')}
          </span>
        )}
      </div>
    </div>
  );
});
