import { isDay, type Day } from '../domain/day';
import type { Key } from '../domain/record';

/** How Graph is told to create a column. */
export interface ColumnShape {
  /** SharePoint's internal name: letters only, so that it stays as it is (others become `_x0020_`). */
  name: string;
  /** The rest of Graph's `columnDefinition`. */
  definition: Readonly<Record<string, unknown>>;
}

/** A column of a list: its shape, and how a value travels. */
export interface Column<V> extends ColumnShape {
  write: (value: V) => unknown;
  /** Reads what SharePoint holds; throws an Error with the reason when it cannot be this. */
  read: (raw: unknown) => V;
  /** What the program goes on with when there is nothing, or nothing readable. */
  empty: V;
  /** Where it holds words that people write: all of it, or of a structured value what stands under these names. */
  words?: true | readonly string[];
}

/** Longest single line in characters (SharePoint's own limit). */
export const longestLine = 255;

/** Longest key in characters: some are made of two others. */
const longestKey = 120;

const optional = (raw: unknown): boolean => raw === undefined || raw === null || raw === '';

function readText(raw: unknown): string {
  if (optional(raw)) return '';
  if (typeof raw === 'string') return raw;
  throw new Error('not a text');
}

/** One line of up to 255 characters. */
export function line(name: string): Column<string> {
  const definition = { text: { allowMultipleLines: false, maxLength: longestLine } };
  return { name, definition, write: (value) => value, read: readText, empty: '' };
}

/** One line of words that people write, and no key or choice. */
export function wordsLine(name: string): Column<string> {
  return { ...line(name), words: true };
}

/** Text of any length people write. Cannot be filtered by. */
export function note(name: string): Column<string> {
  return { ...longText(name), words: true };
}

function longText(name: string): Column<string> {
  const definition = { text: { allowMultipleLines: true, textType: 'plain' } };
  return { name, definition, write: (value) => value, read: readText, empty: '' };
}

/** The key of another record, by which rows are asked for. */
export function reference(name: string): Column<string> {
  return { ...line(name), definition: { text: { maxLength: longestKey }, indexed: true } };
}

/** The key of the row's own record: unique, so that a repeated create is refused (and a unique column must be indexed). */
export const keyColumn: Column<string> = {
  ...line('RecordKey'),
  definition: { text: { maxLength: longestKey }, indexed: true, enforceUniqueValues: true },
};

/** One of a few words. */
export function choice<V extends string>(name: string, choices: readonly V[]): Column<V> {
  const definition = { choice: { allowTextEntry: false, displayAs: 'dropDownMenu', choices } };
  return { name, definition, write: (value) => value, read: (raw) => readChoice(raw, choices), empty: choices[0]! };
}

function readChoice<V extends string>(raw: unknown, choices: readonly V[]): V {
  if (optional(raw)) return choices[0]!;
  const found = choices.find((one) => one === raw);
  if (found === undefined) throw new Error(`not one of ${choices.join(', ')}`);
  return found;
}

/** One of a few words, or none of them: the first is no default here. */
export function choiceOrNone<V extends string>(name: string, choices: readonly V[]): Column<V | ''> {
  const read = (raw: unknown): V | '' => (optional(raw) ? '' : readChoice(raw, choices));
  return { ...choice(name, choices), write: (value) => (value === '' ? null : value), read, empty: '' };
}

/** Yes or no; nothing is no. */
export function yesNo(name: string): Column<boolean> {
  return { name, definition: { boolean: {} }, write: (value) => value, read: readYesNo, empty: false };
}

function readYesNo(raw: unknown): boolean {
  if (optional(raw)) return false;
  if (typeof raw === 'boolean') return raw;
  throw new Error('neither yes nor no');
}

/** An amount in pounds. Nothing stated is null, never 0. (Graph's own currency columns cannot be created: docs#17121.) */
export function pounds(name: string): Column<number | null> {
  const definition = { number: { decimalPlaces: 'two' } };
  return { name, definition, write: (value) => value, read: readNumber, empty: null };
}

/** A number of whatever the column names. Nothing stated is null, never 0. */
export function amount(name: string): Column<number | null> {
  const definition = { number: { decimalPlaces: 'automatic' } };
  return { name, definition, write: (value) => value, read: readNumber, empty: null };
}

/** A whole number. */
export function whole(name: string): Column<number> {
  return {
    name,
    definition: { number: { decimalPlaces: 'none' } },
    write: (value) => value,
    read: (raw) => readNumber(raw) ?? 0,
    empty: 0,
  };
}

function readNumber(raw: unknown): number | null {
  if (optional(raw)) return null;
  if (typeof raw === 'number' && Number.isFinite(raw)) return raw;
  throw new Error('not a number');
}

/** A calendar day. */
export function day(name: string): Column<Day | null> {
  const definition = { dateTime: { format: 'dateOnly', displayAs: 'standard' } };
  return { name, definition, write: (value) => (value === null ? null : `${value}T12:00:00Z`), read: readDay, empty: null };
}

const HALF_A_DAY = 43_200_000;

/**
 * SharePoint keeps a date as midnight in the site's time zone and gives it in UTC, so in summer a London site's 17 July comes
 * as 16 July 23:00. The day meant is the one whose UTC midnight is nearest: right for every site from UTC-11 to UTC+11, and
 * for the noon that we write and that some answers repeat.
 */
function readDay(raw: unknown): Day | null {
  if (optional(raw)) return null;
  const moment = typeof raw === 'string' ? Date.parse(raw) : Number.NaN;
  if (Number.isNaN(moment)) throw new Error('not a date');
  const text = new Date(moment + HALF_A_DAY - 1000).toISOString().slice(0, 10);
  if (!isDay(text)) throw new Error('not a date of our calendar');
  return text;
}

/**
 * A structured value that nobody edits in SharePoint itself. `check` throws an Error when it is not what it should be; `words`
 * are the names under which it holds what people wrote.
 */
export function structured<V>(name: string, empty: V, check: (value: unknown) => V, words: readonly string[] = []): Column<V> {
  const read = (raw: unknown): V => (optional(raw) ? empty : check(JSON.parse(readText(raw))));
  return { ...longText(name), write: (value) => JSON.stringify(value), read, empty, words };
}

/** Keys of other records that nobody asks for rows by. */
export function keys(name: string): Column<Key[]> {
  return structured<Key[]>(name, [], (value) => {
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
    throw new Error('not a list of keys');
  });
}
