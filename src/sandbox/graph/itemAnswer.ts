import { site } from '../tenant/directory';
import type { Item, List } from '../tenant/state';
import { graphRoot, type GraphCall } from './call';
import { fieldsJson, itemJson, itemProperties } from './itemJson';
import { expansions, option, pick, selected } from './query';
import { notPlayed } from './refusals';

/** A row with the columns that `$expand` asks for. */
export function itemAnswer(call: GraphCall, list: List, item: Item): Record<string, unknown> {
  const body = pick(itemJson(call.tenant, list, item), selected(option(call.query, 'select')), itemProperties, 'listItem');
  for (const [name, { select }] of expansions(option(call.query, 'expand'))) {
    if (name !== 'fields') throw notPlayed(`$expand=${name} on items`);
    body['fields@odata.context'] = itemContext(list, `('${item.id}')/fields/$entity`);
    body.fields = fieldsJson(call.tenant, list, item, select);
  }
  return body;
}

/** The `@odata.context` of something below a list's rows. */
export function itemContext(list: List, rest: string): string {
  return `${graphRoot}/$metadata#sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/items${rest}`;
}
