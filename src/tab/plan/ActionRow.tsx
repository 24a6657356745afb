import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSplitRegular, CloudArrowUpRegular, CommentRegular } from '@fluentui/react-icons';
import { memo, Suspense, type KeyboardEvent, type MouseEvent } from 'react';
import type { ActionView } from '../../domain/planView';
import { nameOf } from '../../domain/people';
import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import { StatusMark } from '../parts/StatusMark';
import { useSchool } from '../school/School';
import { onlyIfItLasts, sizes, when } from '../theme';
import { count } from '../words/counts';
import { leadWords } from '../words/people';
import { nextCell, type Cell } from './cells';
import { useColumns } from './columns';
import { DueWords } from './DueWords';
import type { RowActs } from './Group';
import { ActionCellEditor } from './lazyEditors';
import { useRowStyles } from './rowStyles';

interface ActionRowProps {
  view: ActionView;
  people: Snapshot['person'];
  objectiveKey: Key;
  /** Its place among its siblings on the screen. */
  index: number;
  selected: boolean;
  /** The one row that Tab reaches. */
  reachable: boolean;
  editing?: Cell;
  /** Something is being dragged over it. */
  over: boolean;
  twoVersions: boolean;
  editable: boolean;
  acts: RowActs;
}

/** One action in the plan. A click opens it; a click on a cell of the opened one edits the cell. */
export const ActionRow = memo(function ActionRow(props: ActionRowProps) {
  const { view, people: person, objectiveKey, index, selected, reachable, editing, over, twoVersions, editable, acts } = props;
  const columns = useColumns();
  const rows = useRowStyles();
  const styles = useStyles();
  const { today } = useSchool();
  const { record } = view.kept;
  const { key } = record;
  const row = `action/${key}`;
  const lead = nameOf({ person }, record.leadKey, record.leadText);
  const waiting = view.kept.waiting || view.updates.some((update) => update.waiting);

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

  const cell = (name: Cell) =>
    editing === name && (
      <Suspense fallback={null}>
        <ActionCellEditor cell={name} view={view} onDone={() => acts.edit(row, undefined)} />
      </Suspense>
    );

  return (
    <div
      role="row"
      data-row={row}
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected}
      draggable={editable && editing === undefined}
      className={mergeClasses(columns.row, columns.cardPadding, rows.action, selected && rows.selected, over && rows.dropping)}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onDragStart={(event) => acts.dragStart(event, key)}
      onDragOver={(event) => acts.dragOver(event, key)}
      onDrop={(event) => acts.drop(event, { key, objectiveKey, index })}
    >
      <div role="gridcell" className={styles.ref}>
        {view.ref}
      </div>
      <div
        role="gridcell"
        tabIndex={-1}
        data-cell="text"
        className={mergeClasses(styles.name, columns.cardName)}
        title={record.text}
      >
        {cell('text') || (
          <>
            <span className={mergeClasses(styles.text, columns.wrapOnCards, selected && styles.strong, 'row-name')}>
              {record.text || 'No name yet'}
            </span>
            {twoVersions && (
              <span className={styles.tag}>
                <ArrowSplitRegular aria-hidden /> 2 versions
              </span>
            )}
            {waiting && (
              <span className={styles.waiting}>
                <CloudArrowUpRegular aria-hidden /> waiting
              </span>
            )}
          </>
        )}
      </div>
      <div
        role="gridcell"
        tabIndex={-1}
        data-cell="lead"
        className={mergeClasses(editing !== 'lead' && styles.cut, columns.unlessFolded)}
        title={lead}
      >
        {cell('lead') || leadWords({ person }, record.leadKey, record.leadText)}
      </div>
      <div role="gridcell" tabIndex={-1} data-cell="due" className={mergeClasses(styles.firm, columns.underText)}>
        {cell('due') || <DueWords action={record} today={today} status={view.status} />}
      </div>
      <div role="gridcell" tabIndex={-1} data-cell="status" className={mergeClasses(styles.status, columns.cardLine)}>
        <StatusMark status={view.status} />
      </div>
      {editable && (
        <div role="gridcell" className={columns.onCards}>
          <Button
            tabIndex={-1}
            aria-label={`Update ${view.ref}`}
            onClick={(event) => {
              event.stopPropagation();
              acts.update(key);
            }}
          >
            Update
          </Button>
        </div>
      )}
      <div role="gridcell" className={mergeClasses(styles.extras, columns.extras)}>
        {view.comments > 0 && (
          <span className={styles.comments} title={count(view.comments, 'comment')}>
            <CommentRegular aria-hidden /> <span aria-label={count(view.comments, 'comment')}>{view.comments}</span>
          </span>
        )}
      </div>
    </div>
  );
});

const useStyles = makeStyles({
  ref: { color: tokens.colorNeutralForeground3 },
  name: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', [when.print]: { whiteSpace: 'normal' } },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', [when.print]: { whiteSpace: 'normal' } },
  firm: { minWidth: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  tag: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [when.print]: { display: 'none' },
  },
  waiting: {
    ...onlyIfItLasts,
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    [when.print]: { display: 'none' },
  },
  status: { display: 'flex', alignItems: 'center' },
  comments: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  extras: {
    justifySelf: 'end',
    alignItems: 'center',
    minWidth: sizes.target,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    [when.print]: { visibility: 'hidden' },
  },
});
