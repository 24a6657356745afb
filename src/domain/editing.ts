import { kinds, type Key, type Kind } from './record';
import type { Change, Records, Snapshot } from './snapshot';

/** What is only ever added to, and what the reminder job writes: the history tells of no change to it. */
const unedited = ['update', 'comment', 'ranking', 'reminder', 'reminderRun', 'history'] as const satisfies Kind[];
/** The kinds whose records people edit in place. */
export type EditableKind = Exclude<Kind, (typeof unedited)[number]>;
/** The kinds that can be put in the bin. */
export type RemovableKind = { [K in EditableKind]: Records[K] extends { removed: boolean } ? K : never }[EditableKind];

/** New values for some fields of a record. Nothing, where nothing differs or there is no such record. */
export function edit<K extends EditableKind>(
  snapshot: Snapshot,
  kind: K,
  key: Key,
  values: Partial<Omit<Records[K], 'key'>>,
): Change[] {
  const before = snapshot[kind].get(key)?.record;
  if (before === undefined) return [];
  const after = { ...before, ...values } as Records[K];
  return differingFields(before, after).length === 0 ? [] : [{ kind, before, after } as Change];
}

/** Puts a record in the bin. What hangs on it goes out of sight with it and comes back with it. */
export function remove(snapshot: Snapshot, kind: RemovableKind, key: Key): Change[] {
  return edit(snapshot, kind, key, { removed: true });
}

/** Takes a record out of the bin, and the objective it belongs to, where that is in the bin too. */
export function restore(snapshot: Snapshot, kind: RemovableKind, key: Key): Change[] {
  const objectiveKey = kind === 'action' ? snapshot.action.get(key)?.record.objectiveKey : undefined;
  const parent = objectiveKey === undefined ? [] : edit(snapshot, 'objective', objectiveKey, { removed: false });
  return [...parent, ...edit(snapshot, kind, key, { removed: false })];
}

/** The names of the fields in which two states of a record differ. */
export function differingFields(before: object, after: object): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !sameValue(valueOf(before, name), valueOf(after, name)));
}

/** Whether two field values are the same; lists and nested values are compared by what they hold. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameValue(valueOf(a, name), valueOf(b, name)));
}

/** What a record has under a field's name. */
export function valueOf(record: object, field: string): unknown {
  return (record as Record<string, unknown>)[field];
}

/** Whether records of this kind are edited in place: then the history tells of it. */
export function isEditable(kind: string): kind is EditableKind {
  return kinds.some((one) => one === kind) && !unedited.some((one) => one === kind);
}
