import type { Refusal } from './reading';

/** Why a file is refused and what to do instead, in sentences. They name columns, never what stands in them. */
export function refusalTexts({ named, rows }: Refusal): string[] {
  const where = named.length > 0 ? ` (${named.join(', ')})` : '';
  const what = rows > 0 ? 'This looks like a list of pupils' : 'This file holds numbers of pupils';
  return [
    `${what}${where}${rows > 1 ? `: ${rows} rows that look like one pupil each` : ''}.`,
    'Nothing was stored and nothing left this computer.',
    'Export totals by group instead, or a plan that names no pupils, and bring in that file.',
  ];
}
