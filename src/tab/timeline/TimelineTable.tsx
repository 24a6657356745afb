import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { FixedDate } from '../../domain/fixedDates';
import { milestonesOf } from '../../domain/milestones';
import type { ObjectiveView } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { StatusMark } from '../parts/StatusMark';
import { useSchool, useSnapshot } from '../school/School';
import { dayText, dueWords } from '../words/days';
import { leadWords } from '../words/people';
import { fixedDateWords, fixedWords } from './fixedWords';
import { milestoneWords } from './timeWords';

interface TimelineTableProps {
  objectives: readonly ObjectiveView[];
  fixed: readonly FixedDate[];
  onOpen(actionKey: Key): void;
}

/** The timeline's numbers: what each bar says, in a table, and above them the days that a school cannot move. */
export function TimelineTable({ objectives, fixed, onOpen }: TimelineTableProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>When each action starts and is due</caption>
        <thead>
          <tr>
            {['Action', 'Lead', 'Status', 'Start', 'Due', 'Milestones'].map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {fixed.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={6} className={styles.objective}>
                Dates to keep to
              </th>
            </tr>
            {fixed.map((date) => (
              <tr key={fixedDateWords(date, today)}>
                <th scope="row" colSpan={4} className={styles.name}>
                  {fixedWords(date)}
                </th>
                <td colSpan={2} className={styles.cell}>
                  {dayText(date.day, today)}
                </td>
              </tr>
            ))}
          </tbody>
        )}
        {objectives.map(({ number, kept, actions }) => (
          <tbody key={kept.record.key}>
            <tr>
              <th scope="rowgroup" colSpan={6} className={styles.objective}>
                {number} {kept.record.statement}
              </th>
            </tr>
            {actions.map(({ ref, status, kept: { record } }) => {
              const due = record.due && dueWords(record.due, today, status === 'complete' || status === 'stopped');
              const milestones = milestonesOf(snapshot, record.key);
              return (
                <tr key={record.key}>
                  <th scope="row" className={styles.name}>
                    <Link as="button" onClick={() => onOpen(record.key)}>
                      {ref} {record.text || 'No name yet'}
                    </Link>
                  </th>
                  <td className={styles.cell}>{leadWords(snapshot, record.leadKey, record.leadText)}</td>
                  <td className={styles.cell}>
                    <StatusMark status={status} />
                  </td>
                  <td className={styles.cell}>{record.start ? dayText(record.start, today) : record.startText}</td>
                  <td className={styles.cell}>
                    {due ? (
                      <>
                        {due.date}, {due.late ? <b>{due.distance}</b> : due.distance}
                      </>
                    ) : (
                      record.dueText || 'No date'
                    )}
                  </td>
                  <td className={styles.cell}>{milestones.map((one) => milestoneWords(one, today)).join('; ')}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2, padding: tokens.spacingHorizontalS },
  head: {
    textAlign: 'start',
    padding: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  objective: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: tokens.spacingHorizontalS, minWidth: '180px' },
  cell: { padding: tokens.spacingHorizontalS, verticalAlign: 'top' },
});
