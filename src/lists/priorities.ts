import { priorityStatuses } from '../domain/priority';
import { choice, day, keys, line, note, reference, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const priorities: ListDefinition<'priority'> = {
  kind: 'priority',
  displayName: 'SEND priorities',
  description: 'What each SEND plan puts first, why, and which school priorities that serves.',
  audience: 'leadership',
  label: ({ title }) => title,
  typedInto: 'title',
  columns: {
    planKey: reference('PlanKey'),
    rank: line('Rank'),
    title: note('PriorityTitle'),
    rationale: note('Rationale'),
    serves: keys('Serves'),
    servesNone: note('ServesNone'),
    status: choice('PriorityStatus', priorityStatuses),
    parkedBecause: note('ParkedBecause'),
    settled: day('SettledDate'),
    removed: yesNo('Removed'),
  },
};
