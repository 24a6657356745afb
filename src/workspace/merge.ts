import { sameValue, valueOf } from '../domain/editing';

/** A record seen as its fields, whichever kind it is. */
export type Fields = object;

/** Names of the fields in which two states of a record differ. The key never does. */
export function differing<R extends Fields>(one: R, other: R): string[] {
  return fieldsOf(one, other).filter((field) => !sameValue(valueOf(one, field), valueOf(other, field)));
}

/** The record with another value in one field. */
export function withValue<R extends Fields>(record: R, field: string, value: unknown): R {
  return { ...record, [field]: value };
}

/** The names of all fields that either has, but for the key. */
export function fieldsOf(one: Fields, other: Fields): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => field !== 'key');
}
