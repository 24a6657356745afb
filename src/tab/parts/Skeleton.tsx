import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { sizes } from '../theme';

/** After so long people wonder. */
const SLOW = 8000;
const rows = ['72%', '52%', '62%', '45%', '58%', '50%'];

/** Rows without words, for the very first opening only. After a while it says that this takes long. */
export function Skeleton({
  words,
  slowWords = 'Microsoft 365 is slow to answer. We go on trying; you need not wait here.',
}: {
  words: string;
  slowWords?: string;
}) {
  const styles = useStyles();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.whole}>
      <p role="status" className={styles.words}>
        {slow ? slowWords : words}
      </p>
      {rows.map((width) => (
        <div key={width} className={styles.row} aria-hidden>
          <span className={styles.bar} style={{ width: sizes.target }} />
          <span className={styles.bar} style={{ width }} />
        </div>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  whole: { paddingInline: tokens.spacingHorizontalM },
  words: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, marginBlock: tokens.spacingVerticalM },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    height: sizes.row,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  bar: {
    height: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
