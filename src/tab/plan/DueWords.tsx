import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Action } from '../../domain/action';
import type { Day } from '../../domain/day';
import type { Status } from '../../domain/update';
import { dayText, dueWords } from '../words/days';

/** `Fri 27 Nov, in 6 days`; a period in the school's words; late in semibold, since that is a fact about a date. */
export function DueWords({ action, today, status }: { action: Action; today: Day; status: Status }) {
  const styles = useStyles();
  if (action.due === null) return <span className={styles.far}>{action.dueText || 'No date'}</span>;
  // What was stopped is neither late nor done.
  if (status === 'stopped') return <span className={styles.far}>{dayText(action.due, today)}</span>;
  const { date, distance, late } = dueWords(action.due, today, status === 'complete');
  return (
    <span>
      {date}, <span className={mergeClasses(late ? styles.late : styles.far)}>{distance}</span>
    </span>
  );
}

const useStyles = makeStyles({
  far: { color: tokens.colorNeutralForeground3 },
  late: { fontWeight: tokens.fontWeightSemibold },
});
