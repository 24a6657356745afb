import type { Key, Kind } from './record';
import type { Change, Records, Snapshot } from './snapshot';

/** The kinds whose records people edit in place; updates, comments and history are only ever added to. */
export type EditableKind = (typeof editableKinds)[number];
const editableKinds = [
  'settings',
  'person',
  'schoolPriority',
  'plan',
  'priority',
  'objective',
  'action',
  'milestone',
  'planReview',
  'decision',
  'swotEntry',
  'questionSet',
  'questionReview',
  'answer',
  'measure',
  'figure',
  'finding',
  'reason',
  'voice',
] as const satisfies Kind[];
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
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameValue(valueOf(a, name), valueOf(b, name)));
}

/** What a record has under a field's name. */
export function valueOf(record: object, field: string): unknown {
  return (record as Record<string, unknown>)[field];
}

/** Whether records of this kind are edited in place: then the history tells of it. */
export function isEditable(kind: string): kind is EditableKind {
  return editableKinds.some((one) => one === kind);
}
