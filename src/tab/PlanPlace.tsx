import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { remove } from '../domain/editing';
import { startPlan } from '../domain/planEditing';
import { outlineOf } from '../domain/planView';
import type { Key } from '../domain/record';
import type { Snapshot } from '../domain/snapshot';
import { PanelOf } from './panel/PanelOf';
import { Region } from './parts/Region';
import { Skeleton } from './parts/Skeleton';
import { Empty } from './plan/Empty';
import { PlanPage } from './plan/PlanPage';
import { SamplePlan } from './plan/SamplePlan';
import { refusalText } from './faultText';
import { useSchool, useSnapshot, useStanding } from './school/School';
import { useNarrow } from './school/useNarrow';
import { Notices } from './standing/Notices';
import { frames, sizes, when } from './theme';
import { academicYearOf } from './words/academicYear';
import { useOpened } from './useOpened';

/** The plan that is open and, beside it, the panel for what is selected in it. */
export function PlanPlace({ onImport, onKeys }: { onImport(): void; onKeys(): void }) {
  const styles = useStyles();
  const { workspace, keeping, circumstances, today } = useSchool();
  const snapshot = useSnapshot();
  const standing = useStanding();
  const narrow = useNarrow(frames.laptop);
  const [chosen, setChosen] = useState<Key>();
  const [sample, setSample] = useState(false);
  const { opened, enter, doing, open, close, setDoing } = useOpened();
  const planKey = planToShow(snapshot, opened && snapshotPlanOf(snapshot, opened.key), chosen);
  const outline = planKey === undefined ? undefined : outlineOf(snapshot, planKey);
  const editable = standing.readOnly === undefined;

  function newPlan(): void {
    const academicYear = academicYearOf(today);
    const changes = startPlan(workspace.current(), { title: `SEND development plan ${academicYear}`, academicYear }, circumstances());
    keeping.keep(changes).then(
      () => setChosen(changes[0]?.after.key),
      (thrown: unknown) => keeping.say(refusalText(thrown)),
    );
  }

  function deletePlan(key: Key): void {
    close();
    setChosen(undefined);
    void keeping.keep(remove(workspace.current(), 'plan', key), { say: `Deleted ${snapshot.plan.get(key)?.record.title ?? 'the plan'}` });
  }

  if (sample) return <SamplePlan onBack={() => setSample(false)} onImport={onImport} />;
  if (standing.shown === 'nothing') return <Skeleton words="Fetching your plan for the first time. A few seconds." />;
  if (outline === undefined || planKey === undefined) {
    const school = snapshot.settings.get('settings')?.record.school ?? '';
    return (
      <>
        <Notices />
        <Empty school={school} editable={editable} onImport={onImport} onNewPlan={newPlan} onSample={() => setSample(true)} />
      </>
    );
  }

  const panel = opened && (
    <Region name="The panel">
      <PanelOf
        key={opened.key}
        opened={opened}
        outline={outline}
        editable={editable && outline.plan.record.status !== 'closed'}
        enter={enter}
        doing={doing}
        onDoing={setDoing}
        onOpen={(next) => open(next, true)}
        onClose={close}
        onDeletePlan={deletePlan}
      />
    </Region>
  );

  return (
    <div className={mergeClasses(styles.both, panel && !narrow && styles.withPanel)}>
      <div className={mergeClasses(styles.list, panel && narrow && styles.away)}>
        <PlanPage
          planKey={planKey}
          opened={opened}
          notices={<Notices planKey={planKey} />}
          onOpen={open}
          onClose={close}
          onUpdate={(key) => open({ kind: 'action', key }, true, 'update')}
          onComment={(key) => open({ kind: 'action', key }, true, 'comment')}
          onPlan={(key) => (close(), setChosen(key))}
          onNewPlan={newPlan}
          onImport={onImport}
          onKeys={onKeys}
        />
      </div>
      {panel}
    </div>
  );
}

/** What a link points into comes first, then what the person chose, then the school's own choice, then any. */
function planToShow(snapshot: Snapshot, linked: Key | undefined, chosen: Key | undefined): Key | undefined {
  const there = (key: Key | undefined) => key !== undefined && snapshot.plan.get(key)?.record.removed === false;
  const current = snapshot.settings.get('settings')?.record.currentPlan;
  const all = [...snapshot.plan.values()].map((kept) => kept.record).sort((a, b) => (a.academicYear < b.academicYear ? 1 : -1));
  return [chosen, linked, current, ...all.map((plan) => plan.key)].find(there);
}

function snapshotPlanOf(snapshot: Snapshot, key: Key): Key | undefined {
  return snapshot.action.get(key)?.record.planKey ?? snapshot.objective.get(key)?.record.planKey ?? snapshot.plan.get(key)?.record.key;
}

const useStyles = makeStyles({
  both: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', height: '100%', minHeight: 0, [when.print]: { display: 'block', height: 'auto' } },
  withPanel: {
    gridTemplateColumns: `minmax(0, 1fr) ${sizes.panelNarrow}`,
    [when.wide]: { gridTemplateColumns: `minmax(0, 1fr) ${sizes.panel}` },
  },
  list: { minWidth: 0, minHeight: 0, height: '100%', overflow: 'hidden', [when.print]: { height: 'auto', overflow: 'visible' } },
  away: { display: 'none', [when.print]: { display: 'block' } },
});
