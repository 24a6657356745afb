import { remove } from '../../domain/editing';
import { moveAction, moveObjective } from '../../domain/planEditing';
import type { Outline } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { subPageOf, type Opened } from '../opened';
import { useSchool, useSnapshot } from '../school/School';
import { stepAction } from '../stepping';
import { ActionPanel } from './ActionPanel';
import { Gone } from './Gone';
import { ObjectivePanel } from './ObjectivePanel';
import { PlanPanel } from './PlanPanel';

interface PanelOfProps {
  opened: Opened;
  outline: Outline;
  editable: boolean;
  enter: boolean;
  doing: 'update' | 'comment' | undefined;
  onDoing(doing: 'update' | 'comment' | undefined): void;
  onOpen(opened: Opened): void;
  onClose(): void;
  onDeletePlan(planKey: Key): void;
}

/** The panel that fits what is opened. */
export function PanelOf(props: PanelOfProps) {
  const { opened, outline, onOpen, onClose, onDeletePlan } = props;
  const { workspace, keeping } = useSchool();
  const snapshot = useSnapshot();
  const rows: Opened[] = outline.objectives.flatMap(({ kept, actions }) => [
    { kind: 'objective' as const, key: kept.record.key },
    ...actions.map((view) => ({ kind: 'action' as const, key: view.kept.record.key })),
  ]);

  function onStep(step: 1 | -1): void {
    const next = rows[rows.findIndex(({ key }) => key === opened.key) + step];
    if (next) onOpen(next);
  }

  function onRemove(name: string): void {
    if (opened.kind === 'plan') return;
    onClose();
    void keeping.keep(remove(workspace.current(), opened.kind, opened.key), { say: `Deleted ${name}` });
  }

  const join = `move/${opened.key}`;
  if (opened.kind === 'plan' && opened.key !== outline.plan.record.key) return <Gone opened={opened} onClose={onClose} />;
  if (opened.kind === 'plan') {
    const plan = outline.plan.record;
    const first = snapshot.settings.get('settings')?.record.currentPlan === plan.key;
    return <PlanPanel {...props} plan={plan} first={first} onRemove={() => onDeletePlan(plan.key)} />;
  }
  const at = outline.objectives.findIndex(({ kept }) => kept.record.key === opened.key);
  const objective = outline.objectives[at];
  if (objective) {
    const move = (step: 1 | -1) =>
      at + step >= 0 && void keeping.keep(moveObjective(workspace.current(), opened.key, at + step), { join });
    const remove = () => onRemove(`${objective.number} ${objective.kept.record.statement}`);
    return <ObjectivePanel {...props} view={objective} onStep={onStep} onMove={move} onRemove={remove} />;
  }
  const parent = outline.objectives.find(({ actions }) => actions.some((view) => view.kept.record.key === opened.key));
  const view = [...(parent?.actions ?? []), ...outline.adrift].find(({ kept }) => kept.record.key === opened.key);
  if (view === undefined) return <Gone key={subPageOf(opened)} opened={opened} onClose={onClose} />;
  const move = (step: 1 | -1) => {
    const to = stepAction(outline, opened.key, step);
    if (to) void keeping.keep(moveAction(workspace.current(), opened.key, to.objectiveKey, to.index), { join });
  };
  const removeAction = () => onRemove(`${view.ref} ${view.kept.record.text}`);
  return <ActionPanel {...props} view={view} objective={parent} onStep={onStep} onMove={move} onRemove={removeAction} />;
}
