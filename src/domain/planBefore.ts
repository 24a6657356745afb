import type { Instant } from './day';
import type { HistoryEntry } from './history';
import { isPlanned, plannedKinds, type PlannedKind } from './plannedKinds';
import type { Kept, Key } from './record';
import type { Records, Snapshot } from './snapshot';
import { byWriting, writtenAt } from './writing';

/**
 * A plan's parts as they stood at an instant, worked back from what they are now by what the history says was changed since.
 * The history of the whole plan must be on the device. Updates are those of then; the rest of the snapshot is as it is.
 */
export function planBefore(snapshot: Snapshot, planKey: Key, at: Instant): Snapshot {
  const since = firstSince(snapshot, planKey, at);
  const past = Object.fromEntries(
    plannedKinds.map((kind) => [kind, new Map(ofPlan(snapshot, kind, planKey, at).map((kept) => asBefore(kept, since)))]),
  );
  const update = new Map([...snapshot.update].filter(([, kept]) => writtenAt(kept) <= at));
  return { ...snapshot, ...past, update };
}

/** What the history says of a plan's parts, oldest first; values that were set aside never stood. */
export function toldOf(snapshot: Snapshot, planKey: Key): Kept<HistoryEntry>[] {
  const all = [...snapshot.history.values()].filter(({ record }) => record.stood && record.planKey === planKey);
  return all.filter(({ record }) => isPlanned(record.recordKind)).sort(byWriting);
}

/** By record: the first change of each field after an instant. */
function firstSince(snapshot: Snapshot, planKey: Key, at: Instant): Map<Key, Map<string, HistoryEntry>> {
  const since = new Map<Key, Map<string, HistoryEntry>>();
  for (const kept of toldOf(snapshot, planKey)) {
    if (writtenAt(kept) <= at) continue;
    const fields = since.get(kept.record.recordKey) ?? new Map<string, HistoryEntry>();
    since.set(kept.record.recordKey, fields);
    if (!fields.has(kept.record.field)) fields.set(kept.record.field, kept.record);
  }
  return since;
}

/** What was in a plan already. What nobody has accepted yet has no time of creation and is new. */
function ofPlan<K extends PlannedKind>(snapshot: Snapshot, kind: K, planKey: Key, at: Instant): Kept<Records[K]>[] {
  const all = [...(snapshot[kind] as ReadonlyMap<Key, Kept<Records[K]>>).values()];
  return all.filter(({ record, created }) => record.planKey === planKey && created !== undefined && created <= at);
}

function asBefore<R extends { key: Key }>(kept: Kept<R>, since: Map<Key, Map<string, HistoryEntry>>): [Key, Kept<R>] {
  const { key } = kept.record;
  // What somebody garbled in SharePoint tells nothing: the field stays as it is now.
  const values = [...(since.get(key)?.values() ?? [])].flatMap(({ field, before }) => {
    const value = valueThen(field, before);
    return value === undefined ? [] : [[field, value] as const];
  });
  return [key, { ...kept, record: { ...kept.record, ...Object.fromEntries(values) } }];
}

const days = new Set(['start', 'due', 'baselineDay', 'targetDay', 'latestDay', 'reached', 'settled']);
const lists = new Set(['predecessors', 'serves', 'reasons']);

/** A value as the record holds it, from the text that the history keeps of it; undefined where that cannot be read. */
export function valueThen(field: string, text: string): unknown {
  if (days.has(field)) return text || null;
  if (field === 'cost') return text === '' ? null : costOf(text);
  if (field === 'removed') return text === 'true';
  return lists.has(field) ? keysOf(text || '[]') : text;
}

function costOf(text: string): number | undefined {
  const cost = Number(text);
  return Number.isFinite(cost) ? cost : undefined;
}

function keysOf(text: string): Key[] | undefined {
  try {
    const keys: unknown = JSON.parse(text);
    return Array.isArray(keys) && keys.every((key) => typeof key === 'string') ? keys : undefined;
  } catch {
    return undefined;
  }
}
