import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FilterFilled, FilterRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { PlanFilter } from '../../domain/planFilter';
import type { Outline } from '../../domain/planView';
import { useSchool } from '../school/School';
import { when } from '../theme';
import { openFirst } from './lazyParts';
import { PlanTop, type PlanActs } from './PlanTop';
import { Search } from './Search';
import { COUNTERS_BELOW, StatusFilters } from './StatusFilters';
import { ViewTabs, type ViewTabsProps } from './ViewTabs';

/** What the head asks of the page. */
export interface HeadActs extends PlanActs, Pick<ViewTabsProps, 'onView'> {
  onFilter(filter: PlanFilter): void;
  onAsking(): void;
  onSearching(on: boolean): void;
}

interface PlanHeaderProps extends HeadActs, Pick<ViewTabsProps, 'view'> {
  outline: Outline;
  editable: boolean;
  filter: PlanFilter;
  /** Whether what can be asked besides statuses and words is open, or asked. */
  asking: boolean;
  searching: boolean;
}

/** Title, one line of context, then what can be asked of the plan. What opens beside the plan does not draw it again. */
export const PlanHeader = memo(function PlanHeader({ view, filter, asking, searching, ...of }: PlanHeaderProps) {
  const { outline, onView, onFilter, onAsking, onSearching } = of;
  const styles = useStyles();
  const school = useSchool();

  return (
    <header className={styles.header}>
      <PlanTop {...of} />
      <div className={styles.tools}>
        <ViewTabs view={view} onView={onView} />
        {view !== 'mine' && (
          <>
            <StatusFilters counts={outline.counts} filter={filter} onFilter={onFilter} />
            <Button
              appearance="subtle"
              icon={asking ? <FilterFilled /> : <FilterRegular />}
              aria-label="Filter"
              aria-expanded={asking}
              title="Filter by lead, due day and school priority"
              onClick={onAsking}
            />
            <Search
              {...{ words: filter.text, open: searching, onOpen: onSearching }}
              onWords={(text) => onFilter({ ...filter, text })}
              onEnter={(text) => openFirst(school, outline.plan.record.key, { ...filter, text }, of.onOpen)}
            />
          </>
        )}
      </div>
    </header>
  );
});

const useStyles = makeStyles({
  header: {
    flex: 'none',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalS}`,
    containerType: 'inline-size',
    [when.phone]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
    [when.print]: { padding: `0 ${tokens.spacingHorizontalM}` },
  },
  tools: {
    display: 'flex',
    // On a phone the counters wrap among themselves; the search stays at the end of their first line.
    alignItems: 'start',
    justifyContent: 'space-between',
    [when.phone]: { flexWrap: 'wrap' },
    [COUNTERS_BELOW]: { flexWrap: 'wrap', '> :first-child': { marginInlineEnd: 'auto' } },
    gap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalS,
    [when.print]: { display: 'none' },
  },
});
