import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { when } from '../theme';

interface BandProps {
  title: string;
  /** Said beside the title: the span, or since when. */
  aside?: string;
  /** Where there is more of it. */
  more?: { words: string; onMore(): void };
  children: ReactNode;
}

/** One of the overview's bands. */
export function Band({ title, aside, more, children }: BandProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.band} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside && <span className={styles.aside}>{aside}</span>}
        {more && (
          <Link as="button" className={styles.more} onClick={more.onMore}>
            {more.words}
          </Link>
        )}
      </div>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  band: { paddingBlockStart: tokens.spacingVerticalXXXL, breakInside: 'avoid' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { color: tokens.colorNeutralForeground3 },
  more: { marginInlineStart: 'auto', [when.print]: { display: 'none' } },
});
