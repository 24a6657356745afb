import { apps, findPerson, groups, people, site, tabApp, type Person } from './directory';
import { builtInRoles, siteGroup } from './rights';
import { seconds } from './days';
import type { Item, Principal, Secrets, Setting } from './state';
import { newWorkflow } from './workflow';
import type { Tenant } from './tenant';

/** The account SharePoint names as author of what an app does without a person. */
export const appAccount = 1073741822;

/** The settings of a tenant in which nothing has happened yet: site groups filled, every app consented, the tab's app allowed to write. */
export function firstSetting(secrets: Secrets, scene: string, calendar: Date, calendarAhead: number): Setting {
  const owners = siteGroupOf(siteGroup.owners, 'Owners');
  const visitors = siteGroupOf(siteGroup.visitors, 'Visitors');
  const members = siteGroupOf(siteGroup.members, 'Members');
  const owner = { ...personPrincipal(mustFind('ivy')), id: 6 };
  const leaders = { ...groupPrincipal(groups[1]!), id: 7 };
  return {
    ...secrets,
    scene,
    ready: false,
    principals: [
      { ...owners, members: [owner.id] },
      visitors,
      { ...members, members: [leaders.id] },
      owner,
      leaders,
      {
        id: appAccount,
        kind: 'app',
        title: 'SharePoint App',
        login: 'i:0i.t|00000003-0000-0ff1-ce00-000000000000|app@sharepoint',
        email: '',
        oid: '',
        members: [],
      },
    ],
    nextPrincipal: 8,
    nextSiteGroup: 6,
    siteAssignments: [
      { principal: siteGroup.owners, roles: [1073741829] },
      { principal: siteGroup.visitors, roles: [1073741826] },
      { principal: siteGroup.members, roles: [1073741830] },
    ],
    roleDefinitions: builtInRoles,
    sitePermissions: [{ id: permissionId(tabApp.id), appId: tabApp.id, appName: tabApp.name, roles: ['write'] }],
    groupMembers: Object.fromEntries(groups.map((one) => [one.id, one.members.map((alias) => mustFind(alias).oid)])),
    consents: Object.fromEntries(
      apps.map(({ id, delegated, application, sharePoint }) => [id, { delegated, application, sharePoint }]),
    ),
    revocations: {},
    calendarAhead,
    workflow: newWorkflow(mustFind('priya'), calendar),
    withoutApp: [],
  };
}

/** The id Graph gives an app's role on the site: opaque, but the same for the same app. */
export function permissionId(appId: string): string {
  return Buffer.from(`i:0i.t|ms.sp.ext|${appId}`).toString('base64').replace(/=+$/, '');
}

/** The person's number on the site, given on the first visit as SharePoint does. */
export function principalOf(tenant: Tenant, person: Person): Principal {
  return ensure(tenant, personPrincipal(person));
}

/** The number on the site of an Entra group. */
export function principalOfGroup(tenant: Tenant, group: { id: string; name: string }): Principal {
  return ensure(tenant, groupPrincipal(group));
}

/** The principal with this number; undefined when the site has none. */
export function principalById(tenant: Tenant, id: number): Principal | undefined {
  return tenant.setting.principals.find((one) => one.id === id);
}

function ensure(tenant: Tenant, wanted: Principal): Principal {
  const { principals, nextPrincipal } = tenant.setting;
  const found = principals.find((one) => one.login === wanted.login);
  if (found) return found;
  const made = { ...wanted, id: nextPrincipal };
  tenant.set({ principals: [...principals, made], nextPrincipal: nextPrincipal + 1 });
  for (const list of tenant.lists.values())
    if (list.template === 'userInformation') tenant.putItem(list, principalRow(tenant, made));
  return made;
}

/** The row of a principal in the site's hidden list of people; its number is the principal's. */
export function principalRow(tenant: Tenant, { id, title, login, email, oid }: Principal): Item {
  const now = seconds(tenant.calendar());
  const job = findPerson(oid)?.job;
  const fields = { Title: title, Name: login, ...(email && { EMail: email }), ...(job && { JobTitle: job }) };
  return {
    id,
    guid: tenant.newGuid(),
    version: 1,
    created: now,
    modified: now,
    author: 6,
    editor: 6,
    fields,
    change: 0,
    earlier: [],
  };
}

function personPrincipal({ upn, name, oid }: Person): Principal {
  return { id: 0, kind: 'person', title: name, login: `i:0#.f|membership|${upn}`, email: upn, oid, members: [] };
}

function groupPrincipal({ id, name }: { id: string; name: string }): Principal {
  return { id: 0, kind: 'entraGroup', title: name, login: `c:0t.c|tenant|${id}`, email: '', oid: id, members: [] };
}

function siteGroupOf(id: number, part: string): Principal {
  return {
    id,
    kind: 'siteGroup',
    title: `${site.displayName} ${part}`,
    login: `${site.displayName} ${part}`,
    email: '',
    oid: '',
    members: [],
  };
}

function mustFind(alias: string): Person {
  const found = findPerson(alias);
  if (!found) throw new Error(`There is no ${alias} among the ${people.length} people of the tenant.`);
  return found;
}
