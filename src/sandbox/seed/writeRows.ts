import type { Kind } from '../../domain/record';
import type { Records } from '../../domain/snapshot';
import { definitions } from '../../lists/definitions';
import type { ListDefinition } from '../../lists/definition';
import { fieldsOf } from '../../lists/rows';
import { seconds } from '../tenant/days';
import { findPerson, site } from '../tenant/directory';
import { principalOf } from '../tenant/principals';
import type { List } from '../tenant/state';
import type { Tenant } from '../tenant/tenant';
import { writtenFields } from '../tenant/values';

/** A record that somebody (an alias) wrote in the past. */
export type OldRow = { [K in Kind]: { kind: K; by: string; at: string; record: Records[K] } }[Kind];

/** Puts tens of thousands of rows into the tenant's lists (by kind), stamped with when they were written. Keys must not repeat: nobody looks. */
export function writeRows(tenant: Tenant, lists: Partial<Record<Kind, string>>, rows: readonly OldRow[]): void {
  for (const row of rows.toSorted((one, other) => one.at.localeCompare(other.at, 'en'))) {
    const list = tenant.lists.get(lists[row.kind] ?? '');
    if (!list) throw new Error(`The site has no list for ${row.kind}.`);
    writeRow(tenant, list, row);
  }
  for (const id of Object.values(lists)) if (tenant.lists.has(id)) tenant.putList(tenant.lists.get(id)!);
  tenant.save();
}

function writeRow(tenant: Tenant, list: List, { kind, by, at, record }: OldRow): void {
  const person = findPerson(by);
  if (!person) throw new Error(`There is no ${by} in the sandbox.`);
  const author = principalOf(tenant, person).id;
  const stamp = seconds(new Date(at));
  list.change += 1;
  list.modified = stamp;
  tenant.putItem(list, {
    id: list.nextItemId,
    guid: tenant.newGuid(),
    version: 1,
    created: stamp,
    modified: stamp,
    author,
    editor: author,
    fields: writtenFields(list, fieldsOf(definitions[kind] as unknown as ListDefinition, record), {}, site.timeZone),
    change: list.change,
    earlier: [],
  });
  list.nextItemId += 1;
}
