import { makeStyles, tokens } from '@fluentui/react-components';
import type { ActionView } from '../../domain/planView';
import { writtenAt } from '../../domain/writing';
import { StatusMark } from '../parts/StatusMark';
import { useSchool } from '../school/School';
import { dayText, schoolDay } from '../words/days';
import { statusWords } from '../../domain/statusWords';

/** Where an action stands, since when, and what it was: `At risk since Thu 19 Nov, was on track`. */
export function StandingLine({ view }: { view: ActionView }) {
  const styles = useStyles();
  const { today } = useSchool();
  const turned = view.updates.findLastIndex(
    (update, at) => (view.updates[at - 1]?.record.status ?? 'notStarted') !== update.record.status,
  );
  const since = view.updates[turned];
  const was = view.updates[turned - 1]?.record.status ?? 'notStarted';
  return (
    <p className={styles.line}>
      <StatusMark status={view.status} className={styles.mark} />
      {since && (
        <span className={styles.since}>
          since {dayText(schoolDay(writtenAt(since)), today)}, was {statusWords[was].toLowerCase()}
        </span>
      )}
    </p>
  );
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  mark: { fontWeight: tokens.fontWeightSemibold },
  since: { color: tokens.colorNeutralForeground3 },
});
