import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sizes, when } from '../theme';

const views = { outline: 'Outline', timeline: 'Timeline', mine: 'Mine' } as const;

export interface ViewTabsProps {
  view: keyof typeof views;
  onView(view: keyof typeof views): void;
}

/** The ways to look at the plan: each a page of its own, with an address of its own. */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const styles = useStyles();
  return (
    <nav aria-label="Views of the plan" className={styles.tabs}>
      {(Object.keys(views) as (keyof typeof views)[]).map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === view ? 'page' : undefined}
          className={mergeClasses(styles.tab, one === view && styles.chosen)}
          onClick={() => onView(one)}
        >
          {views[one]}
        </button>
      ))}
    </nav>
  );
}

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    [when.phone]: { width: '100%' },
  },
  tab: {
    minHeight: sizes.row,
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
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
