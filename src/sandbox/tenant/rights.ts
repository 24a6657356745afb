import type { Tenant } from './tenant';
import type { Assignment, Item, List, Principal, RoleDefinition } from './state';

/** SharePoint's right bits that matter here (SP.PermissionKind / SPBasePermissions, low word). */
export const right = {
  view: 0x1,
  add: 0x2,
  edit: 0x4,
  delete: 0x8,
  open: 0x10000,
  versions: 0x40,
  manageLists: 0x800,
  managePermissions: 0x2000000,
  manageWeb: 0x40000000,
} as const;

/** The permission levels every site has, with SharePoint's own numbers and masks. */
export const builtInRoles: readonly RoleDefinition[] = [
  role(1073741829, 'Full Control', 'Has full control.', 4294967295, 2147483647),
  role(1073741828, 'Design', 'Can view, add, update, delete, approve, and customize.', 1012866047, 432),
  role(
    1073741830,
    'Edit',
    'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    1011030767,
    432,
  ),
  role(1073741827, 'Contribute', 'Can view, add, update, and delete list items and documents.', 1011028719, 432),
  role(1073741826, 'Read', 'Can view pages and list items and download documents.', 138612833, 176),
  role(
    1073741825,
    'Limited Access',
    'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    134287360,
    48,
    true,
  ),
];

/** The numbers of the site's own groups, as in a site made for a team. */
export const siteGroup = { owners: 3, visitors: 4, members: 5 } as const;

/** The rights (low word) of a person on the site. Whoever has a right on some list may open the site. */
export function siteRights(tenant: Tenant, oid: string): number {
  const mine = principalsOf(tenant, oid);
  const own = sum(tenant, tenant.setting.siteAssignments, mine);
  if (own & right.open) return own;
  for (const list of tenant.lists.values()) {
    if (list.assignments && sum(tenant, list.assignments, mine)) return (own | right.open) >>> 0;
  }
  return own;
}

/** The rights (low word) of a person on a list: its own assignments when it has broken inheritance, else the site's. */
export function listRights(tenant: Tenant, list: List, oid: string): number {
  const mine = principalsOf(tenant, oid);
  const owner = sum(tenant, tenant.setting.siteAssignments, mine);
  if (!list.assignments) return owner;
  // A site collection administrator keeps every right whatever a list says.
  if (owner & right.manageWeb) return owner;
  return sum(tenant, list.assignments, mine);
}

/** Whether the person may see this row: "read items that were created by the user" hides others', except from who manages the list. */
export function maySeeItem(list: List, item: Item, rights: number, person: number): boolean {
  return list.readSecurity === 1 || (rights & right.manageLists) !== 0 || item.author === person;
}

/** Whether the person may change this row, given the right to edit: "create and edit items that were created by the user". */
export function mayChangeItem(list: List, item: Item, rights: number, person: number): boolean {
  if (list.writeSecurity === 1 || (rights & right.manageLists) !== 0) return true;
  return list.writeSecurity === 2 && item.author === person;
}

/** Every principal number through which this person holds rights. */
function principalsOf(tenant: Tenant, oid: string): Set<number> {
  const { principals, groupMembers } = tenant.setting;
  const found = new Set<number>();
  for (const one of principals) if (holds(one, oid, groupMembers)) found.add(one.id);
  for (const one of principals)
    if (one.kind === 'siteGroup' && one.members.some((member) => found.has(member))) found.add(one.id);
  return found;
}

function holds(one: Principal, oid: string, groupMembers: Readonly<Record<string, readonly string[]>>): boolean {
  if (one.kind === 'person') return one.oid === oid;
  return one.kind === 'entraGroup' && (groupMembers[one.oid]?.includes(oid) ?? false);
}

function sum(tenant: Tenant, assignments: readonly Assignment[], mine: ReadonlySet<number>): number {
  let bits = 0;
  for (const { principal, roles } of assignments) {
    if (!mine.has(principal)) continue;
    for (const id of roles) bits |= tenant.setting.roleDefinitions.find((one) => one.id === id)?.low ?? 0;
  }
  return bits >>> 0;
}

function role(id: number, name: string, description: string, low: number, high: number, hidden = false): RoleDefinition {
  return { id, name, description, low, high, hidden };
}
