import type { Kept, Kind } from '../domain/record';
import type { Records } from '../domain/snapshot';
import type { GraphAnswer, GraphRequest } from '../graph/graph';
import { keyColumn } from './columns';
import type { ListDefinition } from './definition';
import { readRow, selectOf, type AnyList, type Item } from './rows';
import type { Ask } from './site';

/** Rows asked for in one page: the most that SharePoint gives (its list view threshold). Where it gives fewer it says where the next are. */
const pageSize = 5000;

/**
 * How far before the moment up to which everything is known the changes are asked for again, in seconds: SharePoint stamps rows to the second and
 * two servers may finish in another order than they stamp.
 */
const overlap = 120;

/** What tells a row's author and time of writing. */
const briefProperties = 'id,eTag,createdDateTime,createdBy';
const rowProperties = 'id,eTag,createdDateTime,lastModifiedDateTime,createdBy,lastModifiedBy';

/** One page of a list's items, or of its delta. */
export interface Page {
  items: Item[];
  nextLink?: string;
  deltaLink?: string;
}

/** The request for one ask of a list. */
export function requestFor(ask: Ask, list: string, definition: AnyList): GraphRequest {
  const { path, headers } = addressOf(ask, list, definition);
  return { method: 'GET', path, headers };
}

function addressOf(ask: Ask, list: string, definition: AnyList): Pick<GraphRequest, 'path' | 'headers'> {
  const rows = `${list}/items?$select=${rowProperties}&$expand=fields($select=${selectOf(definition)})&$top=${pageSize}`;
  if (ask.want === 'all') return { path: rows };
  if (ask.want === 'ofPlan' && ask.only !== undefined) {
    const fields = `$select=${briefProperties}&$expand=fields($select=${selectOf(definition, ask.only)})`;
    return { path: `${list}/items?${fields}&$top=${pageSize}&$filter=${equals('PlanKey', ask.planKey)}` };
  }
  if (ask.want === 'ofPlan') return { path: `${rows}&$filter=${equals('PlanKey', ask.planKey)}` };
  if (ask.want === 'ofRecord') return { path: `${rows}&$filter=${equals('ChangedKey', ask.recordKey)}` };
  if (ask.want === 'key') return { path: `${rows}&$filter=${equals(keyColumn.name, ask.key)}` };
  if (ask.want === 'presence') return { path: `${list}/items?$select=id,eTag&$top=${pageSize}` };
  if (ask.want === 'row') {
    return { path: `${list}/items/${ask.item}?$select=${rowProperties}&$expand=fields($select=${selectOf(definition)})` };
  }
  if (ask.since.by === 'delta') return { path: ask.since.link };
  return {
    path: `${rows}&$filter=${encode(`fields/Modified ge '${secondOf(Date.parse(ask.since.newest) - overlap * 1000)}'`)}`,
    headers: unindexed,
  };
}

/** Asks that a filter on `Modified` be tried where the set-up could not index that column. */
export const unindexed = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };

/** The request for where a list's delta starts from now on: to be carried out before the rows are read. */
export function latestDelta(list: string): GraphRequest {
  return { method: 'GET', path: `${list}/items/delta?token=latest` };
}

/** The page that an answer holds; a single row is a page of one. */
export function pageOf({ body }: GraphAnswer): Page {
  const given = (body ?? {}) as { value?: Item[]; '@odata.nextLink'?: string; '@odata.deltaLink'?: string };
  const items = Array.isArray(given.value) ? given.value : 'id' in given ? [given as unknown as Item] : [];
  return { items, nextLink: given['@odata.nextLink'], deltaLink: given['@odata.deltaLink'] };
}

/** Rows as records. */
export function recordsOf<K extends Kind>(definition: ListDefinition<K>, items: readonly Item[]): Kept<Records[K]>[] {
  return items.map((item) => readRow(definition, item));
}

/** The stamp of the newest of these rows; `known` where none is newer. */
export function newestOf(items: readonly Item[], known = ''): string {
  return items.reduce((newest, { lastModifiedDateTime: stamp = '' }) => (stamp > newest ? stamp : newest), known);
}

/** A moment, in milliseconds since 1970, as SharePoint stamps: to the second. The beginning of time where it is none. */
export function secondOf(moment: number): string {
  return new Date(Number.isNaN(moment) ? 0 : moment).toISOString().replace(/\.\d+/, '');
}

function equals(column: string, value: string): string {
  return encode(`fields/${column} eq '${value.replaceAll("'", "''")}'`);
}

function encode(filter: string): string {
  return encodeURIComponent(filter);
}
