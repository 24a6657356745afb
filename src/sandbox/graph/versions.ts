import { accessDenied, notFound } from '../refusal';
import { right } from '../tenant/rights';
import { changeRow } from '../tenant/rows';
import type { Item, ItemVersion, List } from '../tenant/state';
import { graphRoot, type Answer, type GraphCall } from './call';
import { authorOf, rightsOn } from './caller';
import { fieldsReader } from './itemJson';
import { demandOwn, demandWrite } from './itemAccess';
import { identity } from './listJson';
import { allowOptions, expansions, option } from './query';
import { notPlayed, unknownSegment, wrongMethod } from './refusals';

/** `…/items/{id}/versions`: the row's states, the latest first, and `restoreVersion`. */
export function answerVersions(call: GraphCall, list: List, item: Item, [which, action, ...more]: readonly string[]): Answer {
  if (more.length > 0) throw unknownSegment(more[0] ?? '');
  if (!(rightsOn(call.tenant, call.caller, list) & right.versions)) throw accessDenied();
  const all: readonly ItemVersion[] = [item, ...item.earlier];
  if (which === undefined) {
    if (call.method !== 'GET') throw wrongMethod();
    allowOptions(call.query, ['expand', 'select', 'top']);
    return {
      status: 200,
      body: { '@odata.context': `${graphRoot}/$metadata#versions`, value: all.map((one) => versionJson(call, list, item, one)) },
    };
  }
  const version = all.find((one) => label(one) === which);
  if (!version) throw notFound('The specified version was not found');
  switch (action) {
    case undefined:
      if (call.method !== 'GET') throw wrongMethod();
      return { status: 200, body: versionJson(call, list, item, version) };
    case 'fields':
      if (call.method !== 'GET') throw wrongMethod();
      return { status: 200, body: fieldsReader(call.tenant, list, undefined)({ ...item, ...version }) };
    case 'restoreVersion':
      if (call.method !== 'POST') throw wrongMethod();
      demandWrite(call, list, right.edit);
      demandOwn(call, list, item);
      changeRow(call.tenant, list, item, version.fields, authorOf(call.tenant, call.caller));
      return { status: 204 };
    default:
      throw unknownSegment(action);
  }
}

function versionJson(call: GraphCall, list: List, item: Item, version: ItemVersion): Record<string, unknown> {
  const body: Record<string, unknown> = {
    id: label(version),
    lastModifiedDateTime: version.modified,
    lastModifiedBy: { user: identity(call.tenant, version.editor) },
  };
  for (const [name, { select }] of expansions(option(call.query, 'expand'))) {
    if (name !== 'fields') throw notPlayed(`$expand=${name} on versions`);
    body.fields = fieldsReader(call.tenant, list, select)({ ...item, ...version });
  }
  return body;
}

function label(version: ItemVersion): string {
  return `${version.version}.0`;
}
