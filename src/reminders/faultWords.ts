import { isFault, type Fault, type FaultKind } from '../graph/faults';

/** Why a run came to nothing, for whoever reads it in the tab. Never says what a request held or where it went. */
export function faultWords(thrown: unknown): string {
  if (!isFault(thrown)) return `The job stopped on a mistake of its own (${thrown instanceof Error ? thrown.name : 'unknown'}).`;
  if (thrown.facts.code === 'notUnique')
    return 'The list "SEND reminders" has no unique key column, so nothing is posted: the set-up has to be run again.';
  if (thrown.facts.code === 'noSettingsRow') return 'The site is not set up yet: its settings have no row.';
  return words[thrown.kind] + detail(thrown);
}

function detail({ kind, facts }: Fault): string {
  const told = [facts.code, facts.requestId && `request ${facts.requestId}`].filter(Boolean).join(', ');
  return told === '' || kind === 'offline' ? '' : ` (${told})`;
}

const words: Record<FaultKind, string> = {
  offline: 'Microsoft 365 could not be reached.',
  signedOut: 'The job could not sign in: its certificate may have run out or been removed.',
  needsConsent: 'The job could not sign in: nobody has approved it for this organisation.',
  forbidden: 'The job may not read or write the school’s lists: its right to the site is missing.',
  missing: 'The school’s lists were not found: the site or its lists may have been moved or deleted.',
  conflict: 'Somebody else changed the same row at the same moment.',
  busy: 'Microsoft 365 was too busy.',
  invalid: 'Microsoft 365 refused a request.',
  broken: 'Microsoft 365 answered with an error.',
};
