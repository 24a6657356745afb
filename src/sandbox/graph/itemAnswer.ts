import { site } from '../tenant/directory';
import type { Item, List } from '../tenant/state';
import { graphRoot, type GraphCall } from './call';
import { fieldsReader, itemJson, itemProperties } from './itemJson';
import { expansions, option, pick, selected } from './query';
import { notPlayed } from './refusals';

/** Writes rows as the call's `$select` and `$expand` ask for them. */
export function itemWriter(call: GraphCall, list: List): (item: Item) => Record<string, unknown> {
  const select = selected(option(call.query, 'select'));
  const expand = expansions(option(call.query, 'expand'));
  const odd = [...expand.keys()].find((name) => name !== 'fields');
  if (odd) throw notPlayed(`$expand=${odd} on items`);
  const fields = expand.get('fields');
  const read = fields && fieldsReader(call.tenant, list, fields.select);
  return (item) => {
    const body = pick(itemJson(call.tenant, list, item), select, itemProperties, 'listItem');
    if (read) {
      body['fields@odata.context'] = itemContext(list, `('${item.id}')/fields/$entity`);
      body.fields = read(item);
    }
    return body;
  };
}

/** The `@odata.context` of something below a list's rows. */
export function itemContext(list: List, rest: string): string {
  return `${graphRoot}/$metadata#sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/items${rest}`;
}
