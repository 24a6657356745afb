import { sameValue, valueOf } from '../domain/editing';
import { areRows, mergeRows, type Keyed } from '../domain/mergeRows';
import { fieldsOf, type Fields } from './merge';

/** What comes of two people's changes to one record. */
export interface Merged<R extends Fields> {
  /** Theirs, with each change of mine that nobody else made differently, within a list too. */
  record: R;
  /** Fields that both changed, to different values; `record` has theirs. */
  clashes: string[];
}

/**
 * Merges field by field against what I started from. `tried` are values I may already have written without hearing of it:
 * where theirs says one of those it is my own earlier word, and mine stands. Without `base` nothing is known to be
 * unchanged, so every difference is a clash. A list of things that have keys is merged thing by thing.
 */
export function merge<R extends Fields>(base: R | undefined, tried: readonly R[], mine: R, theirs: R): Merged<R> {
  const record: Record<string, unknown> = Object.fromEntries(Object.entries(mine));
  const clashes: string[] = [];
  for (const field of fieldsOf(mine, theirs)) {
    const stands = valueOf(theirs, field);
    if (sameValue(valueOf(mine, field), stands)) continue;
    if (tried.some((one) => sameValue(valueOf(one, field), stands))) continue;
    if (base !== undefined && sameValue(valueOf(base, field), stands)) continue;
    record[field] = stands;
    if (base !== undefined && !touched(base, [...tried, mine], field)) continue;
    const rows = rowsIn(base, tried, mine, theirs, field);
    if (rows) record[field] = rows.others;
    if (rows?.clashes === false) record[field] = rows.rows;
    else clashes.push(field);
  }
  return { record: record as object as R, clashes };
}

/**
 * What choosing mine of a field that clashes says: of a list of things mine of those that both changed, and of the others theirs, so
 * that nobody undoes what another person did to them. `tried` as for merging.
 */
export function mineOver<R extends Fields>(base: R | undefined, tried: readonly R[], mine: R, theirs: R, field: string): unknown {
  return rowsIn(base, tried, mine, theirs, field)?.rows ?? valueOf(mine, field);
}

/** What choosing mine says once theirs has moved on from what it was chosen against. */
export function carriedOver(mine: unknown, from: unknown, to: unknown): unknown {
  return mineOver({ value: from }, [], { value: mine }, { value: to }, 'value');
}

/** What comes of a field that holds a list of things, as `mergeRows` says; undefined of any other. */
export function rowsIn(base: Fields | undefined, tried: readonly Fields[], mine: Fields, theirs: Fields, field: string) {
  const [was, own, others] = [base && valueOf(base, field), valueOf(mine, field), valueOf(theirs, field)];
  const sent = tried.map((one) => valueOf(one, field));
  if (!areRows(was) || !areRows(own) || !areRows(others) || !sent.every(areRows)) return undefined;
  return mergeRows({ base: was, tried: sent as Keyed[][], mine: own, theirs: others }, merge);
}

function touched<R extends Fields>(base: R, mine: readonly R[], field: string): boolean {
  return mine.some((one) => !sameValue(valueOf(base, field), valueOf(one, field)));
}
