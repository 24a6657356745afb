import type { ColumnKind } from '../../domain/planFile/columnKind';

/** What a column can be said to hold, in the order in which it is offered. */
export const columnWords: Partial<Record<ColumnKind, string>> = {
  objective: 'Objective',
  priority: 'Priority',
  ref: 'Number',
  action: 'Action',
  lead: 'Lead',
  whoWhen: 'Lead and date',
  support: 'Support',
  start: 'Start',
  due: 'Due',
  cost: 'Cost',
  status: 'Status',
  success: 'Success criteria',
  milestone: 'Milestones',
  review: 'What happened',
  monitoring: 'Monitoring',
  resources: 'Resources',
  approach: 'Approach',
  evidence: 'Evidence base',
  training: 'Training needed',
  predecessors: 'Comes after',
  kept: 'Kept in the note',
  dropped: 'Left out',
};
