import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import type { PlanFilter } from '../../domain/planFilter';
import { isNumber } from '../../domain/planNumber';
import type { ObjectiveView, Outline } from '../../domain/planView';
import type { Opened } from '../opened';
import { FilterBar, FormerNumbers } from './lazyParts';

interface PlanBarsProps {
  outline: Outline;
  /** What is asked of the plan, where that is in sight. */
  filter?: PlanFilter;
  /** The words that the list follows by now. */
  asked: string;
  shown?: readonly ObjectiveView[];
  onFilter(filter: PlanFilter): void;
  onCopyLink(): void;
  onClose(): void;
  onOpen(opened: Opened, enter: boolean): void;
  children: ReactNode;
}

/** What stands between the head and the list: what is asked of the plan, what an old number means by now, and notices. */
export function PlanBars({ outline, filter, asked, shown = [], onFilter, onCopyLink, onClose, onOpen, children }: PlanBarsProps) {
  return (
    <div className={useStyles().bars}>
      {filter && (
        <Suspense>
          <FilterBar
            outline={outline}
            shown={shown}
            filter={filter}
            onFilter={onFilter}
            onCopyLink={onCopyLink}
            onClose={onClose}
          />
        </Suspense>
      )}
      {isNumber(asked) && (
        <Suspense>
          <FormerNumbers planKey={outline.plan.record.key} number={asked} onOpen={onOpen} />
        </Suspense>
      )}
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  bars: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    ':not(:empty)': { paddingBlock: tokens.spacingVerticalS },
  },
});
