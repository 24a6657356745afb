import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Sureness } from '../../domain/answer';

const squares: Record<Sureness, number> = { hunch: 1, some: 2, strong: 3 };

/** How well something is founded, as one to three filled squares: for the eye alone, the word stands beside it. */
export function Strength({ strength }: { strength: Sureness }) {
  const styles = useStyles();
  return (
    <span className={styles.row} aria-hidden>
      {[1, 2, 3].map((one) => (
        <span key={one} className={mergeClasses(styles.square, one <= squares[strength] && styles.filled)} />
      ))}
    </span>
  );
}

const useStyles = makeStyles({
  row: { display: 'inline-flex', flexShrink: 0, gap: '2px' },
  square: {
    boxSizing: 'border-box',
    width: '9px',
    height: '9px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground2}`,
    borderRadius: '1px',
  },
  // A border fills the square on paper and in forced colours, where backgrounds are left out.
  filled: { border: `5px solid ${tokens.colorNeutralForeground2}` },
});
