import { AlertOffRegular } from '@fluentui/react-icons';
import { reminderStanding } from '../../domain/reminderStanding';
import { Notice } from '../parts/Notice';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { standingWords } from '../words/reminders';

/** Says when the reminders do not run any more or could not be sent; nothing while they do, or were never set up. */
export function ReminderNotice() {
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const { lastSync } = useStanding();
  if (lastSync === undefined) return null;
  const { what, next } = standingWords(reminderStanding(snapshot, lastSync), today);
  return (
    next && (
      <Notice title={what} icon={<AlertOffRegular fontSize={20} />}>
        {next}
      </Notice>
    )
  );
}
