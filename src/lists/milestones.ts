import { day, note, reference, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const milestones: ListDefinition<'milestone'> = {
  kind: 'milestone',
  displayName: 'SEND milestones',
  description: 'How far each action of a SEND plan is to be, and by when.',
  audience: 'leadership',
  label: ({ text }) => text,
  typedInto: 'text',
  columns: {
    planKey: reference('PlanKey'),
    actionKey: reference('ActionKey'),
    text: note('MilestoneText'),
    due: day('DueDate'),
    dueText: note('DueText'),
    reached: day('ReachedDate'),
    removed: yesNo('Removed'),
  },
};
