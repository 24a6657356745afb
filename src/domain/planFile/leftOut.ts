import type { HistoryEntry } from '../history';
import type { Circumstances } from '../record';
import type { Change, Snapshot } from '../snapshot';
import type { NewerVersion } from './newerVersion';
import type { Taken } from './takeNewer';

/**
 * What the history says of changes that a person left out though the file alone had made them: that they were set aside. So no
 * device proposes them again.
 */
export function leftOut(
  snapshot: Snapshot,
  { planKey, homes }: Pick<NewerVersion, 'planKey' | 'homes'>,
  fields: Taken['fields'],
  reason: string,
  { newKey, now }: Pick<Circumstances, 'newKey' | 'now'>,
): Change[] {
  return fields.flatMap(({ key, change: { field, plan, values, says, under } }) => {
    const recordKind: HistoryEntry['recordKind'] = snapshot.objective.has(key) ? 'objective' : 'action';
    const stands = { ...(snapshot[recordKind] as ReadonlyMap<string, { record: object }>).get(key)?.record, [field]: plan };
    const told = { ...values, ...says, ...(under && { objectiveKey: homes.of(under)?.key }) };
    return Object.entries(told).flatMap(([name, value]): Change[] => {
      const [before, after] = [textOf((stands as Record<string, unknown>)[name]), textOf(value)];
      const entry = { planKey, recordKind, recordKey: key, field: name, before, after, reason, stood: false, at: now };
      return before === after ? [] : [{ kind: 'history', after: { key: newKey(), ...entry } }];
    });
  });
}

/** As the history writes values. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
