import { makeStyles, tokens } from '@fluentui/react-components';
import { above } from '../../domain/chain';
import type { Priority } from '../../domain/priority';
import { reasonsOf } from '../../domain/reasons';
import { schoolPriorityName, servedByPriority } from '../../domain/schoolPriorities';
import { SafeInPrint } from '../parts/SafeInPrint';
import { SaysHidden } from '../parts/SaysHidden';
import { useSchool, useSnapshot } from '../school/School';
import { count } from '../words/counts';
import { dayText } from '../words/days';

/** What a priority answers and serves, what it lacks, and why it is parked. */
export function ItemFacts({ priority }: { priority: Priority }) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const { key, status, parkedBecause, settled } = priority;
  const serves = servedByPriority(snapshot, priority).map(schoolPriorityName);
  const findings = above(snapshot, { kind: 'priority', key }).filter(({ kind }) => kind === 'finding');
  const reasons = findings.flatMap((finding) => reasonsOf(snapshot, finding.key)).length;
  const objectives = [...snapshot.objective.values()].filter(({ record }) => record.priorityKey === key && !record.removed);
  const facts = [
    findings.length > 0 && `answers ${count(findings.length, 'finding')}`,
    reasons > 0 && count(reasons, 'reason'),
    objectives.length > 0 && count(objectives.length, 'objective'),
  ].filter((one) => typeof one === 'string');
  const lacking = [
    findings.length > 0 && reasons === 0 && 'No reason yet why it is so',
    serves.length === 0 && priority.servesNone.trim() === '' && 'Serves no school priority yet',
  ].filter((one) => typeof one === 'string');
  return (
    <>
      <div className={styles.line}>
        {[serves.length > 0 && `Serves ${serves.join(', ')}`, ...facts].filter(Boolean).join(', ')}
        {serves.length === 0 && priority.servesNone.trim() !== '' && (
          <span>
            Serves no school priority: <SafeInPrint sayer={{ kind: 'priority', key }}>{priority.servesNone}</SafeInPrint>
          </span>
        )}
        {lacking.map((words) => (
          <span key={words} className={styles.firm}>
            {words}
          </span>
        ))}
      </div>
      <div className={styles.line}>
        <SaysHidden sayer={{ kind: 'priority', key }} />
      </div>
      {status === 'parked' && (
        <div className={styles.line}>
          <span className={styles.firm}>
            <SafeInPrint sayer={{ kind: 'priority', key }}>{parkedBecause || 'No reason is written down'}</SafeInPrint>
          </span>
          {settled && `parked ${dayText(settled, today)}`}
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  firm: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});
