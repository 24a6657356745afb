import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sizes, when } from '../theme';

const pages = {
  priorities: 'SEND priorities',
  'priorities/findings': 'Findings',
  'priorities/school': 'School priorities',
  'priorities/settle': 'To settle',
} as const;

interface PriorityTabsProps {
  at: keyof typeof pages;
  onGo(path: string): void;
}

/** From what was found to what comes first, and what that serves: the pages of the place Priorities. */
export function PriorityTabs({ at, onGo }: PriorityTabsProps) {
  const styles = useStyles();
  return (
    <nav aria-label="Pages about priorities" className={styles.tabs}>
      {(Object.keys(pages) as (keyof typeof pages)[]).map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === at ? 'page' : undefined}
          className={mergeClasses(styles.tab, one === at && styles.chosen)}
          onClick={() => onGo(one)}
        >
          {pages[one]}
        </button>
      ))}
    </nav>
  );
}

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalS}`,
    [when.print]: { display: 'none' },
  },
  tab: {
    minHeight: sizes.row,
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [when.phone]: { minHeight: sizes.touch },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: 0,
    boxShadow: `inset 0 calc(-1 * ${sizes.bar}) 0 ${tokens.colorCompoundBrandStroke}`,
    [when.forced]: { outline: `${tokens.strokeWidthThin} solid Highlight` },
  },
});
