import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { when } from '../theme';
import { chosenTabLook, tabLook } from './tabStyles';

interface PageTabsProps {
  /** What the pages are about: `Pages about priorities`. */
  label: string;
  /** The names of the pages by their addresses. */
  pages: Readonly<Record<string, string>>;
  /** The address of the page that is open. */
  at: string;
  onGo(path: string): void;
}

/** The pages of one place, beside one another under the page's title. */
export function PageTabs({ label, pages, at, onGo }: PageTabsProps) {
  const styles = useStyles();
  return (
    <nav aria-label={label} className={styles.tabs}>
      {Object.entries(pages).map(([one, name]) => (
        <button
          key={one}
          type="button"
          aria-current={one === at ? 'page' : undefined}
          className={mergeClasses(styles.tab, one === at && styles.chosen)}
          onClick={() => onGo(one)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalS}`,
    [when.print]: { display: 'none' },
  },
  tab: tabLook,
  chosen: chosenTabLook,
});
