import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sizes, when } from '../theme';

interface ChoiceProps {
  label: string;
  value: string;
  onChoose(value: string): void;
  className?: string;
  children: ReactNode;
}

/** One of a few words, chosen where it stands: it looks like text until the pointer or the focus is on it. */
export function Choice({ label, value, onChoose, className, children }: ChoiceProps) {
  const styles = useStyles();
  return (
    <select
      aria-label={label}
      value={value}
      className={mergeClasses(styles.select, className)}
      onChange={({ target }) => onChoose(target.value)}
    >
      {children}
    </select>
  );
}

const useStyles = makeStyles({
  select: {
    appearance: 'none',
    maxWidth: '100%',
    minHeight: sizes.target,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    font: 'inherit',
    textOverflow: 'ellipsis',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '& option, & optgroup': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
    [when.phone]: { fontSize: tokens.fontSizeBase400 },
  },
});
