import { site } from '../tenant/directory';
import { principalById } from '../tenant/principals';
import type { Column, List } from '../tenant/state';
import type { Tenant } from '../tenant/tenant';

/** The properties a list can be asked for. */
export const listProperties = [
  'createdBy',
  'createdDateTime',
  'description',
  'displayName',
  'eTag',
  'id',
  'lastModifiedBy',
  'lastModifiedDateTime',
  'list',
  'name',
  'parentReference',
  'sharepointIds',
  'system',
  'webUrl',
];

/** A list as Graph writes it. */
export function listJson(tenant: Tenant, list: List): Record<string, unknown> {
  const eTag = `"${list.id},${list.version}"`;
  return {
    '@odata.etag': eTag,
    createdDateTime: list.created,
    description: list.description,
    eTag,
    id: list.id,
    lastModifiedDateTime: list.modified,
    name: list.name,
    webUrl: `${site.webUrl}/Lists/${encodeURIComponent(list.name)}`,
    displayName: list.displayName,
    createdBy: { user: identity(tenant, list.author) },
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: list.hidden, template: list.template },
    ...(list.hidden && { system: {} }),
  };
}

/** A column definition as Graph writes it. */
export function columnJson(column: Column): Record<string, unknown> {
  const { id, name, displayName, description, enforceUniqueValues, hidden, indexed, readOnly, required, type, settings } = column;
  return {
    columnGroup: column.builtIn ? '_Hidden' : 'Custom Columns',
    description,
    displayName,
    enforceUniqueValues,
    hidden,
    id,
    indexed,
    name,
    readOnly,
    required,
    [type]: settings,
  };
}

/** The person, or the app's account, behind a number of the site. */
export function identity(tenant: Tenant, principal: number): Record<string, unknown> {
  const one = principalById(tenant, principal);
  if (!one) return { displayName: '' };
  return one.kind === 'person' ? { email: one.email, id: one.oid, displayName: one.title } : { displayName: one.title };
}
