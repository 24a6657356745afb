import type { Kept } from '../domain/record';
import type { Settings } from '../domain/settings';
import { Fault, isFault } from '../graph/faults';
import type { Graph } from '../graph/graph';
import { pageOf, recordsOf } from './asking';
import { createChecker } from './checking';
import { keyColumn } from './columns';
import { settings as settingsList } from './settings';
import { createReader } from './reading';
import { selectOf } from './rows';
import type { Lack, Site, Write, Written } from './site';
import { createWriter } from './writing';

/** Opens the school's lists on the site with this id (`host,guid,guid`). Sends nothing by itself. */
export function openSite(graph: Graph, siteId: string): Site {
  const addressOf = (list: string): string => `/sites/${siteId}/lists/${list}`;
  const read = createReader(graph, addressOf);
  const write = createWriter(graph, addressOf, read);
  const look = createChecker(graph, addressOf);
  let checked: Promise<Lack[]> | undefined;
  const check = (settings: Settings): Promise<Lack[]> => {
    checked ??= look(settings).then(
      (lacks) => {
        if (lacks.length > 0) checked = undefined;
        return lacks;
      },
      (thrown: unknown) => {
        checked = undefined;
        throw thrown;
      },
    );
    return checked;
  };
  return {
    readSettings: () => readSettings(graph, `/sites/${siteId}`),
    read,
    check,
    write: async (writes, settings) => writeChecked(writes, await check(settings), (allowed) => write(allowed, settings)),
  };
}

/** By the list's name; where Graph takes no name for an address (list: get, unconfirmed) or somebody renamed it, by looking for it. */
async function readSettings(graph: Graph, site: string): Promise<Kept<Settings>> {
  const { displayName } = settingsList;
  const rows = await rowsOf(graph, `${site}/lists/${encodeURIComponent(displayName)}`).catch(async (thrown: unknown) => {
    if (!isFault(thrown) || (thrown.kind !== 'missing' && thrown.kind !== 'invalid')) throw thrown;
    const { body } = await graph.send({ method: 'GET', path: `${site}/lists?$select=id,name,displayName` });
    const { value } = body as { value: { id: string; name: string; displayName: string }[] };
    const found = value.find((list) => list.displayName === displayName || list.name === displayName);
    if (found === undefined) throw thrown;
    return rowsOf(graph, `${site}/lists/${found.id}`);
  });
  if (rows[0] === undefined) throw new Fault('missing', 'The settings list holds no row', { code: 'noSettingsRow' });
  return rows[0];
}

async function rowsOf(graph: Graph, list: string): Promise<Kept<Settings>[]> {
  const path = `${list}/items?$expand=fields($select=${selectOf(settingsList)})&$top=1`;
  return recordsOf(settingsList, pageOf(await graph.send({ method: 'GET', path })).items);
}

/** Without a unique key a repeated create would stand twice, so nothing is written to such a list. */
async function writeChecked(
  writes: readonly Write[],
  lacks: readonly Lack[],
  write: (allowed: Write[]) => Promise<Written[]>,
): Promise<Written[]> {
  const keyless = lacks.filter(({ what, column }) => what === 'uniqueKey' || (what === 'column' && column === keyColumn.name));
  const unsafe = new Set(keyless.map(({ kind }) => kind));
  const allowed = writes.filter(({ kind }) => !unsafe.has(kind));
  const written = allowed.length === 0 ? [] : await write(allowed);
  const refused = new Fault('invalid', 'The list has no unique key column', { code: 'notUnique' });
  return writes.map(({ kind }) => (unsafe.has(kind) ? { outcome: 'refused', fault: refused } : written.shift()!));
}
