import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sizes, when } from '../theme';

interface ChoiceProps {
  label: string;
  value: string;
  /** What is chosen, in words: they may take more than one line. */
  shown: string;
  onChoose(value: string): void;
  className?: string;
  children: ReactNode;
}

/** One of a few words, chosen where it stands: it looks like text until the pointer or the focus is on it. */
export function Choice({ label, value, shown, onChoose, className, children }: ChoiceProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.whole, className)}>
      <span aria-hidden>{shown}</span>
      <select aria-label={label} value={value} className={styles.select} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </span>
  );
}

const useStyles = makeStyles({
  whole: {
    position: 'relative',
    display: 'inline-block',
    boxSizing: 'border-box',
    maxWidth: '100%',
    minHeight: sizes.target,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke1Hover}` },
    ':has(:focus-visible)': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  // The browser's own list, over the words that it stands for: its own text could not go on to a second line.
  select: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    opacity: 0,
    font: 'inherit',
    cursor: 'pointer',
    '& option, & optgroup': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
    [when.phone]: { fontSize: tokens.fontSizeBase400 },
  },
});
