import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { sizes } from '../theme';

/** Something beside the task, under a line that opens and closes it. */
export function Folded({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <details open={open} className={styles.whole}>
      <summary className={styles.title}>
        <ChevronRightRegular aria-hidden className={styles.chevron} />
        {title}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

const useStyles = makeStyles({
  whole: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '&[open] > summary > svg': { transform: 'rotate(90deg)' },
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: sizes.touch,
    paddingInline: tokens.spacingHorizontalL,
    fontWeight: tokens.fontWeightSemibold,
    listStyleType: 'none',
    cursor: 'pointer',
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  chevron: { flexShrink: 0 },
  body: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL} calc(${tokens.spacingHorizontalL} + 24px)`,
    '& > p': { margin: 0, color: tokens.colorNeutralForeground2 },
  },
});
