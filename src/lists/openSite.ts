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
import { createRightsQuestion } from './rightsQuestion';
import { createWriter, isCreate } from './writing';

/** How a program uses the lists. */
export interface Use {
  /**
   * Which lists are looked at before they are written to: `all` at once, or each only before it gains a row, which alone
   * needs a unique key. The latter is for a program that writes a row or two and ends.
   */
  check: 'all' | 'created';
  /** Milliseconds since 1970; by the machine's clock unless another is given. */
  now?: () => number;
}

/** Opens the school's lists on the site with this id (`host,guid,guid`). Sends nothing by itself. */
export function openSite(graph: Graph, siteId: string, { check: checked, now = Date.now }: Use = { check: 'all' }): Site {
  const addressOf = (list: string): string => `/sites/${siteId}/lists/${list}`;
  const read = createReader(graph, addressOf, now);
  const write = createWriter(graph, addressOf, read);
  const check = keepOnceGood(createChecker(graph, addressOf));
  const lacksBefore = async (writes: readonly Write[], settings: Settings): Promise<Lack[]> => {
    if (checked === 'all') return check(settings);
    const created = [...new Set(writes.filter(isCreate).map(({ kind }) => kind))];
    return created.length === 0 ? [] : check(settings, created);
  };
  return {
    readSettings: () => readSettings(graph, `/sites/${siteId}`),
    read,
    mayWrite: createRightsQuestion(graph, addressOf),
    check,
    write: async (writes, settings) =>
      writeChecked(writes, await lacksBefore(writes, settings), (allowed) => write(allowed, settings)),
  };
}

type Check = Site['check'];

/** Asks again only while something was lacking or nothing was answered. */
function keepOnceGood(look: Check): Check {
  const kept = new Map<string, Promise<Lack[]>>();
  return (settings, of) => {
    const about = of === undefined ? '' : [...of].sort().join();
    const forget = (): boolean => kept.delete(about);
    const known = kept.get(about);
    if (known !== undefined) return known;
    const asked = look(settings, of).then(
      (lacks) => {
        if (lacks.length > 0) forget();
        return lacks;
      },
      (thrown: unknown) => {
        forget();
        throw thrown;
      },
    );
    kept.set(about, asked);
    return asked;
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
