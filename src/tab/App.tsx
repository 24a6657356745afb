import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { Key } from '../domain/record';
import { Places } from './Places';
import { PlanPlace } from './PlanPlace';
import type { Fault } from '../graph/faults';
import type { Standing } from '../workspace/workspace';
import { afterPaint } from './parts/afterPaint';
import { Overlay } from './parts/Overlay';
import { part } from './parts/part';
import { Region } from './parts/Region';
import { Skeleton } from './parts/Skeleton';
import { saidBelow } from './parts/standsAtFoot';
import { useSchool, useSnapshot, useStanding } from './school/School';
import { useNarrow } from './school/useNarrow';
import { frames, sizes, when } from './theme';
import { planToShow } from './planToShow';
import { usePageKeys } from './usePageKeys';
import { useArriving } from './useArriving';
import { useThrough } from './useThrough';
import { useWhere } from './useWhere';
import { isOfPlan, isTask } from './where';

const Sheets = part(() => import('./Sheets').then(({ Sheets }) => Sheets), 'beside');
const FirstRun = part(() => import('./firstRun/FirstRun').then(({ FirstRun }) => FirstRun), 'page');
const SignedOut = part(() => import('./preferences/SignedOut').then(({ SignedOut }) => SignedOut), 'page');
const Notices = part(afterPaint(() => import('./standing/Notices').then(({ Notices }) => Notices)));
const Above = part(afterPaint(() => import(/* webpackChunkName: "above" */ './Above').then(({ Above }) => Above)));
const Toast = part(() => import('./parts/Toast').then(({ Toast }) => Toast));
const OtherPlace = part(
  () => import(/* webpackChunkName: "above" */ './OtherPlace').then(({ OtherPlace }) => OtherPlace),
  'page',
);
const PlanReview = part(
  () => import(/* webpackChunkName: "above" */ './onThePlan').then(({ fetchPlanReview }) => fetchPlanReview()),
  'page',
);
const Import = part(() => import(/* webpackChunkName: "above" */ './onThePlan').then(({ fetchImport }) => fetchImport()), 'page');

/** The frame of every page: places at the left, one page in the middle; a task for a whole head takes all. */
export function App() {
  const styles = useStyles();
  const { workspace, host } = useSchool();
  const standing = useStanding();
  const snapshot = useSnapshot();
  const [left, setLeft] = useState(false);
  const { go, leave, over, lay, ...where } = useWhere();
  const address = [where.page, ...where.at].join('/');
  const [chosen, setChosen] = useState<Key>();
  const [sheet, setSheet] = useState<'keys' | 'find'>();
  const { walk, step } = useThrough(address, go);
  const phone = useNarrow(frames.tablet);
  useArriving(address);
  usePageKeys(setSheet);

  const blocked = faultInTheWay(standing, snapshot.plan.size > 0);
  if (left) {
    return (
      <Suspense fallback={opening}>
        <SignedOut />
      </Suspense>
    );
  }
  if (blocked) {
    return (
      <Suspense fallback={opening}>
        <FirstRun
          fault={blocked}
          host={host}
          person={standing.person.name}
          waiting={standing.waiting}
          onAgain={() => void workspace.sync()}
        />
      </Suspense>
    );
  }

  const planKey = planToShow(snapshot, chosen);
  const reviewing = (where.page === 'review' && where.at[0]) || undefined;
  const review = (key: Key) => go(`review/${key}`);
  const importing = over === 'import';
  const body = importing ? (
    <Import onClose={(added) => (lay(undefined), added && setChosen(added))} />
  ) : reviewing !== undefined ? (
    <PlanReview
      key={reviewing}
      reviewKey={reviewing}
      notices={<Notices planKey={snapshot.planReview.get(reviewing)?.record.planKey} reviewKey={reviewing} />}
      onClose={leave}
    />
  ) : !isOfPlan(where) ? (
    <OtherPlace
      {...where}
      planKey={planKey}
      notices={<Notices planKey={planKey} />}
      onGo={go}
      onReview={review}
      onThrough={step}
      onLeft={() => setLeft(true)}
    />
  ) : (
    <PlanPlace
      chosen={chosen}
      onChoose={setChosen}
      over={over}
      onOver={lay}
      onKeys={() => setSheet('keys')}
      onReview={review}
      onGo={go}
    />
  );
  const wholeHead = importing || reviewing !== undefined || isTask(where, snapshot);

  return (
    <div className={mergeClasses('guarded', styles.frame, wholeHead && styles.head)}>
      <Places
        place={where.place}
        folded={wholeHead || undefined}
        phone={phone}
        onFind={() => setSheet('find')}
        onPlace={(next) => go(next === 'plan' ? '' : next)}
      />
      <main className={styles.main}>
        <div className={styles.above}>
          <Region name="What keeps hidden numbers off paper">
            <Suspense>
              <Above walk={walk} planKey={planKey} folded={wholeHead} onStep={step} onStop={() => go('overview')} />
            </Suspense>
          </Region>
        </div>
        <Region key={where.place} name="This page">
          <Suspense fallback={opening}>{body}</Suspense>
        </Region>
      </main>
      <Suspense>
        <Toast />
      </Suspense>
      {sheet && (
        <Overlay>
          <Sheets sheet={sheet} planKey={planKey} onGo={go} onClose={() => setSheet(undefined)} />
        </Overlay>
      )}
    </div>
  );
}

const opening = (
  <Skeleton words="Opening." slowWords="This page has not come yet. If it stays away, close the tab and open it again." />
);

/** Why there is nothing to show, where that is so: nothing was fetched yet, or this person may not see what was. */
function faultInTheWay({ shown, fault, unreadable }: Standing, hasPlans: boolean): Fault | undefined {
  const refused = unreadable.settings ?? unreadable.plan;
  return shown === 'nothing' ? (fault ?? refused) : hasPlans ? undefined : refused;
}

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    gridTemplateColumns: `${sizes.places} minmax(0, 1fr)`,
    height: '100%',
    boxSizing: 'border-box',
    paddingBlockEnd: saidBelow,
    [when.belowWide]: { gridTemplateColumns: `${sizes.rail} minmax(0, 1fr)` },
    [when.phone]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto minmax(0, 1fr)' },
    [when.print]: { display: 'block', height: 'auto', paddingBlockEnd: 0 },
  },
  head: { gridTemplateColumns: `${sizes.rail} minmax(0, 1fr)` },
  // Paper would begin with an empty page for it.
  above: { [when.print]: { display: 'none' } },
  main: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    minWidth: 0,
    minHeight: 0,
    height: '100%',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    [when.print]: { display: 'block', height: 'auto', overflow: 'visible' },
  },
});
