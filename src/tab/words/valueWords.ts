import { isDay, type Day } from '../../domain/day';
import type { Snapshot } from '../../domain/snapshot';
import { isPlanStatus, planStatusWords } from '../words/status';
import { dayText } from '../words/days';
import { moneyText } from '../words/money';

/** A field's value as people read it: a day, a name, an amount, or the words themselves. */
export function valueWords(field: string, value: unknown, snapshot: Snapshot, today: Day): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  const text = String(value);
  if (field === 'removed') return text === 'true' ? 'in the bin' : 'in the plan';
  if (field === 'rank') return 'a place';
  if (field === 'cost' && Number.isFinite(Number(text))) return moneyText(Number(text));
  if (field === 'status' && isPlanStatus(text)) return planStatusWords[text];
  if (field === 'objectiveKey') return snapshot.objective.get(text)?.record.statement ?? 'another objective';
  if (field.endsWith('Key')) return snapshot.person.get(text)?.record.name ?? 'somebody';
  return isDay(text) ? dayText(text, today) : text;
}
