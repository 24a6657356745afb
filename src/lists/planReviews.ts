import { day, keys, note, reference, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const planReviews: ListDefinition<'planReview'> = {
  kind: 'planReview',
  displayName: 'SEND plan reviews',
  description: 'When each SEND plan is to be reviewed, when it was, and who was there.',
  audience: 'leadership',
  label: ({ due }) => due ?? '',
  columns: {
    planKey: reference('PlanKey'),
    due: day('DueDate'),
    held: day('HeldDate'),
    present: keys('Present'),
    alsoPresent: note('AlsoPresent'),
    note: note('Note'),
    removed: yesNo('Removed'),
  },
};
