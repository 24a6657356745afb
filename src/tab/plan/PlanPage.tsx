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
import { useSteady } from '../school/useSteady';
import { useRights } from '../school/useRights';
import { useNarrow } from '../school/useNarrow';
import { frames, when } from '../theme';
import { isFiltering } from './asked';
import type { Adding } from './cells';
import { fetchEditors } from './lazyEditors';
import { Bin, FetchPlan, NoMatch } from './lazyParts';
import { OutlineList } from './OutlineList';
import { PlanBars } from './PlanBars';
import { PlanHeader, type HeadActs } from './PlanHeader';
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
  /** Draws the ways to look at the plan that are not the outline. */
  otherView(looked: Looked): ReactNode;
  opened?: Opened;
  /** The row that is begun as the page opens. */
  begins?: Adding;
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  onOpen(opened: Opened, enter: boolean): void;
  onClose(): void;
  onUpdate(actionKey: Key): void;
  onComment(actionKey: Key): void;
  /** What is chosen in the head and done elsewhere. */
  beyond: Omit<
    HeadActs,
    'onView' | 'onFilter' | 'onOpen' | 'onAsking' | 'onSearching' | 'onAddAction' | 'onAdd' | 'onBin' | 'onDetails'
  >;
}

/** One plan, to read and to edit where it stands. */
export function PlanPage(props: PlanPageProps) {
  const { planKey, view, onView, filter, onFilter, opened, notices, onOpen, beyond } = props;
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
  const [adding, setAdding] = useState(props.begins);
  const [showBin, setShowBin] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const outline = outlineOf(snapshot, planKey);
  const objectives = useSifted(outline, asked);
  const editable = edits && outline?.plan.record.status !== 'closed';

  useOnceCurrent(fetchSoon);

  const add = (kind: Adding['kind'], into: Key) => {
    if (view !== 'outline') onView('outline');
    setAdding({ kind, into, key: host.newKey() });
  };
  const addAction = () => {
    const into = outline && objectiveWith(outline, opened?.key);
    if (into === undefined) add('objective', planKey);
    else add('action', into);
  };
  const acts = useSteady<HeadActs>({
    onView,
    onFilter,
    onOpen,
    ...beyond,
    onAsking: () => setAsking(!asking),
    onSearching: setSearching,
    onAddAction: addAction,
    onAdd: (kind) => add(kind, planKey),
    onBin: () => setShowBin(true),
    onDetails: () => onOpen({ kind: 'plan', key: planKey }, true),
  });

  if (outline === undefined) return null;
  const filtered = isFiltering(filter);
  // On a phone one's own actions are the whole page.
  const alone = view === 'mine' && phone;

  return (
    <section className={styles.page} aria-label="Plan" ref={scroller}>
      {!alone && (
        <PlanHeader
          {...acts}
          outline={outline}
          view={view}
          editable={editable}
          filter={filter}
          asking={asking || filtered}
          searching={searching}
        />
      )}
      <div className={styles.body}>
        <PlanBars
          outline={outline}
          filter={view !== 'mine' && (asking || filtered) ? filter : undefined}
          asked={asked.text}
          shown={objectives}
          onFilter={onFilter}
          onCopyLink={beyond.onCopyLink}
          onClose={() => setAsking(false)}
          onOpen={onOpen}
        >
          {notices}
        </PlanBars>
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

/** The objective that is open or holds what is; the last one where neither is so. */
function objectiveWith({ objectives }: Outline, key: Key | undefined): Key | undefined {
  const holds = ({ kept, actions }: ObjectiveView) =>
    kept.record.key === key || actions.some((view) => view.kept.record.key === key);
  return (objectives.find(holds) ?? objectives.at(-1))?.kept.record.key;
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    height: '100%',
    // What changes beside it, or in its head, is laid out and painted without a look at its rows.
    contain: 'strict',
    backgroundColor: tokens.colorNeutralBackground1,
    // On a phone, and where the text is enlarged as far, the head scrolls away: it would leave no room for the list.
    [when.phone]: { overflowY: 'auto' },
    [when.print]: { height: 'auto', contain: 'none', overflow: 'visible' },
  },
  body: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
    // Its size is never asked of its contents: otherwise all of it would be painted anew at each letter above it.
    contain: 'strict',
    paddingInline: tokens.spacingHorizontalM,
    [when.phone]: { flex: 'none', overflowY: 'visible', contain: 'none', paddingInline: tokens.spacingHorizontalXS },
    [when.print]: { overflow: 'visible', contain: 'none', padding: 0 },
  },
});
