import { isDay, type Day } from '../../domain/day';
import type { Snapshot } from '../../domain/snapshot';
import { isPlanStatus, planStatusWords } from './status';
import { dayText } from './days';
import { listWords } from './counts';
import { moneyText } from '../../domain/money';

/** A field's value as people read it: a day, a name, an amount, or the words themselves. */
export function valueWords(field: string, value: unknown, snapshot: Snapshot, today: Day): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  const text = String(value);
  if (field === 'removed') return text === 'true' ? 'in the bin' : 'in the plan';
  if (field === 'rank') return 'a place';
  if (field === 'cost' && Number.isFinite(Number(text))) return moneyText(Number(text));
  if (field === 'status' && isPlanStatus(text)) return planStatusWords[text];
  if (field === 'priorityKey') return snapshot.priority.get(text)?.record.title || 'another priority';
  if (field === 'predecessors' || field === 'serves') return namesOf(text, snapshot);
  if (field === 'objectiveKey') return snapshot.objective.get(text)?.record.statement ?? 'another objective';
  if (field.endsWith('Key')) return snapshot.person.get(text)?.record.name ?? 'somebody';
  return isDay(text) ? dayText(text, today) : text;
}

/** What a list of keys names, as the history keeps it. */
function namesOf(text: string, snapshot: Snapshot): string {
  const keys = text.startsWith('[') ? (JSON.parse(text) as string[]) : text.split(',');
  const names = keys.map((key) => snapshot.action.get(key)?.record.text ?? schoolPriority(key, snapshot) ?? 'something else');
  return names.length === 0 ? 'nothing' : listWords(names);
}

function schoolPriority(key: string, snapshot: Snapshot): string | undefined {
  const record = snapshot.schoolPriority.get(key)?.record;
  return record && `${record.ref} ${record.title}`.trim();
}
