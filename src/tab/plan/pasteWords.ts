import type { Day } from '../../domain/day';
import type { Pasted, PasteColumn, PastedCell } from '../../domain/pasteBlock';
import { nameOf } from '../../domain/people';
import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import { statusOf, updatesOf } from '../../domain/standing';
import { dayText } from '../words/days';
import { statusWords } from '../../domain/statusWords';

/** What the columns of a pasted block are called. */
export const columnWords: Record<PasteColumn, string> = { text: 'Action', lead: 'Lead', due: 'Due', status: 'Status' };

/** Why a pasted cell is left as it is. */
export const doubtWords: Partial<Record<NonNullable<PastedCell['doubt']>, string>> = {
  pupilNumber: 'This is a pupil number, which is neither kept nor sent. Write about the group instead.',
  pupil: 'This may point to one pupil: write about the group instead.',
  nobodyHere: 'This is the name of nobody whom the school has named here.',
  noName: 'An action needs a name.',
  whoIs: 'This may be one of the school’s people.',
  unclearLeads: 'This is too long to be the name of whoever leads.',
  notDecided: 'This has not been decided.',
  impossibleDay: 'There is no such day.',
  monthFirst: 'The month may come first here.',
  yearUnlikely: 'The year can hardly be meant.',
  nearPeriod: 'It is near a period, not in it.',
  unclearDate: 'This is not a date.',
  statusWord: 'This is read in more than one way.',
  unclearStatus: 'This is not a status.',
};

/** What a pasted cell comes to, in words. */
export function pastedWords({ fields, status }: Pasted, snapshot: Snapshot, today: Day): string {
  if (status !== undefined) return statusWords[status];
  if (fields?.text !== undefined) return fields.text;
  if (fields?.leadKey !== undefined) return nameOf(snapshot, fields.leadKey, fields.leadText ?? '') || 'nobody';
  const start = fields?.start ? `from ${dayText(fields.start, today)}, ` : fields?.startText ? `from ${fields.startText}, ` : '';
  return `${start}${dueText(fields?.due ?? null, fields?.dueText ?? '', today)}`;
}

/** What stands in a cell of an action now, in the same words. */
export function standsNow(snapshot: Snapshot, actionKey: Key, column: PasteColumn, today: Day): string {
  const record = snapshot.action.get(actionKey)?.record;
  if (record === undefined) return '';
  if (column === 'status') return statusWords[statusOf(updatesOf(snapshot, actionKey))];
  if (column === 'text') return record.text;
  if (column === 'lead') return nameOf(snapshot, record.leadKey, record.leadText) || 'nobody';
  return dueText(record.due, record.dueText, today);
}

function dueText(due: Day | null, words: string, today: Day): string {
  return due === null ? words || 'no date' : dayText(due, today);
}
