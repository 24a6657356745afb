/** A record seen as its fields, whichever kind it is. */
export type Fields = object;

/** What comes of two people's changes to one record. */
export interface Merged<R extends Fields> {
  /** Theirs, with each change of mine that nobody else made differently. */
  record: R;
  /** Fields that both changed, to different values; `record` has theirs. */
  clashes: string[];
}

/**
 * Merges field by field against what I started from. `tried` are values I may already have written without hearing of it:
 * where theirs says one of those it is my own earlier word, and mine stands. Without `base` nothing is known to be
 * unchanged, so every difference is a clash.
 */
export function merge<R extends Fields>(base: R | undefined, tried: readonly R[], mine: R, theirs: R): Merged<R> {
  const record: Record<string, unknown> = Object.fromEntries(Object.entries(mine));
  const clashes: string[] = [];
  for (const field of fieldsOf(mine, theirs)) {
    const stands = valueOf(theirs, field);
    if (same(valueOf(mine, field), stands)) continue;
    if (tried.some((one) => same(valueOf(one, field), stands))) continue;
    if (base !== undefined && same(valueOf(base, field), stands)) continue;
    record[field] = stands;
    if (base === undefined || touched(base, [...tried, mine], field)) clashes.push(field);
  }
  return { record: record as object as R, clashes };
}

/** Names of the fields in which two states of a record differ. The key never does. */
export function differing<R extends Fields>(one: R, other: R): string[] {
  return fieldsOf(one, other).filter((field) => !same(valueOf(one, field), valueOf(other, field)));
}

/** Whether two values of a field say the same: texts, numbers, null, or lists and objects of them. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => same(valueOf(one, name), valueOf(other, name)));
}

/** The value of one field of a record of whichever kind. */
export function valueOf(record: Fields, field: string): unknown {
  return (record as Record<string, unknown>)[field];
}

/** The record with another value in one field. */
export function withValue<R extends Fields>(record: R, field: string, value: unknown): R {
  return { ...record, [field]: value };
}

function touched<R extends Fields>(base: R, mine: readonly R[], field: string): boolean {
  return mine.some((one) => !same(valueOf(base, field), valueOf(one, field)));
}

function fieldsOf(one: Fields, other: Fields): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => field !== 'key');
}
