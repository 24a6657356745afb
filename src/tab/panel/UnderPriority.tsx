import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Objective } from '../../domain/objective';
import { moveObjective, objectivesIn } from '../../domain/planEditing';
import { prioritiesIn } from '../../domain/prioritising';
import { priorityOf } from '../../domain/underPriority';
import { refusalText } from '../faultText';
import type { Opened } from '../opened';
import { useSchool, useSnapshot } from '../school/School';
import { Fact } from './Section';

interface UnderPriorityProps {
  objective: Objective;
  editable: boolean;
  onOpen(opened: Opened): void;
}

/** The priority that an objective stands under, and the way to another one. Nothing, where the plan has no priorities. */
export function UnderPriority({ objective, editable, onOpen }: UnderPriorityProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { workspace, keeping } = useSchool();
  const priorities = prioritiesIn(snapshot, objective.planKey);
  const own = priorityOf(snapshot, objective);
  if (priorities.length === 0) return null;

  function put(priorityKey: string): void {
    const now = workspace.current();
    const there = objectivesIn(now, objective.planKey).filter((one) => priorityOf(now, one) === priorityKey);
    const changes = moveObjective(now, objective.key, there.length, priorityKey);
    void keeping.keep(changes, { say: 'Moved' }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  return (
    <Fact label="Priority" plain={!editable}>
      {editable ? (
        <select aria-label="Priority" className={styles.select} value={own} onChange={(event) => put(event.target.value)}>
          {priorities.map(({ key, title }, at) => (
            <option key={key} value={key}>
              P{at + 1} {title}
            </option>
          ))}
          <option value="">None</option>
        </select>
      ) : (
        <Link
          as="button"
          inline
          onClick={() => onOpen(own === '' ? { kind: 'plan', key: objective.planKey } : { kind: 'priority', key: own })}
        >
          {snapshot.priority.get(own)?.record.title ?? 'None'}
        </Link>
      )}
    </Fact>
  );
}

const useStyles = makeStyles({
  select: {
    maxWidth: '100%',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalXXS,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});
