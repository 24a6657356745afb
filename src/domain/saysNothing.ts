/** What only says where a record stands, or came by itself. */
const placing = new Set([
  ...['key', 'planKey', 'priorityKey', 'objectiveKey', 'rank', 'status', 'settled', 'removed'],
  // Of a finding: what showed it.
  ...['academicYear', 'source', 'sourceKey', 'period', 'yearGroup', 'group'],
]);

/** Whether nothing was ever written into a record: a row that was begun and left, of which there is nothing to take back. */
export function saysNothing(record: object): boolean {
  return Object.entries(record).every(([field, value]) => placing.has(field) || isEmpty(value));
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || (Array.isArray(value) && value.length === 0);
}
