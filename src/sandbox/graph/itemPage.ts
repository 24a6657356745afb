import { badRequest } from '../refusal';
import { maySeeItem } from '../tenant/rights';
import type { Item, List } from '../tenant/state';
import { graphRoot, type Answer, type GraphCall } from './call';
import { rightsOn } from './caller';
import { matching, orderOf, type Order } from './filter';
import { authorIfAny } from './itemAccess';
import { itemWriter } from './itemAnswer';
import { allowOptions, option } from './query';

const usualPage = 200;
const largestPage = 5000;

/** `GET …/items`: filtered, ordered, a page at a time with an opaque next link. */
export function answerItemPage(call: GraphCall, list: List): Answer {
  allowOptions(call.query, ['select', 'expand', 'filter', 'orderby', 'top', 'skiptoken']);
  const rights = rightsOn(call.tenant, call.caller, list);
  const person = authorIfAny(call);
  const seen = [...list.items.values()].filter((item) => maySeeItem(list, item, rights, person));
  const order = orderOf(call, list, seen.length);
  const found = matching(call, list, seen).sort(order.compare);
  const top = pageSize(call);
  const start = startOf(call, found, order);
  const page = found.slice(start, start + top);
  const last = page.at(-1);
  const more = start + top < found.length && last;
  return {
    status: 200,
    body: {
      '@odata.context': `${graphRoot}/$metadata#sites('${call.path[1] ?? ''}')/lists('${list.id}')/items`,
      ...(more && { '@odata.nextLink': nextLink(call, tokenFor(last, order)) }),
      value: page.map(itemWriter(call, list)),
    },
  };
}

/** The number in `$top`, no more than SharePoint gives in one page. */
export function pageSize(call: GraphCall): number {
  const text = option(call.query, 'top');
  if (text === undefined) return usualPage;
  if (!/^[1-9]\d*$/.test(text)) throw badRequest(`Invalid value for '$top': ${text}.`, 'invalidQueryOption');
  return Math.min(Number(text), largestPage);
}

/** The token names the last row shown, so that rows added or deleted meanwhile neither double nor hide others. */
function tokenFor(item: Item, order: Order): string {
  return Buffer.from(JSON.stringify(['Paged', item.id, order.valueOf(item) ?? null])).toString('base64url');
}

function startOf(call: GraphCall, found: readonly Item[], order: Order): number {
  const token = option(call.query, 'skiptoken');
  if (token === undefined) return 0;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(token, 'base64url').toString());
  } catch {
    parts = undefined;
  }
  if (!Array.isArray(parts) || parts[0] !== 'Paged') throw badRequest('Invalid paging token.', 'invalidQueryOption');
  const [, id, value] = parts as [string, number, string | number | null];
  const start = found.findIndex((item) => order.isAfter(item, id, value ?? undefined));
  return start < 0 ? found.length : start;
}

/** The address of the page that follows: the one that was asked, with this token. */
export function nextLink(call: GraphCall, token: string): string {
  const [path, search = ''] = call.url.split('?');
  const others = search.split('&').filter((one) => one !== '' && !/^(\$|%24)?skiptoken=/i.test(one));
  return `${graphRoot}${path}?${[...others, `$skiptoken=${token}`].join('&')}`;
}
