import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { when } from '../theme';

interface TickLineProps {
  label: string;
  ticked: boolean;
  onTick(): void;
  /** Of what the words are, beside them. */
  field?: string;
  children: ReactNode;
}

/** One thing that a newer version changes, with the tick that takes it. */
export function TickLine({ label, ticked, onTick, field, children }: TickLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <input type="checkbox" className={styles.box} aria-label={label} checked={ticked} onChange={onTick} />
      <span className={styles.both}>
        {field !== undefined && <span className={styles.field}>{field}</span>}
        <span className={styles.words}>{children}</span>
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalXS },
  box: { flex: 'none', width: '20px', height: '20px', margin: '2px', accentColor: tokens.colorCompoundBrandBackground },
  both: {
    flex: 1,
    minWidth: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingTop: '2px',
    [when.phone]: { flexDirection: 'column', gap: 0 },
  },
  field: { flex: '0 0 112px', color: tokens.colorNeutralForeground2, [when.phone]: { flexBasis: 'auto' } },
  words: { flex: 1, minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});
