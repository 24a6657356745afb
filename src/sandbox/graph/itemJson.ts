import { badRequest } from '../refusal';
import { site } from '../tenant/directory';
import { principalById } from '../tenant/principals';
import type { Column, Item, ItemVersion, List, Stored } from '../tenant/state';
import type { Tenant } from '../tenant/tenant';
import { isLookup } from '../tenant/values';
import { identity } from './listJson';

/** The properties a row can be asked for. */
export const itemProperties = [
  'contentType',
  'createdBy',
  'createdDateTime',
  'eTag',
  'fields',
  'id',
  'lastModifiedBy',
  'lastModifiedDateTime',
  'parentReference',
  'sharepointIds',
  'webUrl',
  'deleted',
  'description',
  'name',
];

/** The eTag of a row: its guid and version in quotes. */
export function eTagOf(item: Item): string {
  return `"${item.guid},${item.version}"`;
}

/** A row as Graph writes it, without its columns. */
export function itemJson(tenant: Tenant, list: List, item: Item): Record<string, unknown> {
  const eTag = eTagOf(item);
  return {
    '@odata.etag': eTag,
    createdDateTime: item.created,
    eTag,
    id: String(item.id),
    lastModifiedDateTime: item.modified,
    webUrl: `${site.webUrl}/Lists/${encodeURIComponent(list.name)}/${item.id}_.000`,
    createdBy: { user: identity(tenant, item.author) },
    lastModifiedBy: { user: identity(tenant, item.editor) },
    parentReference: { id: list.id, siteId: site.id },
    contentType: { id: '0x0100', name: 'Item' },
  };
}

/** What a row's `fields` show besides its own columns, in one of its states. */
type Shown = Item & ItemVersion;

const systemFields: Readonly<Record<string, Reader>> = {
  id: (item) => String(item.id),
  ContentType: () => 'Item',
  Modified: (item) => item.modified,
  Created: (item) => item.created,
  AuthorLookupId: (item) => String(item.author),
  EditorLookupId: (item) => String(item.editor),
  _UIVersionString: (item) => `${item.version}.0`,
  Attachments: () => false,
  Edit: () => '',
  LinkTitleNoMenu: (item) => item.fields.Title,
  LinkTitle: (item) => item.fields.Title,
  ItemChildCount: () => '0',
  FolderChildCount: () => '0',
  _ComplianceFlags: () => '',
  _ComplianceTag: () => '',
  _ComplianceTagWrittenTime: () => '',
  _ComplianceTagUserId: () => '',
};

/** Reads the columns of a row. */
export type FieldsReader = (item: Shown) => Record<string, unknown>;

/**
 * Reads of each row all its columns, or those selected. A column without a value is absent; a lookup shows its id as text,
 * and its words only when selected by its own name. Refuses an unknown name, or leaves it out: a switch.
 */
export function fieldsReader(tenant: Tenant, list: List, select: readonly string[] | undefined): FieldsReader {
  const readers = select ? select.map((name) => [name, readerOf(tenant, list, name)] as const) : everything(list);
  return (item) => {
    const fields: Record<string, unknown> = { '@odata.etag': eTagOf(item) };
    for (const [name, read] of readers) {
      const value = read?.(item);
      if (value !== undefined) fields[name] = value;
    }
    return fields;
  };
}

type Reader = (item: Shown) => Stored | undefined;

function everything(list: List): readonly (readonly [string, Reader])[] {
  const own = list.columns.filter((one) => !one.builtIn || one.name === 'Title');
  return [
    ...own.map((one) => [shownName(one), (item: Shown) => item.fields[one.name]] as const),
    ...Object.entries(systemFields),
  ];
}

function readerOf(tenant: Tenant, list: List, name: string): Reader | undefined {
  const system = systemFields[name];
  if (system) return system;
  const lookup = name.endsWith('LookupId')
    ? list.columns.find((one) => one.name === name.slice(0, -8) && isLookup(one))
    : undefined;
  if (lookup) return (item) => item.fields[lookup.name];
  const column = list.columns.find((one) => one.name === name);
  if (column) return isLookup(column) ? (item) => lookedUp(tenant, column, item) : (item) => item.fields[name];
  if (tenant.switches.unknownSelectRefused) throw badRequest(`Field '${name}' is not recognized`);
  return undefined;
}

function shownName(column: Column): string {
  return isLookup(column) ? `${column.name}LookupId` : column.name;
}

/** The words behind a lookup: the title of the row or the name of the person. */
function lookedUp(tenant: Tenant, column: Column, item: Shown): string | undefined {
  const id =
    column.name === 'Author'
      ? item.author
      : column.name === 'Editor'
        ? item.editor
        : Number(item.fields[column.name] ?? Number.NaN);
  if (Number.isNaN(id)) return undefined;
  if (column.type === 'personOrGroup') return principalById(tenant, id)?.title;
  const target = tenant.lists.get(String(column.settings.listId).toLowerCase())?.items.get(id);
  const words = target?.fields[String(column.settings.columnName ?? 'Title')];
  return words === undefined ? undefined : String(words);
}
