import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useDeferredValue, useRef, useState, type ReactNode } from 'react';
import type { PlanFilter } from '../../domain/planFilter';
import { outlineOf, type ObjectiveView, type Outline } from '../../domain/planView';
import type { Key } from '../../domain/record';
import type { Opened } from '../opened';
import { Region } from '../parts/Region';
import { Skeleton } from '../parts/Skeleton';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useOnceCurrent } from '../school/useOnceCurrent';
import { useRights } from '../school/useRights';
import { useNarrow } from '../school/useNarrow';
import { frames, when } from '../theme';
import { isFiltering } from './asked';
import type { Adding } from './cells';
import { fetchEditors } from './lazyEditors';
import { Bin, FetchPlan, FilterBar, FormerNumbers, NoMatch } from './lazyParts';
import { OutlineList } from './OutlineList';
import { PlanHeader } from './PlanHeader';
import { useSearchKey } from './useSearchKey';
import { useSifted } from './useSifted';
import type { ViewTabsProps } from './ViewTabs';

const fetchSoon = (): void => void fetchEditors().catch(() => undefined);

/** What another way to look at the plan gets: what is shown of it, and whether the person may change it. */
export interface Looked {
  outline: Outline;
  objectives: ObjectiveView[];
  editable: boolean;
}

export interface PlanPageProps extends ViewTabsProps {
  planKey: Key;
  filter: PlanFilter;
  onFilter(filter: PlanFilter): void;
  /** Puts a link to the plan as it is looked at where the person can paste it. */
  onCopyLink(): void;
  /** Draws the ways to look at the plan that are not the outline. */
  otherView(looked: Looked): ReactNode;
  opened?: Opened;
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  onOpen(opened: Opened, enter: boolean): void;
  onClose(): void;
  onUpdate(actionKey: Key): void;
  onComment(actionKey: Key): void;
  onPlan(planKey: Key): void;
  onNewPlan(): void;
  onHoldReview(): void;
  onRoll(): void;
  onCompare(): void;
  onSample(): void;
  onImport(): void;
  onKeys(): void;
}

/** `P2`, `2` or `2.3`, as it may stand in old minutes. */
const aNumber = /^\s*(p\d{1,2}|\d{1,2}(\.\d{1,2})?)\s*$/i;

/** One plan, to read and to edit where it stands. */
export function PlanPage(props: PlanPageProps) {
  const { planKey, view, onView, filter, onFilter, opened, notices, onOpen } = props;
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { plans } = useStanding();
  const { edits } = useRights();
  const { host } = useSchool();
  // The letter that was typed is on the screen first; the rows follow when there is time for them.
  const asked = useDeferredValue(filter);
  const [searching, setSearching] = useState(false);
  const [asking, setAsking] = useState(false);
  const phone = useNarrow(frames.tablet);
  const [adding, setAdding] = useState<Adding>();
  const [showBin, setShowBin] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const outline = outlineOf(snapshot, planKey);
  const objectives = useSifted(outline, asked);
  const editable = edits && outline?.plan.record.status !== 'closed';

  useOnceCurrent(fetchSoon);
  useSearchKey(() => setSearching(true));

  if (outline === undefined) return null;
  const filtered = isFiltering(filter);
  // On a phone one's own actions are the whole page.
  const alone = view === 'mine' && phone;
  const open = outline.objectives.find(
    ({ kept, actions }) => kept.record.key === opened?.key || actions.some((view) => view.kept.record.key === opened?.key),
  );
  const lastObjective = (open ?? outline.objectives.at(-1))?.kept.record.key;
  const add = (kind: Adding['kind'], into: Key) => {
    if (view !== 'outline') onView('outline');
    setAdding({ kind, into, key: host.newKey() });
  };

  return (
    <section className={styles.page} aria-label="Plan" ref={scroller}>
      {!alone && (
        <PlanHeader
          {...props}
          outline={outline}
          editable={editable}
          asking={asking || filtered}
          onAsking={() => setAsking(!asking)}
          searching={searching}
          onSearching={setSearching}
          onAddAction={() => (lastObjective === undefined ? add('objective', planKey) : add('action', lastObjective))}
          onAdd={(kind) => add(kind, planKey)}
          onBin={() => setShowBin(true)}
          onDetails={() => onOpen({ kind: 'plan', key: planKey }, true)}
        />
      )}
      <div className={styles.body}>
        <div className={styles.notices}>
          {view !== 'mine' && (asking || filtered) && (
            <Suspense>
              <FilterBar
                outline={outline}
                shown={objectives ?? []}
                filter={filter}
                onFilter={onFilter}
                onCopyLink={props.onCopyLink}
                onClose={() => setAsking(false)}
              />
            </Suspense>
          )}
          {aNumber.test(asked.text ?? '') && (
            <Suspense>
              <FormerNumbers planKey={planKey} number={asked.text ?? ''} onOpen={onOpen} />
            </Suspense>
          )}
          {notices}
        </div>
        <Region name="The plan">
          {!plans.has(planKey) && outline.objectives.length === 0 ? (
            <Suspense>
              <FetchPlan planKey={planKey} />
            </Suspense>
          ) : objectives === undefined ? (
            <Skeleton words="Looking for what you asked for." />
          ) : (
            <>
              {view === 'outline' ? (
                <OutlineList
                  {...props}
                  outline={outline}
                  objectives={objectives}
                  editable={editable}
                  adding={adding}
                  onAdd={setAdding}
                />
              ) : (
                props.otherView({ outline, objectives, editable })
              )}
              {objectives.length === 0 && view !== 'mine' && isFiltering(asked) && (
                <Suspense>
                  <NoMatch outline={outline} filter={asked} onFilter={onFilter} />
                </Suspense>
              )}
            </>
          )}
        </Region>
      </div>
      {showBin && (
        <Suspense>
          <Bin planKey={planKey} editable={editable} onClose={() => setShowBin(false)} />
        </Suspense>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    // On a phone, and where the text is enlarged as far, the head scrolls away: it would leave no room for the list.
    [when.phone]: { overflowY: 'auto' },
    [when.print]: { height: 'auto', overflow: 'visible' },
  },
  body: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
    paddingInline: tokens.spacingHorizontalM,
    [when.phone]: { flex: 'none', overflowY: 'visible', paddingInline: tokens.spacingHorizontalXS },
    [when.print]: { overflow: 'visible', padding: 0 },
  },
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    ':not(:empty)': { paddingBlock: tokens.spacingVerticalS },
  },
});
