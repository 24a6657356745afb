import { valueOf } from '../domain/editing';
import { passagesOf, withoutWords } from '../domain/erasing';
import type { HistoryEntry } from '../domain/history';
import type { Kind } from '../domain/record';
import type { Column } from '../lists/columns';
import { definitions } from '../lists/definitions';
import { columnsOf } from '../lists/rows';
import type { AnyRecord } from './held';
import type { WordsPlace } from './workspace';

/** The fields of a record that hold the words, with the passages: only where people write, no keys, no choices, no days. */
export function wordsIn(kind: Kind, record: AnyRecord, finder: RegExp): WordsPlace['fields'] {
  const found = fieldsWithWords(kind).map((field) => {
    const names = namesOf(kind, record, field);
    return { field, passages: names === null ? [] : passagesOf(opened(valueOf(record, field), names), finder, names) };
  });
  return found.filter(({ passages }) => passages.length > 0);
}

/** A record without the words; the very same one where it does not hold them. */
export function cleanRecord<R extends AnyRecord>(kind: Kind, record: R, finder: RegExp): R {
  const fields = wordsIn(kind, record, finder).map(({ field }) => field);
  if (fields.length === 0) return record;
  const clean = fields.map((field) => [field, cleaned(valueOf(record, field), namesOf(kind, record, field)!, finder)] as const);
  return { ...record, ...Object.fromEntries(clean) };
}

/** The value of a field without the words. */
export function cleanValue(kind: Kind, field: string, value: unknown, finder: RegExp): unknown {
  const names = wordsOf(kind, field);
  return names === undefined ? value : withoutWords(value, finder, names === true ? undefined : names);
}

function fieldsWithWords(kind: Kind): string[] {
  return columnsOf(definitions[kind]).flatMap(([field, { words }]) => (words === undefined ? [] : [field]));
}

function wordsOf(kind: Kind, field: string): Column<unknown>['words'] {
  return columnsOf(definitions[kind]).find(([name]) => name === field)?.[1].words;
}

/** Under which names a field holds words: undefined for all of it, null where it holds none. The history tells of other fields. */
function namesOf(kind: Kind, record: AnyRecord, field: string): readonly string[] | undefined | null {
  const tells = kind === 'history' && field !== 'reason';
  const { recordKind, field: toldField } = record as HistoryEntry;
  const words = tells ? wordsOf(recordKind, toldField) : wordsOf(kind, field);
  return words === true ? undefined : (words ?? null);
}

function cleaned(value: unknown, names: readonly string[] | undefined, finder: RegExp): unknown {
  const inside = opened(value, names);
  const clean = withoutWords(inside, finder, names);
  return inside === value ? clean : JSON.stringify(clean);
}

/** The history writes a structured value as JSON; what is none stays a text. */
function opened(value: unknown, names: readonly string[] | undefined): unknown {
  if (names === undefined || typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
