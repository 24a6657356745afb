import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Words under a field: what is wrong with it, or what is understood of it. */
export function Problem({ id, serious, children }: { id?: string; serious: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <span id={id} role={serious ? 'alert' : undefined} className={mergeClasses(styles.words, serious && styles.serious)}>
      {children}
    </span>
  );
}

const useStyles = makeStyles({
  words: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    paddingBottom: tokens.spacingVerticalXS,
  },
  serious: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});
