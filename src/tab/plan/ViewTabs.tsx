import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { chosenTabLook, tabLook } from '../parts/tabStyles';
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
  tab: { ...tabLook, fontSize: tokens.fontSizeBase300, [when.phone]: { minHeight: sizes.touch } },
  chosen: chosenTabLook,
});
