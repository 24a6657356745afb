import { isEditable, valueOf } from '../domain/editing';
import type { HistoryEntry } from '../domain/history';
import type { Key, Kind } from '../domain/record';
import type { AnyRecord } from './held';
import { differing } from './merge';
import type { rowsIn } from './merging';

/** What a step needs from outside. `keyFor` gives the same key for the same name, however often the step is worked out. */
export interface Means {
  now: string;
  /** Entra object id of whoever acts. */
  person: string;
  keyFor: (name: string) => Key;
  /** Merges lists, where the part that brings in what others did is there: before that nobody's changes meet. */
  rowsIn?: typeof rowsIn;
}

/**
 * The history of one record's fields going from one state to the next, joined to what was drafted and not sent yet: one
 * row a field, from its first value to its latest. A field that is back where it began leaves no row.
 */
export function drafted(
  drafts: readonly HistoryEntry[],
  kind: Kind,
  from: AnyRecord,
  to: AnyRecord,
  reason: string,
  means: Means,
): HistoryEntry[] {
  // What leaders say is only ever added, and the history is history.
  if (!isEditable(kind)) return [...drafts];
  const result = new Map(drafts.map((draft) => [draft.field, draft]));
  for (const field of differing(from, to)) {
    const earlier = result.get(field);
    const before = earlier?.before ?? textOf(valueOf(from, field));
    const after = textOf(valueOf(to, field));
    result.delete(field);
    if (before === after) continue;
    const key = earlier?.key ?? means.keyFor(`${kind}/${to.key}/${field}`);
    result.set(field, entry(key, kind, to, field, before, after, reason || (earlier?.reason ?? ''), true, means.now));
  }
  return [...result.values()];
}

/** The history row that keeps a value which somebody else's was preferred to. */
export function setAside(
  drafts: readonly HistoryEntry[],
  kind: Kind,
  mine: AnyRecord,
  before: AnyRecord | undefined,
  field: string,
  reason: string,
  means: Means,
): HistoryEntry {
  const own = drafts.filter((draft) => draft.field === field);
  const first = own[0]?.before ?? (before === undefined ? '' : textOf(valueOf(before, field)));
  const key = own.at(-1)?.key ?? means.keyFor(`${kind}/${mine.key}/${field}/aside`);
  const at = own.at(-1)?.at ?? means.now;
  const why = own.at(-1)?.reason ?? reason;
  return entry(key, kind, mine, field, first, textOf(valueOf(mine, field)), why, false, at);
}

/** Rows about one field told as one, from its first value to its latest. */
export function joined(drafts: readonly HistoryEntry[]): HistoryEntry[] {
  const result = new Map<string, HistoryEntry>();
  for (const draft of drafts) {
    const earlier = result.get(draft.field);
    result.set(draft.field, earlier ? { ...draft, before: earlier.before } : draft);
  }
  return [...result.values()];
}

/** A field's value as the history writes it: texts as they are, nothing as an empty text, lists as JSON. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value as string | number | boolean);
}

function entry(
  key: Key,
  kind: Kind,
  record: AnyRecord,
  field: string,
  before: string,
  after: string,
  reason: string,
  stood: boolean,
  at: string,
): HistoryEntry {
  return { key, planKey: planOf(kind, record), recordKind: kind, recordKey: record.key, field, before, after, reason, stood, at };
}

/** The plan a record belongs to; empty for what belongs to the school. */
export function planOf(kind: Kind, record: AnyRecord): Key {
  if (kind === 'plan') return record.key;
  return 'planKey' in record ? record.planKey : '';
}
