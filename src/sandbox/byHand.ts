import { findApp, findGroup, findPerson, people, site, type Person } from './tenant/directory';
import { listByTitle, renameList } from './tenant/lists';
import { permissionId, principalOf } from './tenant/principals';
import { addRow, changeRow, deleteRow, restoreRow } from './tenant/rows';
import type { Item, List, SitePermission } from './tenant/state';
import type { Tenant } from './tenant/tenant';
import { setOwnerGone, switchOff, switchOn } from './tenant/workflow';
import { writtenFields } from './tenant/values';

/**
 * What people and admins do in Microsoft's own pages while a program is running. Lists are named by title or id, people by
 * alias or UPN, apps by name or client id; whatever is not there throws. Done by the site's owner unless said otherwise.
 */
export interface ByHand {
  renameList(list: string, title: string): void;
  deleteList(list: string): void;
  /** Adds a row with these columns, as Graph would take them; answers its id. */
  addRow(list: string, fields: Readonly<Record<string, unknown>>, person?: string): string;
  editRow(list: string, id: string, fields: Readonly<Record<string, unknown>>, person?: string): void;
  deleteRow(list: string, id: string): void;
  /** Takes a deleted row out of the recycle bin. */
  restoreRow(list: string, id: string): void;
  /** Takes a person out of every group, and so off the site; `addMember` brings them into one group. */
  removeMember(person: string): void;
  addMember(person: string, group: string): void;
  /** Gives the app a role on the site, or takes it away. */
  setSiteRole(app: string, role: string | undefined): void;
  /** Takes back, or gives again, what an admin consented to (or one permission of it); tokens made before are refused. */
  withdrawConsent(app: string, permission?: string): void;
  giveConsent(app: string): void;
  /** Ends the sessions of a person, or of everybody: tokens made before meet a claims challenge. */
  endSessions(person?: string): void;
  /** Makes the delta tokens of a list too old: 410. */
  forgetChanges(list: string): void;
  /** Takes the app in Teams away from a person, or (false) gives it back. */
  appNotInstalled(person: string, gone?: boolean): void;
  /** Switches the workflow behind the webhook off, or on again. */
  workflowOff(): void;
  workflowOn(): void;
  /** The account of the workflow's owner is deleted, or (false) another owner has taken over. */
  workflowOwnerGone(gone?: boolean): void;
}

/** The changes by hand on this tenant; each is saved before it returns. */
export function createByHand(tenant: Tenant): ByHand {
  const saved =
    <A extends unknown[], R>(act: (...given: A) => R) =>
    (...given: A): R => {
      const result = act(...given);
      tenant.save();
      return result;
    };
  const by = (person: string): number => principalOf(tenant, personOf(person)).id;
  const written = (list: List, fields: Readonly<Record<string, unknown>>, item?: Item): Item['fields'] =>
    writtenFields(list, fields, item?.fields ?? {}, site.timeZone);

  return {
    renameList: saved((list, title) => renameList(tenant, listOf(tenant, list), title)),
    deleteList: saved((list) => tenant.removeList(listOf(tenant, list).id)),
    addRow: saved((which, fields, person = 'ivy') => {
      const list = listOf(tenant, which);
      return String(addRow(tenant, list, written(list, fields), by(person)).id);
    }),
    editRow: saved((which, id, fields, person = 'ivy') => {
      const list = listOf(tenant, which);
      const item = itemOf(list, id);
      changeRow(tenant, list, item, written(list, fields, item), by(person));
    }),
    deleteRow: saved((which, id) => {
      const list = listOf(tenant, which);
      deleteRow(tenant, list, itemOf(list, id));
    }),
    restoreRow: saved((which, id) => {
      const list = listOf(tenant, which);
      restoreRow(tenant, list, known(list.recycled.get(Number(id)), `deleted row ${id} in ${list.displayName}`));
    }),
    removeMember: saved((who) => removeMember(tenant, personOf(who))),
    addMember: saved((who, group) => {
      const { oid } = personOf(who);
      const { id } = known(findGroup(group), `group ${group}`);
      const { groupMembers } = tenant.setting;
      tenant.set({ groupMembers: { ...groupMembers, [id]: [...new Set([...(groupMembers[id] ?? []), oid])] } });
    }),
    setSiteRole: saved((app, role) => {
      const { id, name } = known(findApp(app), `app ${app}`);
      const others = tenant.setting.sitePermissions.filter((one) => one.appId !== id);
      const given: SitePermission[] =
        role === undefined ? [] : [{ id: permissionId(id), appId: id, appName: name, roles: [role] }];
      tenant.set({ sitePermissions: [...others, ...given] });
    }),
    withdrawConsent: saved((app, permission) => {
      const { id } = known(findApp(app), `app ${app}`);
      const before = tenant.setting.consents[id] ?? { delegated: [], application: [], sharePoint: [] };
      const left = (all: readonly string[]) => (permission === undefined ? [] : all.filter((one) => one !== permission));
      const after = {
        delegated: left(before.delegated),
        application: left(before.application),
        sharePoint: left(before.sharePoint),
      };
      tenant.set({ consents: { ...tenant.setting.consents, [id]: after } });
      revoke(tenant, id);
    }),
    giveConsent: saved((app) => {
      const { id, delegated, application, sharePoint } = known(findApp(app), `app ${app}`);
      tenant.set({ consents: { ...tenant.setting.consents, [id]: { delegated, application, sharePoint } } });
    }),
    endSessions: saved((person) => {
      for (const { oid } of person === undefined ? people : [personOf(person)]) revoke(tenant, oid);
    }),
    forgetChanges: saved((which) => {
      const list = listOf(tenant, which);
      list.forgotten += 1;
      tenant.putList(list);
    }),
    appNotInstalled: saved((person, gone = true) => {
      const { oid } = personOf(person);
      const others = tenant.setting.withoutApp.filter((one) => one !== oid);
      tenant.set({ withoutApp: gone ? [...others, oid] : others });
    }),
    workflowOff: saved(() => switchOff(tenant)),
    workflowOn: saved(() => switchOn(tenant)),
    workflowOwnerGone: saved((gone = true) => setOwnerGone(tenant, gone)),
  };
}

function removeMember(tenant: Tenant, { oid }: Person): void {
  const { groupMembers, principals } = tenant.setting;
  const mine = principals.find((one) => one.kind === 'person' && one.oid === oid)?.id;
  tenant.set({
    groupMembers: Object.fromEntries(
      Object.entries(groupMembers).map(([id, members]) => [id, members.filter((one) => one !== oid)]),
    ),
    principals: principals.map((one) =>
      one.kind === 'siteGroup' ? { ...one, members: one.members.filter((id) => id !== mine) } : one,
    ),
  });
}

function revoke(tenant: Tenant, whose: string): void {
  const { revocations } = tenant.setting;
  tenant.set({ revocations: { ...revocations, [whose]: (revocations[whose] ?? 0) + 1 } });
}

/** How often tokens of this app for this person (or the app itself) were revoked. */
export function revocationsOf(tenant: Tenant, appId: string, oid: string): number {
  const { revocations } = tenant.setting;
  return (revocations[appId] ?? 0) + (revocations[oid] ?? 0);
}

function listOf(tenant: Tenant, which: string): List {
  return known(tenant.lists.get(which) ?? listByTitle(tenant, which), `list ${which}`);
}

function itemOf(list: List, id: string): Item {
  return known(list.items.get(Number(id)), `row ${id} in ${list.displayName}`);
}

function personOf(who: string): Person {
  return known(findPerson(who), `person ${who}`);
}

function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`There is no ${what} in the sandbox.`);
  return found;
}
