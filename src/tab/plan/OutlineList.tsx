import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useRef, useState } from 'react';
import type { ObjectiveView, Outline } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { subPageOf, type Opened } from '../opened';
import { useSchool, useStanding } from '../school/School';
import { sizes } from '../theme';
import { ActionRow } from './ActionRow';
import { AddRow } from './AddRow';
import type { Adding, Cell } from './cells';
import { useColumns } from './columns';
import { NewRow } from './lazyEditors';
import { ObjectiveRow } from './ObjectiveRow';
import { useOutlineKeys } from './useOutlineKeys';
import { useRowDrag } from './useRowDrag';

export interface OutlineListProps {
  outline: Outline;
  /** What is shown of it. */
  objectives: ObjectiveView[];
  opened?: Opened;
  editable: boolean;
  adding?: Adding;
  onAdd(adding: Adding | undefined): void;
  /** `enter`: the person wants to go into the panel, not only to see it. */
  onOpen(opened: Opened, enter: boolean): void;
  onUpdate(actionKey: Key): void;
  onComment(actionKey: Key): void;
  onClose(): void;
}

/** The plan from top to bottom: one grid of rows in the same columns, walked with the arrow keys. */
export function OutlineList(props: OutlineListProps) {
  const { outline, objectives, opened, editable, adding, onAdd, onOpen, onUpdate } = props;
  const columns = useColumns();
  const styles = useStyles();
  const { clashes } = useStanding();
  const { host } = useSchool();
  const grid = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<{ row: string; cell: Cell | 'statement' }>();
  const keys = useOutlineKeys({ ...props, grid, startEditing: (row, cell) => setEditing({ row, cell }) });
  const drag = useRowDrag();
  const chosen = opened ? subPageOf(opened) : undefined;
  const clashing = new Set(clashes.map((clash) => clash.recordKey));
  const start = (kind: Adding['kind'], into: Key) => onAdd({ kind, into, key: host.newKey() });

  function stopEditing(row: string): void {
    setEditing(undefined);
    keys.focusRow(row);
  }

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      aria-label={`${outline.plan.record.title}: objectives and actions`}
      className={mergeClasses(columns.list, styles.grid)}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
    >
      <div role="rowgroup" className={mergeClasses(styles.heads, columns.unlessCards)}>
        <div role="row" className={columns.row}>
          {['Ref', 'Action', 'Lead', 'Due', 'Status'].map((head) => (
            <div key={head} role="columnheader" className={head === 'Lead' ? columns.unlessFolded : undefined}>
              {head}
            </div>
          ))}
        </div>
      </div>
      {objectives.map((objective) => {
        const { key } = objective.kept.record;
        const row = `objective/${key}`;
        if (adding?.key === key) return null;
        return (
          <div key={key} role="rowgroup" className={styles.group}>
            <ObjectiveRow
              view={objective}
              selected={chosen === row}
              reachable={keys.reachable === row}
              editing={editing?.row === row}
              twoVersions={clashing.has(key)}
              editable={editable}
              onOpen={() => onOpen({ kind: 'objective', key }, false)}
              onEdit={(on) => (on ? setEditing({ row, cell: 'statement' }) : stopEditing(row))}
              drag={drag({ key, objectiveKey: key, index: 0 })}
            />
            {objective.actions
              .filter((view) => view.kept.record.key !== adding?.key)
              .map((view, index) => {
                const actionKey = view.kept.record.key;
                const actionRow = `action/${actionKey}`;
                return (
                  <ActionRow
                    key={actionKey}
                    view={view}
                    selected={chosen === actionRow}
                    reachable={keys.reachable === actionRow}
                    editing={editing?.row === actionRow ? (editing.cell as Cell) : undefined}
                    twoVersions={clashing.has(actionKey)}
                    editable={editable}
                    onOpen={() => onOpen({ kind: 'action', key: actionKey }, false)}
                    onEdit={(cell) => (cell ? setEditing({ row: actionRow, cell }) : stopEditing(actionRow))}
                    onUpdate={() => onUpdate(actionKey)}
                    drag={drag({ key: actionKey, objectiveKey: key, index })}
                  />
                );
              })}
            {adding?.kind === 'action' && adding.into === key && (
              <Suspense>
                <NewRow key={adding.key} adding={adding} onDone={(again) => (again ? start('action', key) : onAdd(undefined))} />
              </Suspense>
            )}
            {editable && !(adding?.into === key) && (
              <AddRow always={objective.actions.length === 0} onAdd={() => start('action', key)}>
                {`Add action to ${objective.number}`}
              </AddRow>
            )}
          </div>
        );
      })}
      {adding?.kind === 'objective' && (
        <div role="rowgroup">
          <Suspense>
            <NewRow key={adding.key} adding={adding} onDone={() => onAdd(undefined)} />
          </Suspense>
        </div>
      )}
      {editable && adding?.kind !== 'objective' && (
        <div role="rowgroup" className={styles.group}>
          <AddRow always onAdd={() => start('objective', outline.plan.record.key)}>
            Add objective
          </AddRow>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  grid: { outline: 'none', paddingBottom: tokens.spacingVerticalXXXL },
  heads: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: sizes.columnHead,
  },
  group: { ':hover .add-row': { opacity: 1 }, ':focus-within .add-row': { opacity: 1 } },
});
