import type { Kind } from '../../domain/record';

const names: Partial<Record<Kind, Record<string, string>>> = {
  plan: {
    title: 'Title',
    academicYear: 'Academic year',
    status: 'Status',
    reviewCadence: 'How often it is reviewed',
    removed: 'In the bin',
  },
  objective: {
    statement: 'Objective',
    measure: 'Measure',
    baseline: 'Baseline',
    baselineDay: 'Measured on',
    target: 'Target',
    targetDay: 'By',
    successCriteria: 'We will see',
    leadKey: 'Lead',
    leadText: 'Lead',
    sponsorKey: 'Sponsor',
    sponsorText: 'Sponsor',
    schoolPriority: 'Serves',
    rank: 'Place in the plan',
    removed: 'In the bin',
  },
  action: {
    text: 'Action',
    leadKey: 'Lead',
    leadText: 'Lead',
    support: 'Support',
    start: 'Start',
    startText: 'Start',
    due: 'Due',
    dueText: 'Due',
    resources: 'Resources',
    cost: 'Cost',
    costText: 'Cost',
    monitoring: 'Monitoring',
    successCriteria: 'We will see',
    note: 'Note',
    objectiveKey: 'Objective',
    rank: 'Place in the plan',
    removed: 'In the bin',
  },
  person: { name: 'Name', role: 'Role', left: 'Has left', entraId: 'Account' },
  settings: { school: 'School', currentPlan: 'Plan that opens first', halfTerms: 'Half-terms' },
  update: { status: 'Status', happened: 'What happened', evidence: 'Evidence', impact: 'Impact' },
  comment: { text: 'Comment' },
  planReview: {
    due: 'Review due',
    held: 'Held on',
    present: 'Present',
    alsoPresent: 'Also present',
    note: 'Note',
    removed: 'In the bin',
  },
  decision: { verdict: 'Decision', reason: 'Reason', dueBefore: 'Due before the review', dueAfter: 'New due date' },
};

/** What people call a field. A field nobody has named here is shown by its own name rather than hidden. */
export function fieldWord(kind: Kind, field: string): string {
  return names[kind]?.[field] ?? field;
}

/** What people call a list of this kind, as in `Comments cannot be read`. */
export const listWord: Record<Kind, string> = {
  settings: 'Settings',
  person: 'People',
  plan: 'Plans',
  objective: 'Objectives',
  action: 'Actions',
  update: 'Updates',
  comment: 'Comments',
  planReview: 'Plan reviews',
  decision: 'Decisions',
  reminder: 'Reminders sent',
  reminderRun: 'Reminders',
  history: 'History',
};
