import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { outlineOf } from '../domain/planView';
import type { Key } from '../domain/record';
import { Empty, Notices, OtherView, PanelOf, PlanCompare, RollForward, SamplePlan, openPanel } from './lazyPlanScreens';
import type { Opened } from './opened';
import { planOf, planToShow } from './planToShow';
import { Overlay } from './parts/Overlay';
import { Region } from './parts/Region';
import { Skeleton } from './parts/Skeleton';
import { PlanPage } from './plan/PlanPage';
import { useSchool, useSnapshot, useStanding } from './school/School';
import { useFirstPaint } from './school/useFirstPaint';
import { useOnceCurrent } from './school/useOnceCurrent';
import { useRights } from './school/useRights';
import { useNarrow } from './school/useNarrow';
import { useSteady } from './school/useSteady';
import { frames, sizes, when } from './theme';
import { useOpened } from './useOpened';
import { usePlanActs } from './usePlanActs';
import { useView } from './useView';
import type { Over } from './useWhere';

interface PlanPlaceProps {
  /** The plan that the person chose to see. */
  chosen?: Key;
  onChoose(planKey: Key | undefined): void;
  over: Over | undefined;
  onOver(over: Over | undefined): void;
  onKeys(): void;
  onReview(reviewKey: Key): void;
  /** Goes to an address outside the plan: `swot/4f2a`, `priorities/school`. */
  onGo(path: string): void;
}

/** The plan that is open and, beside it, the panel for what is selected in it. */
export function PlanPlace({ chosen, onChoose, over, onOver, onKeys, onReview, onGo }: PlanPlaceProps) {
  const styles = useStyles();
  const school = useSchool();
  const snapshot = useSnapshot();
  const standing = useStanding();
  const narrow = useNarrow(frames.laptop);
  const { look, ...looking } = useView();
  const { opened, enter, doing, open, close, setDoing } = useOpened();
  const planKey = planToShow(snapshot, chosen, looking.plan, opened && planOf(snapshot, opened.key));
  const outline = planKey === undefined ? undefined : outlineOf(snapshot, planKey);
  const { edits: editable } = useRights();
  const painted = useFirstPaint();

  const begin = { onImport: () => onOver('import'), onSample: () => onOver('sample') };
  const onBack = () => onOver(undefined);
  // So that the first click need not wait for it.
  useOnceCurrent(() => void openPanel().catch(() => undefined));
  const { newPlan, holdReview, deletePlan } = usePlanActs(planKey, { onChoose, onReview, close });

  const panelActs = useSteady({
    onDoing: setDoing,
    onOpen: (next: Opened) => open(next, true),
    onClose: close,
    onDeletePlan: deletePlan,
    onGo,
  });
  function show(key: Key): void {
    onBack();
    close();
    look({ plan: key });
    onChoose(key);
  }

  if (over === 'sample') {
    return (
      <Suspense fallback={fetching}>
        <SamplePlan onBack={onBack} onImport={begin.onImport} onStarted={show} />
      </Suspense>
    );
  }
  if (standing.shown === 'nothing') return <Skeleton words="Fetching your plan for the first time. A few seconds." />;
  if (outline === undefined || planKey === undefined) {
    const { school = '' } = snapshot.settings.get('settings')?.record ?? {};
    return (
      <Suspense fallback={fetching}>
        <Notices />
        <Empty school={school} editable={editable} onNewPlan={newPlan} {...begin} />
      </Suspense>
    );
  }

  if (over === 'compare') {
    return (
      <Suspense fallback={fetching}>
        <PlanCompare planKey={planKey} onBack={onBack} />
      </Suspense>
    );
  }
  const update = (key: Key) => open({ kind: 'action', key }, true, 'update');
  const comment = (key: Key) => open({ kind: 'action', key }, true, 'comment');
  const panel = opened && (
    <Region name="The panel">
      <Suspense fallback={<aside className={styles.waiting} />}>
        <PanelOf
          opened={opened}
          outline={outline}
          editable={editable && outline.plan.record.status !== 'closed'}
          {...{ enter, doing }}
          {...panelActs}
        />
      </Suspense>
    </Region>
  );

  return (
    <div className={mergeClasses(styles.both, panel && !narrow && styles.withPanel)}>
      <div className={mergeClasses(styles.list, panel && narrow && styles.away)}>
        <PlanPage
          planKey={planKey}
          view={looking.view}
          onView={(view) => look({ view, plan: planKey })}
          filter={looking.filter}
          begins={editable ? looking.begins : undefined}
          onFilter={(filter) => look({ filter, plan: planKey })}
          otherView={(looked) => (
            <Suspense fallback={<Skeleton words="Fetching this view." />}>
              <OtherView
                {...looked}
                view={looking.view}
                opened={opened}
                onOpen={open}
                onUpdate={update}
                onComment={comment}
                onOutline={() => look({ view: 'outline', plan: planKey })}
              />
            </Suspense>
          )}
          opened={opened}
          notices={
            painted && (
              <Suspense>
                <Notices planKey={planKey} reminders quiet={looking.view === 'mine'} onReview={onReview} />
              </Suspense>
            )
          }
          onOpen={open}
          onClose={close}
          onUpdate={update}
          onComment={comment}
          beyond={{
            onPlan: show,
            onNewPlan: newPlan,
            onHoldReview: holdReview,
            onRoll: () => onOver('roll'),
            onCompare: () => onOver('compare'),
            ...begin,
            onKeys,
            onCopyLink: () =>
              void import('./copyViewLink').then(({ copyViewLink }) => copyViewLink(school, { ...looking, plan: planKey })),
          }}
        />
      </div>
      {panel}
      {over === 'roll' && (
        <Overlay>
          <RollForward planKey={planKey} onClose={onBack} onRolled={show} />
        </Overlay>
      )}
    </div>
  );
}

const fetching = <Skeleton words="Fetching this page." />;

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    minHeight: 0,
    [when.print]: { display: 'block', height: 'auto' },
  },
  withPanel: {
    gridTemplateColumns: `minmax(0, 1fr) ${sizes.panelNarrow}`,
    [when.wide]: { gridTemplateColumns: `minmax(0, 1fr) ${sizes.panel}` },
  },
  list: { minWidth: 0, minHeight: 0, height: '100%', overflow: 'hidden', [when.print]: { height: 'auto', overflow: 'visible' } },
  waiting: { borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  away: { display: 'none', [when.print]: { display: 'block' } },
});
