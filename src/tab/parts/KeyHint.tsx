import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { when } from '../theme';
import { heardAlone } from './pageStyles';

/** A key that does this, for the eye; phones have none. */
export function KeyHint({ of }: { of: string }) {
  const styles = useStyles();
  return (
    <kbd aria-hidden className={styles.key}>
      {of}
    </kbd>
  );
}

/** Keys and what they do, for the eye; for the ear the same as a sentence. */
export function KeyHints({ said, className, children }: { said: string; className?: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={className}>
      <span aria-hidden>{children}</span>
      <span className={styles.heard}>{said}</span>
    </span>
  );
}

const useStyles = makeStyles({
  heard: heardAlone,
  key: {
    minWidth: '20px',
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: 'center',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    [when.phone]: { display: 'none' },
  },
});
