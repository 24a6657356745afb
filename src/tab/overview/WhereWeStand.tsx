import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ObjectiveView } from '../../domain/planView';
import { progressOf } from '../../domain/progress';
import type { Key } from '../../domain/record';
import { whereWeStand, type PriorityStand } from '../../domain/whereWeStand';
import { ProgressLine } from '../parts/ProgressLine';
import { SafeInPrint } from '../parts/SafeInPrint';
import { StatusMark } from '../parts/StatusMark';
import { useSchool, useSnapshot } from '../school/School';
import { useWorkedOut } from '../school/useWorkedOut';
import { dayText } from '../words/days';
import { Band } from './Band';
import { useTableStyles } from './tableStyles';

/** Each priority: its measures from baseline to target with what they are by now, and its standing when the plan was agreed and now. */
export function WhereWeStand({ planKey, onGo }: { planKey: Key; onGo(path: string): void }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const stands = useWorkedOut((now) => whereWeStand(now, planKey), [planKey]);
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
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">Priority</th>
              <th scope="col">Measure</th>
              <th scope="col">Baseline, target, today</th>
              {agreed !== null && <th scope="col">Status, {dayText(agreed, today).slice(4)}</th>}
              <th scope="col">Status now</th>
            </tr>
          </thead>
          {stands.map((stand) => (
            <Rows key={stand.priority.kept.record.key} stand={stand} agreed={agreed !== null} onGo={onGo} />
          ))}
        </table>
      )}
    </Band>
  );
}

/** A row for each measure of a priority, so that a measure and its numbers stand and are read side by side. */
function Rows({ stand, agreed, onGo }: { stand: PriorityStand; agreed: boolean; onGo(path: string): void }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { number, kept } = stand.priority;
  const { key, title } = kept.record;
  const measured = stand.objectives.filter(({ kept: { record } }) => record.measure !== '' || record.target !== '');
  const [first, ...others] = measured;
  const rowSpan = Math.max(1, measured.length);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={rowSpan} className={table.name}>
          <span className={styles.priority}>
            <span className={styles.ref}>P{number}</span>
            <Link as="button" className={table.link} onClick={() => onGo(`priority/${key}`)}>
              {title ? <SafeInPrint sayer={{ kind: 'priority', key }}>{title}</SafeInPrint> : 'No name yet'}
            </Link>
          </span>
        </th>
        {first ? (
          <Measured objective={first} />
        ) : (
          <>
            <td className={table.quiet}>No measure yet</td>
            <td className={table.quiet}>–</td>
          </>
        )}
        {agreed && (
          <td rowSpan={rowSpan}>
            {stand.then ? (
              <span className={table.mark}>
                <span className={table.said}>When agreed: </span>
                <StatusMark status={stand.then} />
              </span>
            ) : (
              '–'
            )}
          </td>
        )}
        <td rowSpan={rowSpan} className={styles.now}>
          <span className={table.mark}>
            <span className={table.said}>Now: </span>
            {stand.now ? <StatusMark status={stand.now} /> : '–'}
          </span>
        </td>
      </tr>
      {others.map((objective) => (
        <tr key={objective.kept.record.key}>
          <Measured objective={objective} />
        </tr>
      ))}
    </tbody>
  );
}

/** A measure beside its line of truth: where it began, where it should be, where it is; in words where they are no numbers. */
function Measured({ objective }: { objective: ObjectiveView }) {
  const table = useTableStyles();
  const { record } = objective.kept;
  const { key, measure, statement, baseline, target, latest } = record;
  const words = [baseline && `from ${baseline}`, target && `to ${target}`, latest && `now ${latest}`].filter(Boolean).join(', ');
  return (
    <Fragment>
      <td data-said={`objective/${key}`}>{measure || statement}</td>
      <td>
        {progressOf(record) === undefined ? (
          <SafeInPrint sayer={{ kind: 'objective', key }}>{words || '–'}</SafeInPrint>
        ) : (
          <span data-said={`objective/${key}`}>
            <ProgressLine objective={record} className={table.line} />
          </span>
        )}
      </td>
    </Fragment>
  );
}

const useStyles = makeStyles({
  none: { margin: 0, paddingBlock: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  priority: { display: 'inline-flex', gap: tokens.spacingHorizontalS },
  ref: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  now: { fontWeight: tokens.fontWeightSemibold },
});
