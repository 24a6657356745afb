import { Fault } from '../graph/faults';
import type { Graph } from '../graph/graph';
import { keyColumn } from './columns';
import { pageOf, requestFor } from './asking';
import { definitions } from './definitions';
import type { Site } from './site';

/** A version that no row ever has. */
const nobodys = '"00000000-0000-0000-0000-000000000000,0"';

/**
 * Graph has no question for what a person may do with a list, so a write is sent that cannot take place: it is held to a
 * version no row has, and would leave the row as it is. 403 says that the person may not write. 412 says that they may, or
 * that versions are looked at before rights: no page of Microsoft's says which comes first. The row is looked for by its key
 * first, so that a tenant which ignored the version would write over it what stands there already, and over no other row.
 */
export function createRightsQuestion(graph: Graph, addressOf: (id: string) => string): Site['mayWrite'] {
  return async ({ kind, key }, settings) => {
    const id = settings.lists[kind];
    if (id === undefined) throw new Fault('missing', 'The settings do not name the list');
    const list = addressOf(id);
    const [found] = await graph.batch([requestFor({ kind, want: 'key', key }, list, definitions[kind])]);
    if (found === undefined || found instanceof Fault) throw found ?? new Fault('broken', 'Graph gave no answer');
    const [row] = pageOf(found).items;
    if (row === undefined) return undefined;
    const path = `${list}/items/${row.id}/fields`;
    const body = { [keyColumn.name]: key };
    const [answer] = await graph.batch([{ method: 'PATCH', path, headers: { 'If-Match': nobodys }, body, repeatable: true }]);
    if (!(answer instanceof Fault)) return true;
    if (answer.kind === 'forbidden') return false;
    if (answer.kind === 'missing') return undefined;
    if (answer.kind !== 'conflict') throw answer;
    return true;
  };
}
