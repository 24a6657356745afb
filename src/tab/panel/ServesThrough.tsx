import { makeStyles, tokens } from '@fluentui/react-components';
import type { Objective } from '../../domain/objective';
import { prioritiesIn } from '../../domain/prioritising';
import { schoolPriorityName, servedByPriority } from '../../domain/schoolPriorities';
import { priorityOf } from '../../domain/underPriority';
import { useSnapshot } from '../school/School';

/** What an objective that names no school priority itself serves through its priority. Nothing, where that serves none. */
export function ServesThrough({ objective }: { objective: Objective }) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const key = priorityOf(snapshot, objective);
  const priority = snapshot.priority.get(key)?.record;
  const served = priority === undefined ? [] : servedByPriority(snapshot, priority);
  if (served.length === 0) return null;
  const number = prioritiesIn(snapshot, objective.planKey).findIndex((one) => one.key === key) + 1;
  return (
    <div className={styles.words}>
      Through P{number}: {served.map(schoolPriorityName).join(', ')}
    </div>
  );
}

const useStyles = makeStyles({
  words: {
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});
