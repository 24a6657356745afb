import { useRef } from 'react';
import { edit } from '../../domain/editing';
import { addObjective } from '../../domain/planEditing';
import type { Priority } from '../../domain/priority';
import type { Key } from '../../domain/record';
import { TextField } from '../parts/TextField';
import { useRowLeft } from '../parts/useRowLeft';
import { useSchool, useSnapshot } from '../school/School';

interface NewObjectiveProps {
  priority: Priority;
  /** What it will be. */
  objectiveKey: Key;
  /** It was left; with words where Enter ended them. */
  onDone(isWritten: boolean): void;
}

/** A box for a new objective, which exists from its first letter on and takes no number before. */
export function NewObjective({ priority, objectiveKey, onDone }: NewObjectiveProps) {
  const { workspace, keeping } = useSchool();
  const written = useSnapshot().objective.get(objectiveKey)?.record;
  const watching = useRowLeft(() => onDone(false));
  const entered = useRef(false);

  function keep(statement: string): Promise<void> {
    const now = workspace.current();
    const start = { priorityKey: priority.key, statement };
    const changes = now.objective.has(objectiveKey)
      ? edit(now, 'objective', objectiveKey, { statement, removed: statement === '' })
      : addObjective(now, priority.planKey, start, { newKey: () => objectiveKey });
    return keeping.keep(changes, { join: `new/${objectiveKey}` });
  }

  return (
    <div {...watching}>
      <TextField
        single
        autoFocus
        label="New objective"
        placeholder="What this should achieve"
        value={written?.statement ?? ''}
        heldAs={`objective/new in ${priority.key}/statement`}
        keep={keep}
        onKey={({ key }, text) => void (entered.current = key === 'Enter' && text.trim() !== '')}
        onDone={() => onDone(entered.current)}
      />
    </div>
  );
}
