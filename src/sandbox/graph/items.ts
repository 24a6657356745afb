import { badRequest, notFound, Refusal } from '../refusal';
import { storedMoment } from '../tenant/days';
import { site } from '../tenant/directory';
import { maySeeItem, right } from '../tenant/rights';
import { addRow, changeRow, deleteRow } from '../tenant/rows';
import type { Item, List } from '../tenant/state';
import { writtenFields } from '../tenant/values';
import { bodyObject, graphRoot, type Answer, type GraphCall } from './call';
import { authorOf, rightsOn } from './caller';
import { answerDelta } from './delta';
import { authorIfAny, demandOwn, demandWrite } from './itemAccess';
import { itemContext, itemWriter } from './itemAnswer';
import { eTagOf, fieldsReader, itemJson } from './itemJson';
import { answerItemPage } from './itemPage';
import { allowOptions, option, selected } from './query';
import { notPlayed, unknownSegment, wrongMethod } from './refusals';
import { answerVersions } from './versions';

/** Everything below `/lists/{id}/items`. */
export function answerItems(call: GraphCall, list: List, [which, segment, ...more]: readonly string[]): Answer {
  if (which === undefined) {
    if (call.method === 'GET') return answerItemPage(call, list);
    if (call.method === 'POST') return create(call, list);
    throw wrongMethod();
  }
  const delta = segment === undefined ? /^delta(?:\((?:token='([^']*)')?\))?$/.exec(which) : null;
  if (delta) return answerDelta(call, list, delta[1]);
  const item = findItem(call, list, which);
  switch (segment) {
    case undefined:
      return oneItem(call, list, item);
    case 'fields':
      if (more.length > 0) throw unknownSegment(more[0] ?? '');
      return itemFields(call, list, item);
    case 'versions':
      return answerVersions(call, list, item, more);
    case 'activities':
    case 'analytics':
    case 'createLink':
    case 'documentSetVersions':
    case 'driveItem':
    case 'permissions':
      throw notPlayed(`/items/{id}/${segment}`);
    default:
      throw unknownSegment(segment);
  }
}

function findItem(call: GraphCall, list: List, which: string): Item {
  const item = /^\d+$/.test(which) ? list.items.get(Number(which)) : undefined;
  if (!item || !maySeeItem(list, item, rightsOn(call.tenant, call.caller, list), authorIfAny(call)))
    throw notFound('The specified item was not found');
  return item;
}

function create(call: GraphCall, list: List): Answer {
  demandWrite(call, list, right.add);
  const { fields, ...others } = bodyObject(call);
  const odd = Object.keys(others).find((key) => !key.startsWith('@odata.') && key !== 'contentType');
  if (odd) throw badRequest(`Could not find a property named '${odd}' on type 'microsoft.graph.listItem'.`);
  const sent = objectOf(fields);
  const written = writtenFields(list, sent, {}, site.timeZone);
  const item = addRow(call.tenant, list, written, authorOf(call.tenant, call.caller));
  return {
    status: 201,
    headers: { Location: `${graphRoot}/sites/${site.id}/lists/${list.id}/items/${item.id}` },
    body: writtenItem(call, list, item, sent),
  };
}

function oneItem(call: GraphCall, list: List, item: Item): Answer {
  switch (call.method) {
    case 'GET': {
      allowOptions(call.query, ['select', 'expand']);
      const body = { '@odata.context': itemContext(list, '/$entity'), ...itemWriter(call, list)(item) };
      return { status: 200, headers: { ETag: eTagOf(item) }, body };
    }
    case 'PATCH': {
      const { fields, ...others } = bodyObject(call);
      const [odd] = Object.keys(others).filter((key) => !key.startsWith('@odata.'));
      if (odd) throw badRequest(`The property '${odd}' cannot be changed on an item.`, 'propertyNotUpdateable');
      const sent = objectOf(fields);
      const changed = write(call, list, item, sent);
      return { status: 200, body: writtenItem(call, list, changed, sent) };
    }
    case 'DELETE':
      demandWrite(call, list, right.delete);
      demandOwn(call, list, item);
      demandMatch(call, item);
      deleteRow(call.tenant, list, item);
      return { status: 204 };
    default:
      throw wrongMethod();
  }
}

function itemFields(call: GraphCall, list: List, item: Item): Answer {
  if (call.method === 'GET') {
    allowOptions(call.query, ['select']);
    return {
      status: 200,
      body: {
        '@odata.context': itemContext(list, `('${item.id}')/fields/$entity`),
        ...fieldsReader(call.tenant, list, selected(option(call.query, 'select')))(item),
      },
    };
  }
  if (call.method !== 'PATCH') throw wrongMethod();
  const sent = bodyObject(call);
  const changed = write(call, list, item, sent);
  return {
    status: 200,
    body: {
      '@odata.context': itemContext(list, `('${item.id}')/fields/$entity`),
      ...writtenColumns(call, list, changed, sent),
    },
  };
}

/** A row as the write of it answers. */
function writtenItem(call: GraphCall, list: List, item: Item, sent: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return answerToWrite(call, {
    '@odata.context': itemContext(list, '/$entity'),
    ...itemJson(call.tenant, list, item),
    fields: writtenColumns(call, list, item, sent),
  });
}

/** What a write answers: with the row's eTag or without, which is a switch. */
function answerToWrite(call: GraphCall, body: Record<string, unknown>): Record<string, unknown> {
  if (call.tenant.switches.writesAnswerWithEtag) return body;
  const { '@odata.etag': _mark, eTag: _eTag, ...others } = body;
  return others;
}

function write(call: GraphCall, list: List, item: Item, sent: Readonly<Record<string, unknown>>): Item {
  if (!call.tenant.switches.rightsBeforeVersion) demandMatch(call, item);
  demandWrite(call, list, right.edit);
  demandOwn(call, list, item);
  demandMatch(call, item);
  const written = writtenFields(list, sent, item.fields, site.timeZone);
  return changeRow(call.tenant, list, item, written, authorOf(call.tenant, call.caller));
}

function demandMatch(call: GraphCall, item: Item): void {
  const wanted = call.header('if-match');
  if (wanted === undefined || wanted === '*') return;
  if (!/^(W\/)?".*"$/.test(wanted))
    throw badRequest('ETag header is malformed. ETags must be quoted strings.', 'malformedEntityTag');
  if (wanted.replace(/^W\//, '') !== eTagOf(item))
    throw new Refusal(412, 'resourceModified', "ETag does not match current item's value", {}, 'entityTagDoesNotMatch');
}

/** The columns just written. Until read again, day columns may show what was sent in place of what is kept: a switch. */
function writtenColumns(
  call: GraphCall,
  list: List,
  item: Item,
  sent: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const fields = fieldsReader(call.tenant, list, undefined)(item);
  for (const { name, type } of call.tenant.switches.createResponseShowsShiftedDate ? list.columns : []) {
    const value = sent[name];
    if (type === 'dateTime' && typeof value === 'string') fields[name] = storedMoment(value);
  }
  return answerToWrite(call, fields);
}

function objectOf(fields: unknown): Readonly<Record<string, unknown>> {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw badRequest("The property 'fields' of the item is required.");
  return fields as Record<string, unknown>;
}
