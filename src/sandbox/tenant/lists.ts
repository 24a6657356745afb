import { badRequest, Refusal } from '../refusal';
import { builtInColumns, newColumn } from './columns';
import { seconds } from './days';
import type { Column, List } from './state';
import type { Tenant } from './tenant';

/** A list as a client asks for it: POST /sites/{id}/lists. */
export interface ListRequest {
  displayName: string;
  description: string;
  columns: readonly unknown[];
}

/** Makes a generic list. What the tenant honours of index and uniqueness at this moment is a switch. Refuses a title that is taken. */
export function createList(tenant: Tenant, { displayName, description, columns }: ListRequest, by: number): List {
  if (listByTitle(tenant, displayName)) throw new Refusal(409, 'nameAlreadyExists', 'The specified name is already in use.');
  const { switches, newGuid } = tenant;
  let made: readonly Column[] = builtInColumns(newGuid);
  for (const sent of columns) {
    const column = newColumn(sent, made, newGuid, switches);
    if (!switches.columnsHonouredInListCreate) continue;
    const indexed = column.indexed && switches.indexedHonouredInListCreate;
    made = [
      ...made,
      { ...column, indexed, enforceUniqueValues: indexed && column.enforceUniqueValues && switches.uniqueHonouredInListCreate },
    ];
  }
  const list = emptyList(tenant, { name: urlName(tenant, displayName), displayName, description, columns: made, author: by });
  tenant.putList(list);
  return list;
}

/** A list without rows, not yet in place. */
export function emptyList(tenant: Tenant, part: Pick<List, 'name' | 'displayName' | 'columns' | 'author'> & Partial<List>): List {
  const now = seconds(tenant.calendar());
  return {
    id: tenant.newGuid(),
    description: '',
    template: 'genericList',
    hidden: false,
    created: now,
    modified: now,
    version: 1,
    nextItemId: 1,
    // A delta token of 0 means "from the beginning", so that a list that never changed already stands at 1.
    change: 1,
    forgotten: 0,
    assignments: undefined,
    readSecurity: 1,
    writeSecurity: 1,
    keepsVersions: tenant.switches.versioningOnInNewLists,
    items: new Map(),
    deleted: new Map(),
    recycled: new Map(),
    ...part,
  };
}

/** Gives a list another title; its id and address stay. */
export function renameList(tenant: Tenant, list: List, displayName: string): void {
  const other = listByTitle(tenant, displayName);
  if (displayName === '') throw badRequest('The title of a list cannot be empty.');
  if (other && other !== list) throw new Refusal(409, 'nameAlreadyExists', 'The specified name is already in use.');
  list.displayName = displayName;
  saveList(tenant, list);
}

/** Puts a changed list in place and moves its version. */
export function saveList(tenant: Tenant, list: List): void {
  list.version += 1;
  list.modified = seconds(tenant.calendar());
  tenant.putList(list);
}

/** The list with this title, in any case; undefined when there is none. */
export function listByTitle(tenant: Tenant, title: string): List | undefined {
  const wanted = title.toLowerCase();
  for (const list of tenant.lists.values()) if (list.displayName.toLowerCase() === wanted) return list;
  return undefined;
}

function urlName(tenant: Tenant, displayName: string): string {
  const plain = displayName.replace(/[\\/:*?"<>|#%]/g, '') || 'List';
  const taken = new Set([...tenant.lists.values()].map((one) => one.name.toLowerCase()));
  for (let n = 0; ; n++) if (!taken.has((plain + (n || '')).toLowerCase())) return plain + (n || '');
}
