import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { Kept } from '../../domain/record';
import type { Status, Update } from '../../domain/update';
import { writtenAt } from '../../domain/writing';
import { StatusMark } from '../parts/StatusMark';
import { Speech } from './Speech';

/** Progress as it was said: the status before and after, what happened, evidence, impact. */
export function UpdateView({ update, before }: { update: Kept<Update>; before: Status }) {
  const styles = useStyles();
  const { status, happened, evidence, impact, reason } = update.record;
  return (
    <Speech author={update.author} at={writtenAt(update)} waiting={update.waiting ?? false}>
      <p className={styles.line}>
        {before !== status && (
          <>
            <StatusMark status={before} />
            <ArrowRightRegular aria-label="became" />
          </>
        )}
        <StatusMark status={status} />
      </p>
      {happened && <p className={styles.words}>{happened}</p>}
      {evidence && (
        <p className={styles.words}>
          <span className={styles.label}>Evidence</span> {evidence}
        </p>
      )}
      {impact && (
        <p className={styles.words}>
          <span className={styles.label}>Impact</span> {impact}
        </p>
      )}
      {reason && <p className={mergeClasses(styles.words, styles.label)}>{reason}</p>}
    </Speech>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, margin: 0 },
  words: { margin: 0, whiteSpace: 'pre-wrap' },
  label: { color: tokens.colorNeutralForeground3 },
});
