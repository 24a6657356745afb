import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sizes } from '../theme';

interface SectionHeadProps {
  id: string;
  title: string;
  /** Under the title: what these are. */
  about: string;
  /** It is worth a second look. */
  firm?: boolean;
  beside?: ReactNode;
}

/** A section's title, what it holds, and what can be done with all of it. */
export function SectionHead({ id, title, about, firm, beside }: SectionHeadProps) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p className={mergeClasses(styles.about, firm && styles.firm)}>{about}</p>
      </div>
      {beside}
    </div>
  );
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  words: { maxWidth: sizes.prose },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  firm: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});
