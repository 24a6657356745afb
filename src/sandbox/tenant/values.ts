import { badRequest, Refusal } from '../refusal';
import { storedDay, storedMoment } from './days';
import type { Column, List, Stored, StoredFields } from './state';

/** SharePoint's own limits, in characters: a single line of text … */
export const singleLineLimit = 255;
/** … and a plain multi-line column. */
export const multiLineLimit = 63_999;

/** Whether a column holds several values. */
export function isMultiple(column: Column): boolean {
  const { settings } = column;
  return settings.allowMultipleValues === true || settings.allowMultipleSelection === true || settings.displayAs === 'checkBoxes';
}

/** Whether a column is written and read as `{name}LookupId`. */
export function isLookup(column: Column): boolean {
  return column.type === 'lookup' || column.type === 'personOrGroup';
}

/**
 * The columns of a row after writing `sent` over `before`, each value checked against its column. Refuses names that are no
 * column (also those that begin with an underscore), read-only columns and values of the wrong kind; null clears.
 */
export function writtenFields(
  list: List,
  sent: Readonly<Record<string, unknown>>,
  before: StoredFields,
  timeZone: string,
): StoredFields {
  const fields: Record<string, Stored> = { ...before };
  for (const [name, value] of Object.entries(sent)) {
    if (name.includes('@odata.')) continue;
    const column = columnWritten(list, name);
    if (!column || name.startsWith('_')) throw badRequest(`Field '${name}' is not recognized`);
    if (column.readOnly) throw badRequest(`Field '${name}' is read-only`);
    if (value === null) {
      delete fields[column.name];
      continue;
    }
    const stored = isMultiple(column)
      ? severalValues(column, name, value, sent[`${name}@odata.type`])
      : oneValue(column, value, timeZone);
    // An empty text is no value: SharePoint gives it back as absent.
    if (stored === '' || (Array.isArray(stored) && stored.length === 0)) delete fields[column.name];
    else fields[column.name] = stored;
  }
  return fields;
}

/** A lookup `Foo` is written as `FooLookupId`; written by its own name it is refused. A column really called `FooLookupId` loses, as reported (docs-contrib#1457). */
function columnWritten(list: List, name: string): Column | undefined {
  if (name.endsWith('LookupId')) {
    const target = list.columns.find((one) => one.name === name.slice(0, -'LookupId'.length));
    if (target && isLookup(target)) return target;
  }
  const column = list.columns.find((one) => one.name === name);
  return column && !isLookup(column) ? column : undefined;
}

function severalValues(column: Column, name: string, value: unknown, annotation: unknown): readonly string[] {
  if (annotation !== 'Collection(Edm.String)') {
    throw badRequest(`The collection '${name}' needs the annotation '${name}@odata.type': 'Collection(Edm.String)'.`);
  }
  if (!Array.isArray(value)) throw wrongKind(column, 'a collection');
  return value.map((one) => oneValue(column, one, '') as string);
}

function oneValue(column: Column, value: unknown, timeZone: string): Stored {
  switch (column.type) {
    case 'text':
      return text(column, value);
    case 'choice':
      return choice(column, value);
    case 'number':
    case 'currency':
      return number(column, value);
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongKind(column, 'true or false');
      return value;
    case 'dateTime':
      return dateTime(column, value, timeZone);
    case 'lookup':
    case 'personOrGroup':
      return lookupId(value);
    case 'hyperlinkOrPicture':
      // Writing these through Graph fails with just these words (msgraph-sdk-dotnet#2957).
      throw badRequest('Invalid request');
    case 'calculated':
      throw badRequest(`Field '${column.name}' is read-only`);
  }
}

function text(column: Column, value: unknown): string {
  if (typeof value !== 'string') throw wrongKind(column, 'text');
  const lines = column.settings.allowMultipleLines === true;
  const limit = lines ? multiLineLimit : Number(column.settings.maxLength ?? singleLineLimit);
  if (value.length > limit) throw badRequest(`Invalid text value. The field '${column.name}' takes at most ${limit} characters.`);
  if (!lines && /[\r\n]/.test(value)) throw badRequest(`Invalid text value. The field '${column.name}' is a single line.`);
  return value;
}

function choice(column: Column, value: unknown): string {
  if (typeof value !== 'string') throw wrongKind(column, 'text');
  const choices = column.settings.choices as readonly string[] | undefined;
  if (value !== '' && column.settings.allowTextEntry !== true && !choices?.includes(value)) {
    throw badRequest(`The value of the field '${column.name}' is not one of its choices.`);
  }
  return value;
}

function number(column: Column, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongKind(column, 'a number');
  const { minimum, maximum } = column.settings;
  if (typeof minimum === 'number' && value < minimum) throw badRequest(`The field '${column.name}' is below its minimum.`);
  if (typeof maximum === 'number' && value > maximum) throw badRequest(`The field '${column.name}' is above its maximum.`);
  return value;
}

function dateTime(column: Column, value: unknown, timeZone: string): string {
  const stored =
    typeof value !== 'string'
      ? undefined
      : column.settings.format === 'dateOnly'
        ? storedDay(value, timeZone)
        : storedMoment(value);
  if (stored === undefined) throw wrongKind(column, 'a date and time as 2026-11-21T12:00:00Z');
  return stored;
}

/** Lookup ids travel as text; a number has this answer (docs-contrib#1457). */
function lookupId(value: unknown): string {
  if (typeof value !== 'string') throw new Refusal(500, 'generalException', 'General exception while processing');
  if (!/^\d*$/.test(value)) throw badRequest('Invalid lookup id');
  return value;
}

function wrongKind(column: Column, wanted: string): Refusal {
  return badRequest(`Invalid data: the field '${column.name}' takes ${wanted}.`);
}
