import { reminderStates, isStage, type Stage } from '../domain/reminder';
import { choice, day, line, note, reference, yesNo, type Column } from './columns';
import type { ListDefinition } from './definition';

export const reminders: ListDefinition<'reminder'> = {
  kind: 'reminder',
  displayName: 'SEND reminders',
  description: 'Every card that the reminder job posted into the leadership channel, or tried to.',
  audience: 'log',
  label: ({ stage, state }) => `${stage} ${state}`,
  columns: {
    planKey: reference('PlanKey'),
    reviewKey: reference('ReviewKey'),
    due: day('DueDate'),
    stage: stage('Stage'),
    state: choice('ReminderState', reminderStates),
    claimedBy: line('ClaimedBy'),
    claimedUntil: line('ClaimedUntil'),
    acceptedAt: line('AcceptedAt'),
    mayRepeat: yesNo('MayRepeat'),
    because: note('Because'),
  },
};

function stage(name: string): Column<Stage> {
  const plain = line(name);
  const read = (raw: unknown): Stage => {
    const text = plain.read(raw);
    if (isStage(text)) return text;
    throw new Error('not a stage of a reminder');
  };
  return { ...plain, read, empty: 'digest' };
}
