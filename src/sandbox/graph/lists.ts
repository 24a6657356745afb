import { accessDenied, badRequest, notFound } from '../refusal';
import { createList, listByTitle, renameList, saveList } from '../tenant/lists';
import { right } from '../tenant/rights';
import type { List } from '../tenant/state';
import { bodyObject, graphRoot, type Answer, type GraphCall } from './call';
import { appLevel, authorOf, demandApp, demandSite, level, rightsOn } from './caller';
import { answerColumns } from './columns';
import { answerItems } from './items';
import { columnJson, listJson, listProperties } from './listJson';
import { allowOptions, expansions, option, pick, selected } from './query';
import { notPlayed, unknownSegment, wrongMethod } from './refusals';

/** Everything below `/sites/{id}/lists`. */
export function answerLists(call: GraphCall, [which, segment, ...more]: readonly string[]): Answer {
  if (which === undefined) {
    if (call.method === 'GET') return allLists(call);
    if (call.method === 'POST') return newList(call);
    throw wrongMethod();
  }
  const list = findList(call, which);
  switch (segment) {
    case undefined:
      return oneList(call, list);
    case 'columns':
      return answerColumns(call, list, more);
    case 'items':
      return answerItems(call, list, more);
    case 'contentTypes':
    case 'drive':
    case 'operations':
    case 'permissions':
    case 'subscriptions':
      throw notPlayed(`/lists/{id}/${segment}`);
    default:
      throw unknownSegment(segment);
  }
}

/** The list by id or title, if the person may see it. A list that is hidden from the person answers as a missing one does, or 403: a switch. */
function findList(call: GraphCall, which: string): List {
  const { tenant } = call;
  const byTitle = tenant.switches.listByTitleInPath ? listByTitle(tenant, which) : undefined;
  const list = tenant.lists.get(which.toLowerCase()) ?? byTitle;
  if (!list) throw notFound('The specified list was not found');
  if (visible(call, list)) return list;
  throw tenant.switches.hiddenListAnswers404 ? notFound('The specified list was not found') : accessDenied();
}

function visible(call: GraphCall, list: List): boolean {
  return (rightsOn(call.tenant, call.caller, list) & right.view) !== 0;
}

/** Hidden lists are left out unless `system` is selected (list resource page) or the filter names one. */
function allLists(call: GraphCall): Answer {
  allowOptions(call.query, ['select', 'filter', 'expand', 'top']);
  const select = selected(option(call.query, 'select'));
  const filter = option(call.query, 'filter');
  const title = filter === undefined ? undefined : titleIn(filter);
  const shown = [...call.tenant.lists.values()].filter(
    (list) =>
      visible(call, list) &&
      (title === undefined ? !list.hidden || select?.includes('system') : list.displayName.toLowerCase() === title),
  );
  const value = shown.map((list) => listAnswer(call, list, select));
  return { status: 200, body: { '@odata.context': `${graphRoot}/$metadata#sites('${call.path[1] ?? ''}')/lists`, value } };
}

function titleIn(filter: string): string {
  const title = /^\s*displayName eq '((?:[^']|'')*)'\s*$/.exec(filter)?.[1];
  if (title === undefined) throw badRequest('Invalid filter clause', 'invalidQueryOption');
  return title.replaceAll("''", "'").toLowerCase();
}

/** Needs Sites.Manage.All or more with a person; an app without a person may with Sites.ReadWrite.All (Graph's permission data). */
function newList(call: GraphCall): Answer {
  const { tenant, caller } = call;
  const appOnly = !caller.person && caller.scopes.has('Sites.ReadWrite.All');
  if (!appOnly) demandApp(tenant, caller, level.manage);
  demandSite(tenant, caller, right.manageLists);
  const body = bodyObject(call);
  if (body.name !== undefined)
    throw badRequest("Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'");
  if (typeof body.displayName !== 'string' || body.displayName.trim() === '')
    throw badRequest("The property 'displayName' of the list is required.");
  const template = (body.list as { template?: unknown } | undefined)?.template;
  if (template !== 'genericList') throw badRequest('One of the provided arguments is not acceptable.');
  const unknown = Object.keys(body).find(
    (key) => !key.startsWith('@odata.') && !['displayName', 'description', 'columns', 'list'].includes(key),
  );
  if (unknown) throw badRequest(`Could not find a property named '${unknown}' on type 'microsoft.graph.list'.`);
  const columns = body.columns ?? [];
  if (!Array.isArray(columns)) throw badRequest("The property 'columns' is not a collection.");
  const request = {
    displayName: body.displayName,
    description: typeof body.description === 'string' ? body.description : '',
    columns,
  };
  const list = createList(tenant, request, authorOf(tenant, caller));
  return {
    status: 201,
    body: { '@odata.context': `${graphRoot}/$metadata#sites('${call.path[1] ?? ''}')/lists/$entity`, ...listJson(tenant, list) },
  };
}

function oneList(call: GraphCall, list: List): Answer {
  const { tenant, caller } = call;
  const mayManage = appLevel(tenant, caller) >= level.manage && (rightsOn(tenant, caller, list) & right.manageLists) !== 0;
  switch (call.method) {
    case 'GET':
      allowOptions(call.query, ['select', 'expand']);
      return {
        status: 200,
        body: {
          '@odata.context': `${graphRoot}/$metadata#sites('${call.path[1] ?? ''}')/lists/$entity`,
          ...listAnswer(call, list, selected(option(call.query, 'select'))),
        },
      };
    case 'PATCH': {
      if (!mayManage) throw accessDenied();
      const { displayName, description, ...others } = bodyObject(call);
      const [odd] = Object.keys(others).filter((key) => !key.startsWith('@odata.'));
      if (odd) throw badRequest(`The property '${odd}' cannot be changed on a list.`, 'propertyNotUpdateable');
      if (typeof displayName === 'string') renameList(tenant, list, displayName);
      if (typeof description === 'string') {
        list.description = description;
        saveList(tenant, list);
      }
      return { status: 200, body: listJson(tenant, list) };
    }
    case 'DELETE':
      if (!mayManage) throw accessDenied();
      tenant.removeList(list.id);
      return { status: 204 };
    default:
      throw wrongMethod();
  }
}

function listAnswer(call: GraphCall, list: List, select: readonly string[] | undefined): Record<string, unknown> {
  const body = pick(listJson(call.tenant, list), select, listProperties, 'list');
  for (const [name] of expansions(option(call.query, 'expand'))) {
    if (name !== 'columns') throw notPlayed(`$expand=${name} on lists`);
    body.columns = list.columns.filter((one) => !one.hidden).map(columnJson);
  }
  return body;
}
