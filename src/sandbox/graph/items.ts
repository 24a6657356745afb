import { accessDenied, badRequest, notFound, Refusal } from '../refusal';
import { storedMoment } from '../tenant/days';
import { site } from '../tenant/directory';
import { maySeeItem, mayChangeItem, right } from '../tenant/rights';
import { addRow, changeRow, deleteRow } from '../tenant/rows';
import type { Item, List } from '../tenant/state';
import { writtenFields } from '../tenant/values';
import { bodyObject, graphRoot, type Answer, type GraphCall } from './call';
import { authorOf, demandApp, level, rightsOn } from './caller';
import { answerDelta } from './delta';
import { eTagOf, fieldsJson, itemJson, itemProperties } from './itemJson';
import { answerItemPage } from './itemPage';
import { allowOptions, expansions, option, pick, selected } from './query';
import { notPlayed, unknownSegment, wrongMethod } from './route';
import { answerVersions } from './versions';

/** Everything below `/lists/{id}/items`. */
export function answerItems(call: GraphCall, list: List, [which, segment, ...more]: readonly string[]): Answer {
  if (which === undefined) {
    if (call.method === 'GET') return answerItemPage(call, list);
    if (call.method === 'POST') return create(call, list);
    throw wrongMethod();
  }
  if (which === 'delta' && segment === undefined) return answerDelta(call, list);
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
  if (!item || !maySeeItem(list, item, rightsOn(call.tenant, call.caller, list), authorIfAny(call))) throw notFound('The specified item was not found');
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
    body: { '@odata.context': context(list, '/$entity'), ...itemJson(call.tenant, list, item), fields: asSent(call, list, item, sent) },
  };
}

function oneItem(call: GraphCall, list: List, item: Item): Answer {
  switch (call.method) {
    case 'GET': {
      allowOptions(call.query, ['select', 'expand']);
      return { status: 200, body: { '@odata.context': context(list, '/$entity'), ...itemAnswer(call, list, item) } };
    }
    case 'PATCH': {
      const { fields, ...others } = bodyObject(call);
      const [odd] = Object.keys(others).filter((key) => !key.startsWith('@odata.'));
      if (odd) throw badRequest(`The property '${odd}' cannot be changed on an item.`, 'propertyNotUpdateable');
      const sent = objectOf(fields);
      const changed = write(call, list, item, sent);
      return { status: 200, body: { '@odata.context': context(list, '/$entity'), ...itemJson(call.tenant, list, changed), fields: asSent(call, list, changed, sent) } };
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
    return { status: 200, body: { '@odata.context': context(list, `('${item.id}')/fields/$entity`), ...fieldsJson(call.tenant, list, item, selected(option(call.query, 'select'))) } };
  }
  if (call.method !== 'PATCH') throw wrongMethod();
  const sent = bodyObject(call);
  const changed = write(call, list, item, sent);
  return { status: 200, body: { '@odata.context': context(list, `('${item.id}')/fields/$entity`), ...asSent(call, list, changed, sent) } };
}

function write(call: GraphCall, list: List, item: Item, sent: Readonly<Record<string, unknown>>): Item {
  demandWrite(call, list, right.edit);
  demandOwn(call, list, item);
  demandMatch(call, item);
  const written = writtenFields(list, sent, item.fields, site.timeZone);
  return changeRow(call.tenant, list, item, written, authorOf(call.tenant, call.caller));
}

/** A row with the columns that `$expand` asks for. */
export function itemAnswer(call: GraphCall, list: List, item: Item): Record<string, unknown> {
  const body = pick(itemJson(call.tenant, list, item), selected(option(call.query, 'select')), itemProperties, 'listItem');
  for (const [name, { select }] of expansions(option(call.query, 'expand'))) {
    if (name !== 'fields') throw notPlayed(`$expand=${name} on items`);
    body['fields@odata.context'] = context(list, `('${item.id}')/fields/$entity`);
    body.fields = fieldsJson(call.tenant, list, item, select);
  }
  return body;
}

/** Refuses a write that the app's level, the person's right on the list, or the kind of list does not allow. */
export function demandWrite(call: GraphCall, list: List, bit: number): void {
  demandApp(call.tenant, call.caller, level.write);
  if (!(rightsOn(call.tenant, call.caller, list) & bit)) throw accessDenied();
  if (list.template === 'documentLibrary') throw notPlayed('writing to a document library');
  if (list.template !== 'genericList') throw accessDenied();
}

/** Refuses a change to somebody else's row where the list lets people change only their own. */
export function demandOwn(call: GraphCall, list: List, item: Item): void {
  if (!call.caller.person) return;
  if (!mayChangeItem(list, item, rightsOn(call.tenant, call.caller, list), authorIfAny(call))) throw accessDenied();
}

function demandMatch(call: GraphCall, item: Item): void {
  const wanted = call.header('if-match');
  if (wanted === undefined || wanted === '*') return;
  if (!/^(W\/)?".*"$/.test(wanted)) throw badRequest('ETag header is malformed. ETags must be quoted strings.', 'malformedEntityTag');
  if (wanted.replace(/^W\//, '') !== eTagOf(item)) throw new Refusal(412, 'resourceModified', "ETag does not match current item's value", {}, 'entityTagDoesNotMatch');
}

/** The columns just written. Until read again, day columns may show what was sent in place of what is kept: a switch. */
function asSent(call: GraphCall, list: List, item: Item, sent: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = fieldsJson(call.tenant, list, item, undefined);
  if (!call.tenant.switches.createResponseShowsShiftedDate) return fields;
  for (const column of list.columns) {
    const value = sent[column.name];
    if (column.type === 'dateTime' && typeof value === 'string') fields[column.name] = storedMoment(value);
  }
  return fields;
}

/** The number of the person calling, without making one up; 0 for an app. */
export function authorIfAny(call: GraphCall): number {
  const oid = call.caller.person?.oid;
  return call.tenant.setting.principals.find((one) => one.kind === 'person' && one.oid === oid)?.id ?? 0;
}

function objectOf(fields: unknown): Readonly<Record<string, unknown>> {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) throw badRequest("The property 'fields' of the item is required.");
  return fields as Record<string, unknown>;
}

function context(list: List, rest: string): string {
  return `${graphRoot}/$metadata#sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/items${rest}`;
}
