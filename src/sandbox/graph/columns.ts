import { accessDenied, badRequest, notFound } from '../refusal';
import { newColumn, patchedColumn } from '../tenant/columns';
import { saveList } from '../tenant/lists';
import { right } from '../tenant/rights';
import type { Column, List } from '../tenant/state';
import { bodyObject, graphRoot, type Answer, type GraphCall } from './call';
import { appLevel, level, rightsOn } from './caller';
import { columnJson } from './listJson';
import { allowOptions, option, pick, selected } from './query';
import { unknownSegment, wrongMethod } from './refusals';

/** How many indexes a list can have (SharePoint's limits). */
const mostIndexes = 20;

/** `/lists/{id}/columns`: reading needs to see the list; changing needs Sites.Manage.All and a person who manages lists. */
export function answerColumns(call: GraphCall, list: List, [which, more]: readonly string[]): Answer {
  if (more !== undefined) throw unknownSegment(more);
  const { tenant, caller, method } = call;
  if (method !== 'GET' && (appLevel(tenant, caller) < level.manage || !(rightsOn(tenant, caller, list) & right.manageLists)))
    throw accessDenied();
  if (which === undefined) {
    if (method === 'GET') return allColumns(call, list);
    if (method !== 'POST') throw wrongMethod();
    const column = newColumn(call.body(), list.columns, tenant.newGuid, tenant.switches);
    setColumns(call, list, [...list.columns, column]);
    return { status: 201, body: { '@odata.context': `${graphRoot}/$metadata#columnDefinitions/$entity`, ...columnJson(column) } };
  }
  const column = list.columns.find((one) => one.id === which.toLowerCase() || one.name === which);
  if (!column) throw notFound('The specified column was not found');
  switch (method) {
    case 'GET':
      return { status: 200, body: shown(call, column) };
    case 'PATCH': {
      const changed = patchedColumn(list, column, bodyObject(call), tenant.switches);
      setColumns(
        call,
        list,
        list.columns.map((one) => (one === column ? changed : one)),
      );
      return { status: 200, body: columnJson(changed) };
    }
    case 'DELETE':
      if (column.builtIn) throw badRequest(`The column '${column.name}' cannot be deleted.`);
      setColumns(
        call,
        list,
        list.columns.filter((one) => one !== column),
      );
      return { status: 204 };
    default:
      throw wrongMethod();
  }
}

function allColumns(call: GraphCall, list: List): Answer {
  allowOptions(call.query, ['select', 'top']);
  return {
    status: 200,
    body: {
      '@odata.context': `${graphRoot}/$metadata#columns`,
      value: list.columns.filter((one) => !one.hidden).map((one) => shown(call, one)),
    },
  };
}

function shown(call: GraphCall, column: Column): Record<string, unknown> {
  const whole = columnJson(column);
  return pick(
    whole,
    selected(option(call.query, 'select')),
    [...Object.keys(whole), 'text', 'choice', 'dateTime', 'number', 'boolean', 'lookup', 'personOrGroup', 'defaultValue', 'type'],
    'columnDefinition',
  );
}

function setColumns(call: GraphCall, list: List, columns: readonly Column[]): void {
  if (columns.filter((one) => one.indexed && !one.builtIn).length > mostIndexes)
    throw badRequest(`A list can have at most ${mostIndexes} indexed columns.`);
  list.columns = columns;
  saveList(call.tenant, list);
}
