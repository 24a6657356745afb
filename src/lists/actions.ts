import { day, line, note, pounds, reference, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const actions: ListDefinition<'action'> = {
  kind: 'action',
  displayName: 'SEND actions',
  description: 'The steps of each SEND plan: who does what by when.',
  audience: 'leadership',
  label: ({ text }) => text,
  typedInto: 'text',
  columns: {
    planKey: reference('PlanKey'),
    objectiveKey: reference('ObjectiveKey'),
    rank: line('Rank'),
    text: note('ActionText'),
    leadKey: line('LeadKey'),
    leadText: note('LeadText'),
    support: note('Support'),
    start: day('StartDate'),
    startText: note('StartText'),
    due: day('DueDate'),
    dueText: note('DueText'),
    resources: note('Resources'),
    cost: pounds('Cost'),
    costText: note('CostText'),
    monitoring: note('Monitoring'),
    successCriteria: note('SuccessCriteria'),
    note: note('Note'),
    removed: yesNo('Removed'),
  },
};
