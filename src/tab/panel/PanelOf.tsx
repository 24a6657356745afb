import { memo } from 'react';
import { remove } from '../../domain/editing';
import { moveAction, moveObjective } from '../../domain/planEditing';
import { movePriority } from '../../domain/prioritising';
import type { ObjectiveView, Outline } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { subPageOf, type Doing, type Opened } from '../opened';
import { useSchool, useSnapshot } from '../school/School';
import { stepAction, stepObjective } from '../stepping';
import { ActionPanel } from './ActionPanel';
import { Gone } from './Gone';
import { ObjectivePanel } from './ObjectivePanel';
import { PlanPanel } from './PlanPanel';
import { PriorityPanel } from './PriorityPanel';

interface PanelOfProps {
  opened: Opened;
  outline: Outline;
  editable: boolean;
  enter: boolean;
  doing: Doing;
  onDoing(doing: Doing): void;
  onOpen(opened: Opened): void;
  onClose(): void;
  onDeletePlan(planKey: Key): void;
  /** Goes to an address outside the plan: `swot/4f2a`, `priorities/school`. */
  onGo(path: string): void;
}

/** The panel that fits what is opened. What is asked of the plan beside it does not draw it again. */
export const PanelOf = memo(function PanelOf(props: PanelOfProps) {
  const { opened, outline, onOpen, onClose, onDeletePlan } = props;
  const { workspace, keeping } = useSchool();
  const snapshot = useSnapshot();

  function onStep(step: 1 | -1): void {
    const rows = rowsOf(outline);
    const next = rows[rows.findIndex(({ key }) => key === opened.key) + step];
    if (next) onOpen(next);
  }

  function onRemove(name: string): void {
    if (opened.kind === 'plan') return;
    onClose();
    void keeping.keep(remove(workspace.current(), opened.kind, opened.key), { say: `Deleted ${name}` });
  }

  const join = `move/${opened.key}`;
  if (opened.kind === 'plan' && opened.key !== outline.plan.record.key)
    return <Gone key={subPageOf(opened)} opened={opened} onClose={onClose} />;
  if (opened.kind === 'plan') {
    const plan = outline.plan.record;
    const first = snapshot.settings.get('settings')?.record.currentPlan === plan.key;
    return <PlanPanel {...props} plan={plan} first={first} onRemove={() => onDeletePlan(plan.key)} />;
  }
  const priority = outline.priorities.find(({ kept }) => kept.record.key === opened.key);
  if (priority) {
    const move = (step: 1 | -1) => {
      const to = priority.number - 1 + step;
      if (to >= 0 && to < outline.priorities.length)
        void keeping.keep(movePriority(workspace.current(), opened.key, to), { join });
    };
    const remove = () => onRemove(`P${priority.number} ${priority.kept.record.title}`);
    return <PriorityPanel {...props} view={priority} onStep={onStep} onMove={move} onRemove={remove} />;
  }
  const objective = outline.objectives.find(({ kept }) => kept.record.key === opened.key);
  if (objective) {
    const move = (step: 1 | -1) => {
      const to = stepObjective(outline, opened.key, step);
      if (to) void keeping.keep(moveObjective(workspace.current(), opened.key, to.index, to.priorityKey), { join });
    };
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
});

/** Everything with a panel, as the plan stands from top to bottom. */
function rowsOf({ priorities, objectives }: Outline): Opened[] {
  const opens = ({ kept, actions }: ObjectiveView): Opened[] => [
    { kind: 'objective', key: kept.record.key },
    ...actions.map((view): Opened => ({ kind: 'action', key: view.kept.record.key })),
  ];
  return [
    ...priorities.flatMap((priority): Opened[] => [
      { kind: 'priority', key: priority.kept.record.key },
      ...priority.objectives.flatMap(opens),
    ]),
    ...objectives.filter(({ priorityKey }) => priorityKey === '').flatMap(opens),
  ];
}
