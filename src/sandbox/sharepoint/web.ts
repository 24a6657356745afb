import { findPerson, groups, site } from '../tenant/directory';
import { listByTitle } from '../tenant/lists';
import { principalOf, principalOfGroup } from '../tenant/principals';
import { right, siteGroup, listRights } from '../tenant/rights';
import type { List, Principal } from '../tenant/state';
import { answerList, listAnswer } from './list';
import { chosen, shownPrincipal, shownRole, unknownMember, wrongVerb } from './answers';
import { demandControl, sharePointFault, type SharePointCall } from './call';

const webAnswer = { Id: site.webGuid, Title: site.displayName, Url: site.webUrl, ServerRelativeUrl: site.path };

/** Carries out what stands below `_api`. The answer is the JSON body; undefined for 204. */
export function answerWeb(call: SharePointCall): unknown {
  const [web, second, ...rest] = call.steps;
  if (web?.name !== 'web') throw unknownMember(web?.name ?? '');
  if (!second) return chosen(call, webAnswer);
  switch (second.name) {
    case 'lists':
      return lists(call);
    case 'ensureuser':
      return ensureUser(call, second.argument);
    case 'currentuser':
      return call.caller.person ? shownPrincipal(principalOf(call.tenant, call.caller.person)) : undefined;
    case 'sitegroups':
      return siteGroups(call);
    case 'associatedownergroup':
    case 'associatedmembergroup':
    case 'associatedvisitorgroup':
      return shownPrincipal(byNumber(call, siteGroup[`${second.name.slice(10, -5)}s` as keyof typeof siteGroup]));
    case 'siteusers':
      return { value: call.tenant.setting.principals.filter((one) => one.kind !== 'siteGroup').map(shownPrincipal) };
    case 'roledefinitions':
      return roleDefinitions(call);
    case 'regionalsettings':
      if (rest[0]?.name !== 'timezone') throw unknownMember(rest[0]?.name ?? 'regionalsettings');
      return {
        Id: 2,
        Description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London',
        Information: { Bias: 0, DaylightBias: -60, StandardBias: 0 },
      };
    default:
      throw unknownMember(second.name);
  }
}

function lists(call: SharePointCall): unknown {
  const [, second, third, ...rest] = call.steps;
  const { tenant, query, method } = call;
  const byId = second?.argument ?? (third?.name === 'getbyid' ? third.argument : undefined);
  const byTitle = third?.name === 'getbytitle' ? third.argument : undefined;
  if (byId === undefined && byTitle === undefined) {
    if (third) throw unknownMember(third.name);
    if (method !== 'GET') throw wrongVerb(method);
    const title = /^Title eq '((?:[^']|'')*)'$/i.exec(query.get('$filter') ?? '')?.[1];
    if (query.has('$filter') && title === undefined)
      throw sharePointFault(
        400,
        '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
        "The sandbox reads only $filter=Title eq '…'.",
      );
    const all = [...tenant.lists.values()].filter(
      (one) =>
        mayView(call, one) &&
        (title === undefined || one.displayName.toLowerCase() === title.replaceAll("''", "'").toLowerCase()),
    );
    return { value: all.map((one) => chosen(call, listAnswer(one))) };
  }
  const found = byId === undefined ? listByTitle(tenant, byTitle ?? '') : tenant.lists.get(byId.toLowerCase());
  if (!found || !mayView(call, found)) {
    if (byId !== undefined)
      throw sharePointFault(
        404,
        '-2130575322, Microsoft.SharePoint.SPException',
        'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.',
      );
    throw sharePointFault(
      404,
      '-1, System.ArgumentException',
      `List '${byTitle ?? ''}' does not exist at site with URL '${site.webUrl}'.`,
    );
  }
  return answerList(call, found, second?.argument === undefined ? rest : [third, ...rest].filter((one) => one !== undefined));
}

function mayView({ tenant, caller }: SharePointCall, list: List): boolean {
  return !caller.person || (listRights(tenant, list, caller.person.oid) & right.view) !== 0;
}

/** Takes the login in brackets or as `logonName`; gives whoever it is a number on the site. */
function ensureUser(call: SharePointCall, argument: string | undefined): unknown {
  if (call.method !== 'POST') throw wrongVerb(call.method);
  demandControl(call);
  const login = String(argument ?? call.body().logonName ?? '');
  const person = findPerson(login.replace(/^i:0#\.f\|membership\|/i, ''));
  if (person) return shownPrincipal(principalOf(call.tenant, person));
  const group = groups.find((one) => login.toLowerCase() === `c:0t.c|tenant|${one.id}`);
  if (group) return shownPrincipal(principalOfGroup(call.tenant, group));
  throw sharePointFault(404, '-2146232832, Microsoft.SharePoint.SPException', `The specified user ${login} could not be found.`);
}

function siteGroups(call: SharePointCall): unknown {
  const [, , third] = call.steps;
  const all = call.tenant.setting.principals.filter((one) => one.kind === 'siteGroup');
  if (!third) return { value: all.map(shownPrincipal) };
  const found =
    third.name === 'getbyname'
      ? all.find((one) => one.title.toLowerCase() === third.argument?.toLowerCase())
      : all.find((one) => third.name === 'getbyid' && String(one.id) === third.argument);
  if (!found) throw sharePointFault(404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.');
  return shownPrincipal(found);
}

function roleDefinitions(call: SharePointCall): unknown {
  const [, , third] = call.steps;
  const { tenant, method } = call;
  const all = tenant.setting.roleDefinitions;
  if (third) {
    const found = all.find((one) =>
      third.name === 'getbyname' ? one.name.toLowerCase() === third.argument?.toLowerCase() : String(one.id) === third.argument,
    );
    if (!found) throw sharePointFault(404, '-2146232832, Microsoft.SharePoint.SPException', 'Can not find the permission level.');
    return shownRole(found);
  }
  if (method === 'GET') return { value: all.map((one) => chosen(call, shownRole(one))) };
  if (method !== 'POST') throw wrongVerb(method);
  demandControl(call);
  const { Name, Description = '', BasePermissions } = call.body();
  const mask = BasePermissions as { High?: unknown; Low?: unknown } | undefined;
  const [high, low] = [Number(mask?.High), Number(mask?.Low)];
  if (typeof Name !== 'string' || Name === '' || Number.isNaN(high) || Number.isNaN(low))
    throw sharePointFault(
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      'Name and BasePermissions { High, Low } are required.',
    );
  if (all.some((one) => one.name.toLowerCase() === Name.toLowerCase()))
    throw sharePointFault(
      400,
      '-2130575339, Microsoft.SharePoint.SPException',
      `A permission level named ${Name} already exists.`,
    );
  const made = {
    id: Math.max(...all.map((one) => one.id)) + 5,
    name: Name,
    description: String(Description),
    low: low >>> 0,
    high,
    hidden: false,
  };
  tenant.set({ roleDefinitions: [...all, made] });
  return shownRole(made);
}

function byNumber(call: SharePointCall, id: number): Principal {
  const found = call.tenant.setting.principals.find((one) => one.id === id);
  if (!found) throw sharePointFault(404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.');
  return found;
}
