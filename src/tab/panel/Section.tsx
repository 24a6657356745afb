import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useNarrow } from '../school/useNarrow';
import { frames, sizes } from '../theme';

/** A part of a panel with its heading: Why, What, How it is going. */
export function Section({ title, beside, children }: { title: string; beside?: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  // One step below the panel's own heading, which is the page's where the panel takes the list's place.
  const Heading = useNarrow(frames.laptop) ? 'h2' : 'h3';
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <Heading id={id} className={styles.title}>
          {title}
        </Heading>
        {beside}
      </div>
      {children}
    </section>
  );
}

/** Labels beside what they name. */
export function Facts({ children }: { children: ReactNode }) {
  return <div className={useStyles().facts}>{children}</div>;
}

/** One label and its value; `plain` where the value is no field, which has room around it already. */
export function Fact({ label, plain, children }: { label: string; plain?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <div className={mergeClasses(styles.value, plain && styles.plain)}>{children}</div>
    </>
  );
}

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', marginBottom: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: `${sizes.label} minmax(0, 1fr)`,
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'start',
  },
  label: { color: tokens.colorNeutralForeground3, paddingBlock: tokens.spacingVerticalXXS },
  value: { minWidth: 0 },
  plain: { paddingBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
});
