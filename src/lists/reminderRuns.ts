import { isDay } from '../domain/day';
import { isStage, runOutcomes, type SentReminder } from '../domain/reminder';
import { choice, line, note, structured } from './columns';
import type { ListDefinition } from './definition';

export const reminderRuns: ListDefinition<'reminderRun'> = {
  kind: 'reminderRun',
  displayName: 'SEND reminder runs',
  description: 'When the reminder job last ran and what it posted. One row.',
  audience: 'log',
  label: ({ outcome }) => outcome,
  columns: {
    at: line('RanAt'),
    outcome: choice('Outcome', runOutcomes),
    because: note('Because'),
    sent: structured('Sent', [], checkSent),
  },
};

function checkSent(value: unknown): SentReminder[] {
  if (!Array.isArray(value) || !value.every(isSent)) throw new Error('not a list of cards');
  return value;
}

function isSent(value: Partial<SentReminder> | null): boolean {
  return (
    typeof value === 'object' && value !== null && isStage(value.stage) && isDay(value.due ?? '') && typeof value.at === 'string'
  );
}
