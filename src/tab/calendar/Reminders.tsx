import { makeStyles, tokens } from '@fluentui/react-components';
import { AlertOffRegular } from '@fluentui/react-icons';
import { reminderStanding } from '../../domain/reminderStanding';
import { Notice } from '../parts/Notice';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { momentText } from '../words/days';
import { cardWords, standingWords } from '../words/reminders';
import { Part } from './Part';

/** When the reminders last ran and what they said, or what is wrong with them. */
export function Reminders() {
  const styles = useStyles();
  const { today, host } = useSchool();
  const snapshot = useSnapshot();
  const { lastSync, unreadable } = useStanding();
  const standing = reminderStanding(snapshot, lastSync ?? host.now().toISOString());
  const { what, next } = standingWords(standing, today);
  if (unreadable.reminderRun !== undefined && standing.kind === 'never') {
    return (
      <Part title="Reminders">
        <p className={styles.words}>Whether reminders run cannot be read just now.</p>
      </Part>
    );
  }
  return (
    <Part title="Reminders">
      {next !== undefined ? (
        <div className={styles.notice}>
          <Notice title={what} icon={<AlertOffRegular fontSize={20} />}>
            {next}
          </Notice>
        </div>
      ) : (
        <p className={styles.words}>{what}</p>
      )}
      {standing.kind === 'never' ? (
        <p className={styles.quiet}>
          A card in the leadership channel says two weeks before a review, three days before and on the day that it is due, and
          afterwards once a week until it is held. Your IT admin sets this up once.
        </p>
      ) : standing.sent.length === 0 ? (
        <p className={styles.quiet}>No card has been due so far. The first comes two weeks before a review.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Card in the leadership channel</th>
              <th scope="col">Sent</th>
            </tr>
          </thead>
          <tbody>
            {standing.sent.map(({ stage, due, at }) => (
              <tr key={`${at}${stage}${due}`}>
                <td>{cardWords({ stage, due }, today)}</td>
                <td>{momentText(at, today)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}

const useStyles = makeStyles({
  words: { marginBlock: tokens.spacingVerticalS },
  quiet: { marginBlock: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  notice: { marginBlock: tokens.spacingVerticalM },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'baseline',
      fontWeight: tokens.fontWeightRegular,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
    '& thead th': {
      color: tokens.colorNeutralForeground3,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
});
