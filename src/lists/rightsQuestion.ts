import { Fault } from '../graph/faults';
import type { Graph } from '../graph/graph';
import { keyColumn } from './columns';
import type { Site } from './site';

/** A version that no row ever has. */
const nobodys = '"00000000-0000-0000-0000-000000000000,0"';

/**
 * Graph has no question for what a person may do with a list, so a write is sent that cannot take place: it is held to a
 * version no row has, and would leave the row as it is. 403 says that the person may not write. 412 says that they may, or
 * that versions are looked at before rights: no page of Microsoft's says which comes first.
 */
export function createRightsQuestion(graph: Graph, addressOf: (id: string) => string): Site['mayWrite'] {
  return async ({ kind, key, item }, settings) => {
    const id = settings.lists[kind];
    if (id === undefined) throw new Fault('missing', 'The settings do not name the list');
    const path = `${addressOf(id)}/items/${item}/fields`;
    const body = { [keyColumn.name]: key };
    const [answer] = await graph.batch([{ method: 'PATCH', path, headers: { 'If-Match': nobodys }, body, repeatable: true }]);
    if (answer instanceof Fault && answer.kind === 'forbidden') return false;
    if (answer instanceof Fault && answer.kind !== 'conflict') throw answer;
    return true;
  };
}
