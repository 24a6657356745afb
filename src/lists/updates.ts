import { statuses } from '../domain/update';
import { choice, line, note, reference } from './columns';
import type { ListDefinition } from './definition';

export const updates: ListDefinition<'update'> = {
  kind: 'update',
  displayName: 'SEND updates',
  description: 'Progress on actions, said by whoever leads them. Only added to.',
  audience: 'conversation',
  label: ({ status }) => status,
  columns: {
    planKey: reference('PlanKey'),
    actionKey: reference('ActionKey'),
    status: choice('ActionStatus', statuses),
    happened: note('Happened'),
    evidence: note('Evidence'),
    impact: note('Impact'),
    reason: note('Reason'),
    at: line('WrittenAt'),
  },
};
