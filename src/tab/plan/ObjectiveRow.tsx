import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { memo, Suspense, type MouseEvent } from 'react';
import type { ObjectiveView } from '../../domain/planView';
import type { Snapshot } from '../../domain/snapshot';
import { useSchool } from '../school/School';
import { inContrast } from '../theme';
import { count } from '../words/counts';
import { dayText } from '../words/days';
import { moneyText } from '../../domain/money';
import { leadWords } from '../words/people';
import type { RowActs } from './rowMarks';
import { useHeadStyles } from './headStyles';
import { NameEditor } from './lazyEditors';
import { RowMark } from './RowMark';
import { useRowStyles } from './rowStyles';
import type { DragOver } from './dragged';

interface ObjectiveRowProps {
  view: ObjectiveView;
  /** How many of its actions are shown. */
  actions: number;
  people: Snapshot['person'];
  selected: boolean;
  reachable: boolean;
  editing: boolean;
  twoVersions: boolean;
  /** What about it is worth a second look, a sentence a line. */
  warned?: string;
  editable: boolean;
  /** Its place among those of its priority. */
  index: number;
  /** It stands under a priority, or beside some: then it does not lead. */
  nested: boolean;
  /** Something is being dragged over it, and would go above or below it. */
  over?: DragOver['edge'];
  acts: RowActs;
}

/** An objective above its actions: its statement, its one line of truth, whom it serves and what it comes to. */
export const ObjectiveRow = memo(function ObjectiveRow(props: ObjectiveRowProps) {
  const {
    view,
    actions,
    people: person,
    index,
    nested,
    selected,
    reachable,
    editing,
    twoVersions,
    warned,
    editable,
    over,
    acts,
  } = props;
  const styles = useStyles();
  const heads = useHeadStyles();
  const rows = useRowStyles();
  const { record } = view.kept;
  const { key } = record;
  const row = `objective/${key}`;
  const dragged = { kind: 'objective', key, parent: view.priorityKey, index } as const;
  const lead = leadWords({ person }, record.leadKey, record.leadText);
  const Heading = nested ? 'h3' : 'h2';
  const sponsor = leadWords({ person }, record.sponsorKey, record.sponsorText);

  function onClick(event: MouseEvent): void {
    const onStatement = (event.target as Element).closest('[data-cell]') !== null;
    if (editable && onStatement && (selected || event.detail === 2)) acts.edit(row, 'statement');
    else acts.open({ kind: 'objective', key });
  }

  return (
    // The list takes the keys for all its rows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      data-row={row}
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected}
      className={mergeClasses(rows.action, heads.row, nested && heads.nested, selected && rows.selected, over && rows[over])}
      onClick={onClick}
      draggable={editable && !editing}
      onDragStart={(event) => acts.dragStart(event, dragged)}
      onDragOver={(event) => acts.dragOver(event, dragged)}
      onDrop={(event) => acts.drop(event, dragged)}
    >
      <div role="gridcell" className={mergeClasses(heads.number, nested && heads.small)}>
        {view.number}
      </div>
      <div role="gridcell" tabIndex={-1} data-cell="statement" className={heads.words}>
        <Heading className={mergeClasses(heads.large, nested && heads.small, 'row-name')}>
          {editing ? (
            <Suspense fallback={record.statement}>
              <NameEditor
                kind="objective"
                recordKey={record.key}
                value={record.statement}
                label={`Objective ${view.number}`}
                onDone={() => acts.edit(row, undefined)}
              />
            </Suspense>
          ) : (
            record.statement || 'No name yet'
          )}
          {warned && !editing && (
            <>
              {' '}
              <RowMark warned={warned} />
            </>
          )}
          {twoVersions && <span className={heads.tag}>2 versions</span>}
        </Heading>
      </div>
      <div role="gridcell" className={heads.side}>
        {record.schoolPriority && (
          <>
            serves <span className={heads.strong}>{record.schoolPriority}</span>
          </>
        )}
      </div>
      <div role="gridcell" className={styles.measure}>
        <MeasureLine view={view} />
      </div>
      <div role="gridcell" className={heads.side}>
        {(lead || sponsor) && (
          <span className={styles.people}>{[lead, sponsor && `sponsor ${sponsor}`].filter(Boolean).join(', ')}. </span>
        )}
        {[count(actions, 'action'), view.cost > 0 && moneyText(view.cost)].filter(Boolean).join(', ')}
      </div>
    </div>
  );
});

/** `SEN Support attendance, 92.1% (16 Jul) → 94.0%, Fri 16 Jul`. */
function MeasureLine({ view }: { view: ObjectiveView }) {
  const styles = useStyles();
  const heads = useHeadStyles();
  const { today } = useSchool();
  const { measure, baseline, baselineDay, target, targetDay } = view.kept.record;
  if (!measure && !baseline && !target) return <>No measure yet</>;
  return (
    <>
      {measure}
      {measure && (baseline || target) && ', '}
      {baseline && <span className={styles.firm}>{baseline}</span>}
      {baseline && baselineDay && ` (${dayText(baselineDay, today)})`}
      {target && (
        <>
          {' '}
          <ArrowRightRegular className={styles.arrow} aria-label="to" />{' '}
          <span className={mergeClasses(styles.firm, heads.strong)}>{target}</span>
        </>
      )}
      {target && targetDay && <span className={styles.firm}>, {dayText(targetDay, today)}</span>}
    </>
  );
}

const useStyles = makeStyles({
  measure: {
    gridColumn: 2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  people: { '@container (max-width: 899.98px)': { display: 'none' } },
  firm: { whiteSpace: 'nowrap' },
  arrow: { verticalAlign: 'text-bottom', color: tokens.colorNeutralForeground3, [inContrast]: { color: 'inherit' } },
});
