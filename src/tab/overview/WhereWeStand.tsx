import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ObjectiveView } from '../../domain/planView';
import { progressOf } from '../../domain/progress';
import type { Key } from '../../domain/record';
import { whereWeStand, type PriorityStand } from '../../domain/whereWeStand';
import { ProgressLine } from '../parts/ProgressLine';
import { StatusMark } from '../parts/StatusMark';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { dayText } from '../words/days';
import { Band } from './Band';

/** Each priority: its measures from baseline to target with what they are by now, and its standing when the plan was agreed and now. */
export function WhereWeStand({ planKey, onGo }: { planKey: Key; onGo(path: string): void }) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const stands = whereWeStand(snapshot, planKey);
  const agreed = snapshot.plan.get(planKey)?.record.agreed ?? null;
  const since = agreed === null ? undefined : `since the plan was agreed, ${dayText(agreed, today)}`;
  return (
    <Band title="Where we stand" aside={since} more={{ words: 'Plan', onMore: () => onGo('') }}>
      {stands.length === 0 ? (
        <p className={styles.none}>
          The plan has no priorities yet. They stand here with their measures once they are agreed.{' '}
          <Link as="button" inline onClick={() => onGo('priorities')}>
            Go to the priorities
          </Link>
        </p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Priority</th>
              <th scope="col">Measure</th>
              <th scope="col">Baseline, target, today</th>
              {agreed !== null && <th scope="col">Status, {dayText(agreed, today).slice(4)}</th>}
              <th scope="col">Status now</th>
            </tr>
          </thead>
          <tbody>
            {stands.map((stand) => (
              <Row key={stand.priority.kept.record.key} stand={stand} agreed={agreed !== null} onGo={onGo} />
            ))}
          </tbody>
        </table>
      )}
    </Band>
  );
}

function Row({ stand, agreed, onGo }: { stand: PriorityStand; agreed: boolean; onGo(path: string): void }) {
  const styles = useStyles();
  const { number, kept } = stand.priority;
  const { key, title } = kept.record;
  const measured = stand.objectives.filter(({ kept: { record } }) => record.measure !== '' || record.target !== '');
  return (
    <tr>
      <th scope="row" className={styles.priority}>
        <span className={styles.ref}>P{number}</span>{' '}
        <Link as="button" inline onClick={() => onGo(`priority/${key}`)}>
          {title || 'No name yet'}
        </Link>
      </th>
      <td>
        {measured.map((objective) => (
          <div key={objective.kept.record.key} className={styles.measure}>
            {objective.kept.record.measure || objective.kept.record.statement}
          </div>
        ))}
        {measured.length === 0 && <span className={styles.aside}>No measure yet</span>}
      </td>
      <td>
        {measured.map((objective) => (
          <Truth key={objective.kept.record.key} objective={objective} />
        ))}
      </td>
      {agreed && <td>{stand.then ? <StatusMark status={stand.then} /> : '–'}</td>}
      <td className={styles.now}>{stand.now ? <StatusMark status={stand.now} /> : '–'}</td>
    </tr>
  );
}

/** The one line of truth: where the measure began, where it should be, where it is; in words where they are no numbers. */
function Truth({ objective }: { objective: ObjectiveView }) {
  const { record } = objective.kept;
  if (progressOf(record) !== undefined) return <ProgressLine objective={record} />;
  const { baseline, target, latest } = record;
  const words = [baseline && `from ${baseline}`, target && `to ${target}`, latest && `now ${latest}`].filter(Boolean).join(', ');
  return <div>{words || '–'}</div>;
}

const useStyles = makeStyles({
  none: { margin: 0, paddingBlock: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th': { textAlign: 'start', fontWeight: tokens.fontWeightRegular, verticalAlign: 'top' },
    '& thead th': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground3,
    },
    '& td, & tbody th': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    '& tbody tr': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
    [when.belowLaptop]: {
      '& thead': { position: 'absolute', clipPath: 'inset(50%)', width: '1px', height: '1px', overflow: 'hidden' },
      '& tr, & td, & tbody th': { display: 'block', paddingInline: 0 },
      '& tbody tr': { paddingBlock: tokens.spacingVerticalS },
      '& td, & tbody th ': { paddingBlock: tokens.spacingVerticalXXS },
    },
  },
  priority: { minWidth: '160px' },
  ref: { color: tokens.colorNeutralForeground3 },
  measure: { minHeight: '20px' },
  aside: { color: tokens.colorNeutralForeground3 },
  now: { fontWeight: tokens.fontWeightSemibold },
});
