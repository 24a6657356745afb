import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { when } from '../theme';

/** The title over the preview of a file, with what can be done with all of it. */
export function PreviewHead({ context, children }: { context: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 className={styles.title}>Bring in a plan</h1>
        <p className={styles.context}>{context}</p>
      </div>
      {children}
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    flex: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [when.phone]: { padding: tokens.spacingHorizontalL },
  },
  words: { flex: '1 1 240px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  context: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});
