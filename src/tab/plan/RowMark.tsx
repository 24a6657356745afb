import { makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { when } from '../theme';
import { count } from '../words/counts';

/** Beside a row's name, that something about it is worth a second look. `warned` holds a sentence a line. */
export function RowMark({ warned }: { warned: string }) {
  const styles = useStyles();
  return (
    <span
      role="img"
      className={styles.mark}
      aria-label={`${count(warned.split('\n').length, 'thing')} to look at`}
      title={warned}
    >
      <InfoRegular aria-hidden />
    </span>
  );
}

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    flexShrink: 0,
    verticalAlign: 'text-bottom',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase400,
    [when.print]: { display: 'none' },
  },
});
