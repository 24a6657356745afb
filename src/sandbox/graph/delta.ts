import { badRequest, Refusal } from '../refusal';
import { site } from '../tenant/directory';
import { maySeeItem } from '../tenant/rights';
import type { Item, List } from '../tenant/state';
import { graphRoot, type Answer, type GraphCall } from './call';
import { rightsOn } from './caller';
import { fieldsReader, itemJson, itemProperties } from './itemJson';
import { pageSize } from './itemPage';
import { authorIfAny } from './itemAccess';
import { allowOptions, expansions, option, pick, selected } from './query';
import { notPlayed, wrongMethod } from './refusals';

/**
 * `GET …/items/delta` (also written `delta()` or `delta(token='…')`) as the page "listItem: delta" has it: the latest state of what changed since the token, deleted rows
 * marked, pages by next link, and a delta link at the end. Authors are given by display name alone, as in the page's examples.
 */
export function answerDelta(call: GraphCall, list: List, tokenInPath: string | undefined): Answer {
  if (call.method !== 'GET') throw wrongMethod();
  if (!call.tenant.switches.deltaSupported) throw notPlayed('delta on this list');
  allowOptions(call.query, ['select', 'expand', 'top']);
  const token = tokenInPath ?? call.query.get('token');
  if (token === 'latest') return page([], link(call, list, list.change), true);
  const since = token === undefined ? 0 : sinceOf(call, list, token);
  const all = changesSince(call, list, since);
  const top = pageSize(call);
  const shown = all.slice(0, top);
  const write = entryWriter(call, list);
  const value = shown.map((one) => ('item' in one ? write(one.item) : deletedEntry(one.id)));
  const complete = shown.length === all.length;
  return page(value, link(call, list, complete ? list.change : (shown.at(-1)?.change ?? since)), complete);
}

type Change = { change: number; item: Item } | { change: number; id: number };

function changesSince(call: GraphCall, list: List, since: number): Change[] {
  const rights = rightsOn(call.tenant, call.caller, list);
  const person = authorIfAny(call);
  const changes: Change[] = [];
  for (const item of list.items.values())
    if (item.change > since && maySeeItem(list, item, rights, person)) changes.push({ change: item.change, item });
  // Somebody who starts afresh has nothing to remove.
  if (since > 0) for (const [id, change] of list.deleted) if (change > since) changes.push({ change, id });
  return changes.sort((one, other) => one.change - other.change);
}

/** Writes changed rows. No author is given beyond the display name of who created the row. */
function entryWriter(call: GraphCall, list: List): (item: Item) => Record<string, unknown> {
  const { tenant } = call;
  const select = selected(option(call.query, 'select'));
  const expand = expansions(option(call.query, 'expand'));
  const odd = [...expand.keys()].find((name) => name !== 'fields');
  if (odd) throw notPlayed(`$expand=${odd} on delta`);
  const wanted = tenant.switches.deltaCarriesFields ? expand.get('fields') : undefined;
  const read = wanted && fieldsReader(tenant, list, wanted.select);
  return (item) => {
    const { createdBy, lastModifiedBy: _unreliable, '@odata.etag': _etag, eTag, ...rest } = itemJson(tenant, list, item);
    const { user } = createdBy as { user: { displayName: string } };
    const whole = {
      ...rest,
      createdBy: { user: { displayName: user.displayName } },
      ...(tenant.switches.deltaCarriesEtag && { eTag }),
    };
    const entry = pick(whole, select, itemProperties, 'listItem');
    if (read) {
      const { AuthorLookupId: _author, EditorLookupId: _editor, '@odata.etag': _mark, ...fields } = read(item);
      entry.fields = fields;
    }
    return entry;
  };
}

function deletedEntry(id: number): Record<string, unknown> {
  return {
    id: String(id),
    parentReference: { siteId: site.id },
    contentType: { id: '0x0100', name: 'Item' },
    deleted: { state: 'deleted' },
  };
}

function page(value: readonly unknown[], address: string, complete: boolean): Answer {
  const context = `${graphRoot}/$metadata#Collection(listItem)`;
  return {
    status: 200,
    body: { '@odata.context': context, value, [complete ? '@odata.deltaLink' : '@odata.nextLink']: address },
  };
}

/** The change number a token stands for. One too old to answer gives 410 and, in Location, where to begin again. */
function sinceOf(call: GraphCall, list: List, token: string): number {
  const [id, change, forgotten] = Buffer.from(token, 'base64url').toString().split(' ');
  if (!id || !/^\d+$/.test(change ?? '')) throw badRequest('The delta token is not valid.', 'invalidQueryOption');
  if (id === list.id && Number(forgotten) === list.forgotten) return Number(change);
  throw new Refusal(
    410,
    'resyncChangesApplyDifferences',
    "Resync required. Replace any local items with the server's version (including deletes).",
    { Location: link(call, list, 0) },
  );
}

function link(call: GraphCall, list: List, change: number): string {
  const [path, search = ''] = call.url.split('?');
  const others = search.split('&').filter((one) => one !== '' && !/^token=/i.test(one));
  const token = Buffer.from(`${list.id} ${change} ${list.forgotten}`).toString('base64url');
  return `${graphRoot}${path?.replace(/delta\(.*\)$/i, 'delta')}?${[...others, `token=${token}`].join('&')}`;
}
