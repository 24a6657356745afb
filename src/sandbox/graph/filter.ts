import { badRequest, Refusal } from '../refusal';
import type { Column, Item, List, Stored } from '../tenant/state';
import { isLookup } from '../tenant/values';
import type { GraphCall } from './call';
import { option } from './query';

/** SharePoint's list view threshold: a query that must look at more rows is stopped. */
export const threshold = 5000;

type Comparable = string | number | boolean | undefined;

interface Condition {
  field: string;
  holds(item: Item): boolean;
}

/** How rows are ordered, and how a page finds where it begins. */
export interface Order {
  compare(one: Item, other: Item): number;
  valueOf(item: Item): Comparable;
  isAfter(item: Item, id: number, value: Comparable): boolean;
}

/**
 * The rows for which `$filter` holds. Conditions are joined by `and` only; each names an indexed column, and all the same one,
 * unless the header `Prefer: HonorNonIndexedQueriesWarningMayFailRandomly` is sent. Fails when the first condition matches more than 5,000 rows.
 */
export function matching(call: GraphCall, list: List, items: readonly Item[]): Item[] {
  const text = option(call.query, 'filter');
  if (text === undefined) return [...items];
  const conditions = text.split(/\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)/i).map((part) => condition(call, list, part.trim()));
  if (!daring(call) && new Set(conditions.map((one) => one.field)).size > 1) {
    throw badRequest(
      "Only one indexed field can be filtered at a time. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.",
    );
  }
  const [first, ...others] = conditions;
  const found = first ? items.filter((item) => first.holds(item)) : [...items];
  if (found.length > threshold) throw overThreshold();
  return found.filter((item) => others.every((one) => one.holds(item)));
}

/** The order `$orderby` asks for; by row number without it. */
export function orderOf(call: GraphCall, list: List, rows: number): Order {
  const text = option(call.query, 'orderby');
  if (text === undefined) return byId;
  const match = /^fields\/(\w+)(?:\s+(asc|desc))?$/i.exec(text.trim());
  if (!match?.[1]) throw badRequest('Invalid orderby clause', 'invalidQueryOption');
  const field = fieldOf(call, list, match[1], rows > threshold);
  const sign = match[2]?.toLowerCase() === 'desc' ? -1 : 1;
  const compareTo = (item: Item, id: number, value: Comparable): number => sign * order(field.read(item), value) || item.id - id;
  return {
    compare: (one, other) => compareTo(one, other.id, field.read(other)),
    valueOf: field.read,
    isAfter: (item, id, value) => compareTo(item, id, value) > 0,
  };
}

const byId: Order = {
  compare: (one, other) => one.id - other.id,
  valueOf: () => undefined,
  isAfter: (item, id) => item.id > id,
};

function condition(call: GraphCall, list: List, text: string): Condition {
  const starts = /^startswith\(\s*fields\/(\w+)\s*,\s*'((?:[^']|'')*)'\s*\)$/i.exec(text);
  if (starts?.[1] !== undefined) {
    const { read } = fieldOf(call, list, starts[1], false);
    const begin = unquoted(starts[2] ?? '').toLowerCase();
    return {
      field: starts[1],
      holds: (item) =>
        String(read(item) ?? '')
          .toLowerCase()
          .startsWith(begin),
    };
  }
  const match = /^fields\/(\w+)\s+(eq|ne|lt|gt|le|ge)\s+(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?|true|false|null))$/i.exec(text);
  if (!match?.[1]) throw badRequest('Invalid filter clause', 'invalidQueryOption');
  const { read, parse } = fieldOf(call, list, match[1], false);
  const wanted =
    match[4]?.toLowerCase() === 'null' ? undefined : parse(match[3] === undefined ? (match[4] ?? '') : unquoted(match[3]));
  const judge = judges[(match[2] ?? 'eq').toLowerCase() as keyof typeof judges];
  return { field: match[1], holds: (item) => judge(read(item), wanted) };
}

const judges = {
  eq: (is: Comparable, wanted: Comparable) => is === wanted,
  ne: (is: Comparable, wanted: Comparable) => is !== wanted,
  lt: (is: Comparable, wanted: Comparable) => is !== undefined && order(is, wanted) < 0,
  gt: (is: Comparable, wanted: Comparable) => is !== undefined && order(is, wanted) > 0,
  le: (is: Comparable, wanted: Comparable) => is !== undefined && order(is, wanted) <= 0,
  ge: (is: Comparable, wanted: Comparable) => is !== undefined && order(is, wanted) >= 0,
};

interface Field {
  read(item: Item): Comparable;
  parse(text: string): Comparable;
}

/** The field by which rows are filtered or ordered; refuses an unknown one, and one without index unless the caller dares. */
function fieldOf(call: GraphCall, list: List, name: string, overTheLimit: boolean): Field {
  const { switches } = call.tenant;
  if (name.toLowerCase() === 'id') return { read: (item) => item.id, parse: Number };
  const column =
    list.columns.find((one) => one.name === name) ?? list.columns.find((one) => isLookup(one) && `${one.name}LookupId` === name);
  if (!column || (name === 'Modified' && !switches.modifiedIsFilterable)) throw badRequest(`Field '${name}' is not recognized`);
  if (column.type === 'text' && column.settings.allowMultipleLines === true)
    throw badRequest(`Field '${name}' cannot be referenced in filter or orderby.`);
  if (!column.indexed && !daring(call)) {
    throw badRequest(
      `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
    );
  }
  if (!column.indexed && (overTheLimit || list.items.size > threshold)) throw overThreshold();
  return { read: (item) => comparable(stored(column, item), column), parse: (text) => comparable(text, column) };
}

function stored(column: Column, item: Item): Stored | undefined {
  switch (column.name) {
    case 'Modified':
      return item.modified;
    case 'Created':
      return item.created;
    case 'Author':
      return String(item.author);
    case 'Editor':
      return String(item.editor);
    default:
      return item.fields[column.name];
  }
}

/** A value in the form in which it is compared: times as milliseconds, lookups as numbers, text without regard to case. */
function comparable(value: Stored | undefined, column: Column): Comparable {
  if (value === undefined) return undefined;
  if (column.type === 'dateTime') return Date.parse(String(value));
  if (isLookup(column) || column.type === 'number') return Number(value);
  if (column.type === 'boolean') return value === true || value === 'true' || value === '1';
  return String(value).toLowerCase();
}

function order(one: Comparable, other: Comparable): number {
  if (one === other) return 0;
  if (one === undefined) return -1;
  if (other === undefined) return 1;
  return one < other ? -1 : 1;
}

function daring(call: GraphCall): boolean {
  return /\bHonorNonIndexedQueriesWarningMayFailRandomly\b/i.test(call.header('prefer') ?? '');
}

function unquoted(text: string): string {
  return text.replaceAll("''", "'");
}

/** Seen as 429 although waiting does not help (msgraph-sdk-dotnet#827). */
function overThreshold(): Refusal {
  return new Refusal(
    429,
    'activityLimitReached',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );
}
