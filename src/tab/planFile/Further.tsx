import { makeStyles, tokens } from '@fluentui/react-components';
import type { FurtherWords } from './furtherWords';
import { listWords } from '../words/counts';

interface FurtherProps {
  further: readonly FurtherWords[];
  /** Their words, or only what there is. */
  whole: boolean;
}

/** What was read besides, below what it belongs to: whoever looks the plan over sees that nothing is lost or stands elsewhere. */
export function Further({ further, whole }: FurtherProps) {
  const styles = useStyles();
  if (!whole) return <span className={styles.names}>and {listWords(further.map(({ name }) => name.toLowerCase()))}</span>;
  return (
    <dl className={styles.list}>
      {further.map(({ name, words }) => (
        <div key={name} className={styles.line}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.words}>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  names: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  list: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  name: { flex: '0 0 112px', color: tokens.colorNeutralForeground3 },
  words: { margin: 0, minWidth: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
