import { sameValue } from '../domain/editing';
import type { Author, Flaw, Kept, Kind } from '../domain/record';
import type { Records } from '../domain/snapshot';
import { keyColumn, longestLine, type Column, type ColumnShape } from './columns';
import type { ListDefinition } from './definition';

/** A list item as Graph gives it, with its fields expanded. */
export interface Item {
  id: string;
  eTag?: string;
  createdDateTime?: string;
  lastModifiedDateTime?: string;
  createdBy?: IdentitySet;
  lastModifiedBy?: IdentitySet;
  fields?: Record<string, unknown>;
  deleted?: { state: string };
}

interface IdentitySet {
  user?: { id?: string; displayName?: string };
}

/** Any list's definition, where it does not matter of which kind. */
export type AnyList = Omit<ListDefinition, 'columns' | 'label' | 'typedInto' | 'kind'> & { kind: Kind; columns: object };

/** The `$select` of a list's fields, or of some of them. */
export function selectOf(definition: AnyList, only?: readonly string[]): string {
  const wanted = columnsOf(definition).filter(([field]) => only === undefined || only.includes(field));
  const names = [keyColumn.name, ...wanted.map(([, column]) => column.name)];
  return (only === undefined ? ['Title', ...names] : names).join(',');
}

/**
 * A row as a record. A value that cannot be read becomes a flaw and the field its empty value, so that one wrong cell takes
 * nothing else down. A row made by hand has no key: it gets one from its number, the same on every device.
 */
export function readRow<K extends Kind>(definition: ListDefinition<K>, item: Item): Kept<Records[K]> {
  const fields = item.fields ?? {};
  const flaws: Flaw[] = [];
  const written = String(fields[keyColumn.name] ?? '');
  const key = written === '' ? `${definition.kind}-row-${item.id}` : written;
  const values = columnsOf(definition).map(([field, column]) => [field, readValue(definition, column, item, flaws)]);
  const record = { key, ...Object.fromEntries(values) } as Records[K];
  adoptTitle(definition, record, fields['Title']);
  return {
    record,
    version: item.eTag ?? (fields['@odata.etag'] as string | undefined),
    item: item.id,
    author: authorOf(item.createdBy),
    created: instantOf(item.createdDateTime),
    changedBy: authorOf(item.lastModifiedBy),
    changed: instantOf(item.lastModifiedDateTime),
    ...(flaws.length > 0 && { flaws }),
  };
}

/** The fields of a new row. */
export function fieldsOf<K extends Kind>(definition: ListDefinition<K>, record: Records[K]): Record<string, unknown> {
  const values = columnsOf(definition).map(([field, column]) => [column.name, column.write(record[field as keyof Records[K]])]);
  return {
    ...titleOf(definition, record),
    [keyColumn.name]: record.key,
    ...Object.fromEntries(values.filter(([, value]) => value !== null)),
  };
}

/** The fields in which a row has to change. Its key goes along, so that a row made by hand gets one for good. */
export function changedFieldsOf<K extends Kind>(
  definition: ListDefinition<K>,
  before: Records[K],
  after: Records[K],
): Record<string, unknown> {
  const changed = columnsOf(definition).filter(([field]) => !sameValue(valueOf(before, field), valueOf(after, field)));
  const values = changed.map(([field, column]) => [column.name, column.write(valueOf(after, field))]);
  const title = definition.label(before) === definition.label(after) ? {} : titleOf(definition, after);
  return { ...title, [keyColumn.name]: after.key, ...Object.fromEntries(values) };
}

/** What a list's columns are created from, its key column first. */
export function shapesOf(definition: AnyList): ColumnShape[] {
  return [keyColumn, ...columnsOf(definition).map(([, column]) => column)];
}

/** A list's columns beside the fields they hold. */
export function columnsOf({ columns }: Pick<AnyList, 'columns'>): [string, Column<unknown>][] {
  return Object.entries(columns as Readonly<Record<string, Column<unknown>>>);
}

function readValue({ displayName }: AnyList, column: Column<unknown>, item: Item, flaws: Flaw[]): unknown {
  const raw = item.fields?.[column.name];
  try {
    return column.read(raw);
  } catch (thrown) {
    const problem = thrown instanceof Error ? thrown.message : 'unreadable';
    flaws.push({ list: displayName, item: item.id, column: column.name, found: String(raw), problem });
    return column.empty;
  }
}

/** What was typed into Title by hand stands until the field has words of its own, which go into Title again when written. */
function adoptTitle<K extends Kind>({ typedInto }: ListDefinition<K>, record: Records[K], title: unknown): void {
  if (typedInto === undefined || typeof title !== 'string') return;
  const target: Record<string, unknown> = record as object as Record<string, unknown>;
  if (target[typedInto as string] === '') target[typedInto as string] = title;
}

function titleOf<K extends Kind>(definition: ListDefinition<K>, record: Records[K]): { Title: string } {
  const oneLine = definition.label(record).replace(/\s+/g, ' ').trim();
  return { Title: oneLine.length > longestLine ? `${oneLine.slice(0, longestLine - 1)}…` : oneLine };
}

function authorOf(identity: IdentitySet | undefined): Author | undefined {
  const { id, displayName } = identity?.user ?? {};
  return id === undefined ? undefined : { entraId: id.toLowerCase(), name: displayName ?? '' };
}

/** With milliseconds, so that moments compare as texts whoever wrote them. */
function instantOf(text: string | undefined): string | undefined {
  const moment = Date.parse(text ?? '');
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}

function valueOf(record: object, field: string): unknown {
  return (record as Record<string, unknown>)[field];
}
