import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { memo, Suspense, type MouseEvent } from 'react';
import type { ObjectiveView } from '../../domain/planView';
import type { Snapshot } from '../../domain/snapshot';
import { useSchool } from '../school/School';
import { inContrast, sizes, when } from '../theme';
import { count } from '../words/counts';
import { dayText } from '../words/days';
import { moneyText } from '../words/money';
import { leadWords } from '../words/people';
import type { RowActs } from './Group';
import { StatementEditor } from './lazyEditors';
import { useRowStyles } from './rowStyles';

interface ObjectiveRowProps {
  view: ObjectiveView;
  /** How many of its actions are shown. */
  actions: number;
  people: Snapshot['person'];
  selected: boolean;
  reachable: boolean;
  editing: boolean;
  twoVersions: boolean;
  editable: boolean;
  /** Something is being dragged over it. */
  over: boolean;
  acts: RowActs;
}

/** An objective above its actions: its statement, its one line of truth, whom it serves and what it comes to. */
export const ObjectiveRow = memo(function ObjectiveRow(props: ObjectiveRowProps) {
  const { view, actions, people: person, selected, reachable, editing, twoVersions, editable, over, acts } = props;
  const styles = useStyles();
  const rows = useRowStyles();
  const { record } = view.kept;
  const { key } = record;
  const row = `objective/${key}`;
  const lead = leadWords({ person }, record.leadKey, record.leadText);
  const sponsor = leadWords({ person }, record.sponsorKey, record.sponsorText);

  function onClick(event: MouseEvent): void {
    const onStatement = (event.target as Element).closest('[data-cell]') !== null;
    if (editable && onStatement && (selected || event.detail === 2)) acts.edit(row, 'statement');
    else acts.open({ kind: 'objective', key });
  }

  return (
    // The list takes the keys for all its rows.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      data-row={row}
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected}
      className={mergeClasses(rows.action, styles.row, selected && rows.selected, over && rows.dropping)}
      onClick={onClick}
      onDragOver={(event) => acts.dragOver(event, key)}
      onDrop={(event) => acts.drop(event, { key, objectiveKey: key, index: 0 })}
    >
      <div role="gridcell" className={styles.number}>
        {view.number}
      </div>
      <div role="gridcell" tabIndex={-1} data-cell="statement" className={styles.statement}>
        <h2 className={mergeClasses(styles.heading, 'row-name')}>
          {editing ? (
            <Suspense fallback={record.statement}>
              <StatementEditor
                recordKey={record.key}
                value={record.statement}
                label={`Objective ${view.number}`}
                onDone={() => acts.edit(row, undefined)}
              />
            </Suspense>
          ) : (
            record.statement || 'No name yet'
          )}
          {twoVersions && <span className={styles.tag}>2 versions</span>}
        </h2>
      </div>
      <div role="gridcell" className={styles.serves}>
        {record.schoolPriority && (
          <>
            serves <span className={styles.strong}>{record.schoolPriority}</span>
          </>
        )}
      </div>
      <div role="gridcell" className={styles.measure}>
        <MeasureLine view={view} />
      </div>
      <div role="gridcell" className={styles.sums}>
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
          <span className={mergeClasses(styles.firm, styles.strong)}>{target}</span>
        </>
      )}
      {target && targetDay && <span className={styles.firm}>, {dayText(targetDay, today)}</span>}
    </>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: `${sizes.ref} minmax(0, 1fr) auto`,
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: `${tokens.spacingVerticalMNudge} ${tokens.spacingVerticalSNudge}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [when.print]: { breakAfter: 'avoid' },
    '@container (max-width: 559.98px)': { gridTemplateColumns: 'auto minmax(0, 1fr)' },
  },
  number: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  statement: { minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  measure: {
    gridColumn: 2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  serves: {
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '@container (max-width: 559.98px)': { gridColumn: 2, textAlign: 'start', ':empty': { display: 'none' } },
  },
  people: { '@container (max-width: 899.98px)': { display: 'none' } },
  sums: {
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '@container (max-width: 559.98px)': { gridColumn: 2, textAlign: 'start' },
  },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  firm: { whiteSpace: 'nowrap' },
  arrow: { verticalAlign: 'text-bottom', color: tokens.colorNeutralForeground3, [inContrast]: { color: 'inherit' } },
  tag: {
    marginInlineStart: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
});
