import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

interface NoticeProps {
  /** What happened, in a few words. */
  title: string;
  children?: ReactNode;
  icon?: ReactNode;
  /** Something needs doing; without it the notice is calm. */
  serious?: boolean;
  actions?: ReactNode;
}

/** A bar that says what happened, what is safe and what to do, beside the part that it is about. */
export function Notice({ title, children, icon, serious, actions }: NoticeProps) {
  const styles = useStyles();
  return (
    <div role={serious ? 'alert' : 'status'} className={mergeClasses(styles.bar, serious && styles.serious)}>
      <span className={mergeClasses(styles.icon, serious && styles.warning)} aria-hidden>
        {icon ?? (serious && <WarningFilled fontSize={20} />)}
      </span>
      <span className={styles.words}>
        <b>{title}</b> {children}
      </span>
      {actions && <span className={styles.actions}>{actions}</span>}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media print': { display: 'none' },
  },
  serious: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  words: { overflowWrap: 'anywhere' },
  actions: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
});
