/** A record seen as its fields, whichever kind it is. */
export type Fields = object;

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

/** The names of all fields that either has, but for the key. */
export function fieldsOf(one: Fields, other: Fields): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => field !== 'key');
}
