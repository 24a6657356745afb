import { kinds } from '../domain/record';
import { choice, line, note, reference, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const history: ListDefinition<'history'> = {
  kind: 'history',
  displayName: 'SEND history',
  description: 'Which field of what was changed, from what to what, and why. Only added to.',
  audience: 'ledger',
  label: ({ field }) => field,
  columns: {
    planKey: reference('PlanKey'),
    recordKind: choice('ChangedKind', kinds),
    recordKey: reference('ChangedKey'),
    field: line('Field'),
    before: note('ValueBefore'),
    after: note('ValueAfter'),
    reason: note('Reason'),
    stood: yesNo('Stood'),
    at: line('WrittenAt'),
  },
};
