import { makeStyles } from '@fluentui/react-components';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { typedDay } from '../words/days';

/** What stands at the foot of the printed page: plan, school and day. */
export function PrintFoot({ plan }: { plan: string }) {
  const styles = useStyles();
  const { today } = useSchool();
  const school = useSnapshot().settings.get('settings')?.record.school ?? '';
  return <p className={styles.foot}>{[plan, school, `Printed ${typedDay(today)}`].filter(Boolean).join('. ')}</p>;
}

const useStyles = makeStyles({
  foot: { display: 'none', margin: '3mm 0 0', fontSize: '8pt', [when.print]: { display: 'block' } },
});
