import { edit } from '../../domain/editing';
import { addMilestone } from '../../domain/milestones';
import type { Key } from '../../domain/record';
import { TextField } from '../parts/TextField';
import { useRowLeft } from '../parts/useRowLeft';
import { useSchool, useSnapshot } from '../school/School';

interface NewMilestoneProps {
  actionKey: Key;
  /** What it will be. */
  milestoneKey: Key;
  /** It is written, or was left. */
  onDone(): void;
}

/** A box for a new milestone, which exists from its first letter on. */
export function NewMilestone({ actionKey, milestoneKey, onDone }: NewMilestoneProps) {
  const { workspace, keeping } = useSchool();
  const written = useSnapshot().milestone.get(milestoneKey)?.record;
  const watching = useRowLeft(onDone);

  function keep(text: string): Promise<void> {
    const now = workspace.current();
    const changes = now.milestone.has(milestoneKey)
      ? edit(now, 'milestone', milestoneKey, { text, removed: text === '' })
      : addMilestone(now, actionKey, { text }, { newKey: () => milestoneKey });
    return keeping.keep(changes, { join: `new/${milestoneKey}` });
  }

  return (
    <div {...watching}>
      <TextField
        single
        autoFocus
        label="New milestone"
        placeholder="How far it is by then"
        value={written?.text ?? ''}
        heldAs={`milestone/new in ${actionKey}/text`}
        keep={keep}
        onDone={onDone}
      />
    </div>
  );
}
