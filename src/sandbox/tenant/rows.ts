import { badRequest, Refusal } from '../refusal';
import { seconds } from './days';
import type { Item, ItemVersion, List, StoredFields } from './state';
import type { Tenant } from './tenant';

/** How many earlier states of a row SharePoint keeps by default. */
const versionsKept = 50;

/** Adds a row written by this principal; refuses a value that is taken in a unique column. */
export function addRow(tenant: Tenant, list: List, fields: StoredFields, by: number): Item {
  refuseDuplicates(tenant, list, fields, undefined);
  refuseMissing(tenant, list, fields);
  const now = seconds(tenant.calendar());
  const item: Item = {
    id: list.nextItemId,
    guid: tenant.newGuid(),
    version: 1,
    created: now,
    modified: now,
    author: by,
    editor: by,
    fields,
    change: list.change + 1,
    earlier: [],
  };
  list.nextItemId += 1;
  touchList(tenant, list);
  tenant.putItem(list, item);
  return item;
}

/** Writes a row anew. The version moves even when nothing differs, as an update in SharePoint does. */
export function changeRow(tenant: Tenant, list: List, item: Item, fields: StoredFields, by: number): Item {
  refuseDuplicates(tenant, list, fields, item.id);
  refuseMissing(tenant, list, fields);
  const was: ItemVersion = { version: item.version, modified: item.modified, editor: item.editor, fields: item.fields };
  const changed: Item = {
    ...item,
    fields,
    version: item.version + 1,
    modified: seconds(tenant.calendar()),
    editor: by,
    change: list.change + 1,
    earlier: list.keepsVersions ? [was, ...item.earlier].slice(0, versionsKept) : item.earlier,
  };
  touchList(tenant, list);
  tenant.putItem(list, changed);
  return changed;
}

/** Moves a row to the recycle bin; its id is never given to another. */
export function deleteRow(tenant: Tenant, list: List, item: Item): void {
  list.deleted.set(item.id, list.change + 1);
  list.recycled.set(item.id, item);
  tenant.removeItem(list, item.id);
  touchList(tenant, list);
}

/** Takes a row out of the recycle bin as it was: same id, same stamps. Who follows the list hears of both, its deletion and the row. */
export function restoreRow(tenant: Tenant, list: List, item: Item): void {
  list.recycled.delete(item.id);
  touchList(tenant, list);
  tenant.putItem(list, { ...item, change: list.change });
}

function touchList(tenant: Tenant, list: List): void {
  list.change += 1;
  list.modified = seconds(tenant.calendar());
  tenant.putList(list);
}

/** Text is compared as SharePoint compares it: without regard to case. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other;
  // Lists of ten years have tens of thousands of rows: most differ in length already.
  return one.length === other.length && one.toLowerCase() === other.toLowerCase();
}

function refuseDuplicates(tenant: Tenant, list: List, fields: StoredFields, self: number | undefined): void {
  for (const column of list.columns) {
    const value = column.enforceUniqueValues ? fields[column.name] : undefined;
    if (value === undefined) continue;
    for (const other of list.items.values()) {
      if (other.id === self || !sameValue(other.fields[column.name], value)) continue;
      const message = 'One or more fields with unique constraints already has the provided value.';
      throw tenant.switches.duplicateAnswers409 ? new Refusal(409, 'nameAlreadyExists', message) : badRequest(message);
    }
  }
}

function refuseMissing(tenant: Tenant, list: List, fields: StoredFields): void {
  if (!tenant.switches.requiredEnforced) return;
  const missing = list.columns.find((one) => one.required && !one.builtIn && fields[one.name] === undefined);
  if (missing) throw badRequest(`The required field '${missing.name}' has no value.`);
}
