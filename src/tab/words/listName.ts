import type { Kind } from '../../domain/record';

/** Under which name SharePoint has the list of this kind, for whoever is to give a right to it. */
export const listName: Record<Kind, string> = {
  settings: 'SEND settings',
  person: 'SEND people',
  schoolPriority: 'SEND school priorities',
  plan: 'SEND plans',
  priority: 'SEND priorities',
  objective: 'SEND objectives',
  action: 'SEND actions',
  milestone: 'SEND milestones',
  update: 'SEND updates',
  comment: 'SEND comments',
  planReview: 'SEND plan reviews',
  decision: 'SEND decisions',
  reminder: 'SEND reminders',
  reminderRun: 'SEND reminder runs',
  history: 'SEND history',
};
