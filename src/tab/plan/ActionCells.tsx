import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CommentRegular } from '@fluentui/react-icons';
import { memo, Suspense, type ReactNode } from 'react';
import type { ActionView } from '../../domain/planView';
import { nameOf } from '../../domain/people';
import type { Snapshot } from '../../domain/snapshot';
import { StatusMark } from '../parts/StatusMark';
import { useSchool } from '../school/School';
import { sizes, when } from '../theme';
import { count } from '../words/counts';
import { leadWords } from '../words/people';
import type { Cell } from './cells';
import { useColumns } from './columns';
import { DueWords } from './DueWords';
import type { RowActs } from './rowMarks';
import { ActionCellEditor, RowTags } from './lazyEditors';
import { RowMark } from './RowMark';

interface ActionCellsProps {
  view: ActionView;
  people: Snapshot['person'];
  editing?: Cell;
  twoVersions: boolean;
  warned?: string;
  editable: boolean;
  acts: RowActs;
}

/** What an action's row says. Apart from the row itself, which is drawn again whenever it is walked over, chosen or hidden. */
export const ActionCells = memo(function ActionCells(props: ActionCellsProps) {
  const { view, people: person, editing, twoVersions, warned, editable, acts } = props;
  const columns = useColumns();
  const styles = useStyles();
  const { today } = useSchool();
  const { record } = view.kept;
  const { key } = record;
  const lead = nameOf({ person }, record.leadKey, record.leadText);
  const waiting = view.kept.waiting || view.updates.some((update) => update.waiting);

  const cell = (name: Cell, words: ReactNode) =>
    editing === name ? (
      <Suspense fallback={words}>
        <ActionCellEditor cell={name} view={view} onDone={() => acts.edit(`action/${key}`, undefined)} />
      </Suspense>
    ) : (
      words
    );

  return (
    <>
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
        {cell(
          'text',
          <>
            <span className={mergeClasses(styles.text, columns.wrapOnCards, 'row-name')}>{record.text || 'No name yet'}</span>
            {warned && <RowMark warned={warned} />}
            {(twoVersions || waiting) && (
              <Suspense>
                <RowTags twoVersions={twoVersions} waiting={waiting} />
              </Suspense>
            )}
          </>,
        )}
      </div>
      <div
        role="gridcell"
        tabIndex={-1}
        data-cell="lead"
        className={mergeClasses(editing !== 'lead' && styles.cut, columns.unlessFolded)}
        title={lead}
      >
        {cell('lead', leadWords({ person }, record.leadKey, record.leadText))}
      </div>
      <div role="gridcell" tabIndex={-1} data-cell="due" className={mergeClasses(styles.firm, columns.underText)}>
        {cell('due', <DueWords action={record} today={today} status={view.status} />)}
      </div>
      <div role="gridcell" tabIndex={-1} data-cell="status" className={mergeClasses(styles.status, columns.cardLine)}>
        <StatusMark status={view.status} />
      </div>
      {editable && (
        <div role="gridcell" className={columns.onCards}>
          <button
            type="button"
            tabIndex={-1}
            className={styles.update}
            aria-label={`Update ${view.ref}`}
            onClick={(event) => {
              event.stopPropagation();
              acts.update(key);
            }}
          >
            Update
          </button>
        </div>
      )}
      <div role="gridcell" className={mergeClasses(styles.extras, columns.extras)}>
        {view.comments > 0 && (
          <span className={styles.comments} title={count(view.comments, 'comment')}>
            <CommentRegular aria-hidden /> <span aria-label={count(view.comments, 'comment')}>{view.comments}</span>
          </span>
        )}
      </div>
    </>
  );
});

const useStyles = makeStyles({
  ref: { color: tokens.colorNeutralForeground3 },
  name: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', [when.print]: { whiteSpace: 'normal' } },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', [when.print]: { whiteSpace: 'normal' } },
  firm: { minWidth: 0 },
  status: { display: 'flex', alignItems: 'center' },
  // Looks like the library's button, which would cost more than the rest of the row.
  update: {
    minHeight: sizes.tableRow,
    padding: `0 ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
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
