import { authorOf } from '../graph/caller';
import { site } from '../tenant/directory';
import { saveList } from '../tenant/lists';
import { principalById } from '../tenant/principals';
import type { Assignment, List } from '../tenant/state';
import { chosen, shownPrincipal, shownRole, unknownMember, wrongVerb } from './answers';
import type { Step } from './apiPath';
import { demandControl, sharePointFault, type SharePointCall } from './call';

const fullControl = 1073741829;

/** A list as SharePoint's REST interface shows it, as far as permissions and versions go. */
export function listAnswer(list: List): Record<string, unknown> {
  return {
    Id: list.id,
    Title: list.displayName,
    Description: list.description,
    Hidden: list.hidden,
    BaseTemplate: list.template === 'genericList' ? 100 : list.template === 'documentLibrary' ? 101 : 112,
    ItemCount: list.items.size,
    HasUniqueRoleAssignments: list.assignments !== undefined,
    ReadSecurity: list.readSecurity,
    WriteSecurity: list.writeSecurity,
    EnableVersioning: list.keepsVersions,
    ParentWebUrl: site.path,
  };
}

/** What stands below one list: its settings, breaking and resetting inheritance, its role assignments. */
export function answerList(call: SharePointCall, list: List, [step, ...rest]: readonly Step[]): unknown {
  if (!step) {
    if (call.method === 'GET') return chosen(call, listAnswer(list));
    if (call.method === 'MERGE' || call.method === 'PATCH') return merge(call, list);
    throw wrongVerb(call.method);
  }
  switch (step.name) {
    case 'hasuniqueroleassignments':
      return { value: list.assignments !== undefined };
    case 'breakroleinheritance':
      return breakInheritance(call, list, step.named.copyroleassignments === 'true' || step.argument === 'true');
    case 'resetroleinheritance':
      demandPost(call);
      list.assignments = undefined;
      saveList(call.tenant, list);
      return { 'odata.null': true };
    case 'roleassignments':
      return roleAssignments(call, list, rest);
    default:
      throw unknownMember(step.name);
  }
}

/** Without a copy only the caller keeps a right on the list, full control, so that nobody locks themselves out. */
function breakInheritance(call: SharePointCall, list: List, copy: boolean): unknown {
  demandPost(call);
  const { tenant, caller } = call;
  if (!list.assignments) {
    list.assignments = copy ? tenant.setting.siteAssignments : [{ principal: authorOf(tenant, caller), roles: [fullControl] }];
    saveList(tenant, list);
  }
  return { 'odata.null': true };
}

function roleAssignments(call: SharePointCall, list: List, [step]: readonly Step[]): unknown {
  const assignments = list.assignments ?? call.tenant.setting.siteAssignments;
  if (!step) {
    if (call.method !== 'GET') throw wrongVerb(call.method);
    return { value: assignments.map((one) => shown(call, one)) };
  }
  switch (step.name) {
    case 'addroleassignment':
      return change(call, list, step, (one, role) => [...new Set([...one, role])]);
    case 'removeroleassignment':
      return change(call, list, step, (one, role) => one.filter((id) => id !== role));
    case 'getbyprincipalid': {
      const found = assignments.find((one) => String(one.principal) === step.argument);
      if (!found)
        throw sharePointFault(
          404,
          '-2146232832, Microsoft.SharePoint.SPException',
          `Can not find the principal with id: ${step.argument ?? ''}.`,
        );
      if (call.method === 'GET') return shown(call, found);
      if (call.method !== 'DELETE') throw wrongVerb(call.method);
      demandControl(call);
      set(call, list, found.principal, []);
      return undefined;
    }
    default:
      throw unknownMember(step.name);
  }
}

function change(
  call: SharePointCall,
  list: List,
  { named }: Step,
  next: (roles: readonly number[], role: number) => readonly number[],
): unknown {
  demandPost(call);
  const principal = Number(named.principalid);
  const role = Number(named.roledefid);
  if (!principalById(call.tenant, principal))
    throw sharePointFault(
      404,
      '-2146232832, Microsoft.SharePoint.SPException',
      `Can not find the principal with id: ${named.principalid ?? ''}.`,
    );
  if (!call.tenant.setting.roleDefinitions.some((one) => one.id === role))
    throw sharePointFault(404, '-2146232832, Microsoft.SharePoint.SPException', 'Can not find the permission level.');
  const roles = list.assignments?.find((one) => one.principal === principal)?.roles ?? [];
  set(call, list, principal, next(roles, role));
  return { 'odata.null': true };
}

function set(call: SharePointCall, list: List, principal: number, roles: readonly number[]): void {
  if (!list.assignments)
    throw sharePointFault(
      400,
      '-2146233079, System.InvalidOperationException',
      'This operation is not allowed on an object that inherits permissions.',
    );
  const others = list.assignments.filter((one) => one.principal !== principal);
  list.assignments = roles.length === 0 ? others : [...others, { principal, roles }];
  saveList(call.tenant, list);
}

function shown(call: SharePointCall, { principal, roles }: Assignment): Record<string, unknown> {
  const { tenant } = call;
  const member = principalById(tenant, principal);
  const bindings = tenant.setting.roleDefinitions.filter((one) => roles.includes(one.id));
  return chosen(
    call,
    { PrincipalId: principal, Member: member && shownPrincipal(member), RoleDefinitionBindings: bindings.map(shownRole) },
    ['Member', 'RoleDefinitionBindings'],
  );
}

/** Read security 1 (all rows) or 2 (own rows); write security 1 (all), 2 (own) or 4 (none). Needs `IF-MATCH`. */
function merge(call: SharePointCall, list: List): undefined {
  demandControl(call);
  if (call.header('if-match') === undefined)
    throw sharePointFault(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'An IF-MATCH header is required.');
  const { ReadSecurity, WriteSecurity, EnableVersioning, ...others } = call.body();
  const odd = Object.keys(others).find((key) => key !== '__metadata' && key !== 'MajorVersionLimit');
  if (odd)
    throw sharePointFault(
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      `The property '${odd}' does not exist on type 'SP.List', or the sandbox does not play it.`,
    );
  if (ReadSecurity !== undefined && ReadSecurity !== 1 && ReadSecurity !== 2)
    throw sharePointFault(400, '-1, System.ArgumentOutOfRangeException', 'ReadSecurity is 1 or 2.');
  if (WriteSecurity !== undefined && WriteSecurity !== 1 && WriteSecurity !== 2 && WriteSecurity !== 4)
    throw sharePointFault(400, '-1, System.ArgumentOutOfRangeException', 'WriteSecurity is 1, 2 or 4.');
  list.readSecurity = ReadSecurity ?? list.readSecurity;
  list.writeSecurity = WriteSecurity ?? list.writeSecurity;
  if (typeof EnableVersioning === 'boolean') list.keepsVersions = EnableVersioning;
  saveList(call.tenant, list);
  return undefined;
}

function demandPost(call: SharePointCall): void {
  if (call.method !== 'POST') throw wrongVerb(call.method);
  demandControl(call);
}
