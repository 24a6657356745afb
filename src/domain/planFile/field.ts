/** What of an action a person can be asked about or put right. */
export const fields = [
  'objective',
  'text',
  'leads',
  'start',
  'due',
  'cost',
  'status',
  'successCriteria',
  'reviewNotes',
  'include',
] as const;
export type Field = (typeof fields)[number];
