import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Places, type Place } from './Places';
import { PlanPlace } from './PlanPlace';
import type { Fault } from '../graph/faults';
import type { Standing } from '../workspace/workspace';
import { Region } from './parts/Region';
import { Skeleton } from './parts/Skeleton';
import { Toast } from './parts/Toast';
import { useSchool, useSnapshot, useStanding } from './school/School';
import { useNarrow } from './school/useNarrow';
import { frames, sizes, when } from './theme';
import { usePageKeys } from './usePageKeys';

const Keys = lazy(() => import('./Keys').then(({ Keys }) => ({ default: Keys })));
const FirstRun = lazy(() => import('./firstRun/FirstRun').then(({ FirstRun }) => ({ default: FirstRun })));
const SignedOut = lazy(() => import('./preferences/SignedOut').then(({ SignedOut }) => ({ default: SignedOut })));
const Settings = lazy(() => import('./preferences/Settings').then(({ Settings }) => ({ default: Settings })));
const Import = lazy(() => import('./planFile/Import').then(({ Import }) => ({ default: Import })));

/** The frame of every page: places at the left, one page in the middle; a task for a whole head takes all. */
export function App() {
  const styles = useStyles();
  const { workspace, host } = useSchool();
  const standing = useStanding();
  const hasPlans = useSnapshot().plan.size > 0;
  const [left, setLeft] = useState(false);
  const [place, setPlace] = useState<Place>('plan');
  const [importing, setImporting] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const phone = useNarrow(frames.tablet);
  usePageKeys({ onKeys: () => setKeysShown(true) });

  const blocked = faultInTheWay(standing, hasPlans);
  if (left) {
    return (
      <Suspense>
        <SignedOut />
      </Suspense>
    );
  }
  if (blocked) {
    return (
      <Suspense>
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

  const body = importing ? (
    <Suspense fallback={<Skeleton words="Opening." />}>
      <Import onClose={() => setImporting(false)} />
    </Suspense>
  ) : place === 'settings' ? (
    <Suspense fallback={<Skeleton words="Opening." />}>
      <Settings onLeft={() => setLeft(true)} />
    </Suspense>
  ) : (
    <PlanPlace onImport={() => setImporting(true)} onKeys={() => setKeysShown(true)} />
  );

  return (
    <div className={mergeClasses(styles.frame, importing && styles.head)}>
      <Places
        place={place}
        folded={importing || undefined}
        phone={phone}
        onPlace={(next) => (setImporting(false), setPlace(next))}
      />
      <main className={styles.main}>
        <Region name="This page">{body}</Region>
      </main>
      <Toast />
      {keysShown && (
        <Suspense>
          <Keys onClose={() => setKeysShown(false)} />
        </Suspense>
      )}
    </div>
  );
}

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
    [when.belowWide]: { gridTemplateColumns: `${sizes.rail} minmax(0, 1fr)` },
    [when.phone]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto minmax(0, 1fr)' },
    [when.print]: { display: 'block', height: 'auto' },
  },
  head: { gridTemplateColumns: `${sizes.rail} minmax(0, 1fr)` },
  main: {
    minWidth: 0,
    minHeight: 0,
    height: '100%',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    [when.print]: { height: 'auto', overflow: 'visible' },
  },
});
