import { accessDenied, badRequest, notFound, Refusal } from '../refusal';
import { folderPath, libraryOf } from '../tenant/files';
import { right } from '../tenant/rights';
import type { Item, List } from '../tenant/state';
import { graphRoot, type Answer, type GraphCall } from './call';
import { rightsOn } from './caller';
import { driveId, driveItemId, driveItemJson, driveItemProperties, isFile, nameOf, pathOf, rootJson } from './driveItemJson';
import { nextLink } from './itemPage';
import { allowOptions, option, pick, selected } from './query';
import { notPlayed, unknownSegment, wrongMethod } from './refusals';

/** A page holds no more, whatever `$top` asks for (List children: the default; no page promises more). */
const largestPage = 200;

/** Everything below `/sites/{id}/drive`: the library every site begins with, to read. */
export function answerDrive(call: GraphCall, [segment, ...more]: readonly string[]): Answer {
  const list = findLibrary(call);
  switch (segment) {
    case undefined:
      return one(call, ['select'], 'drive', { id: driveId(list), driveType: 'documentLibrary', name: list.displayName });
    case 'root':
      return below(call, list, undefined, more);
    case 'items': {
      const [id, ...rest] = more;
      if (id === undefined) throw notPlayed('/drive/items');
      return below(call, list, findItem(list, id), rest);
    }
    default:
      if (segment.startsWith('root:')) throw notPlayed('paths below /drive/root:');
      throw elsewhere.includes(segment) ? notPlayed(`/drive/${segment}`) : unknownSegment(segment);
  }
}

const elsewhere = ['activities', 'bundles', 'following', 'list', 'recent', 'sharedWithMe', 'special'];

/** What is asked of the top of the library (no item) or of an item. */
function below(call: GraphCall, list: List, item: Item | undefined, [segment, ...more]: readonly string[]): Answer {
  if (segment === undefined) {
    const whole = item === undefined ? rootJson(call.tenant, list) : driveItemJson(call.tenant, list, item);
    return one(call, ['select', 'expand'], 'driveItem', whole);
  }
  if (more.length > 0) throw notPlayed(`/${segment}/${more.join('/')}`);
  const words = /^search\(q='((?:[^']|'')*)'\)$/.exec(segment)?.[1];
  if (words !== undefined) {
    if (!call.tenant.switches.searchWithoutRootSite) throw notFound();
    return page(call, list, found(list, item, words.replaceAll("''", "'")), withoutPath);
  }
  if (segment === 'search' || segment.startsWith('search(')) throw badRequest("The search text is expected as q='…'.");
  if (segment !== 'children') throw notPlayed(`/${segment} of a file`);
  if (call.method === 'POST') throw notPlayed('making folders');
  if (item !== undefined && isFile(item)) throw notFound();
  return page(call, list, childrenOf(list, item === undefined ? folderPath(list, '') : pathOf(item)));
}

function one(call: GraphCall, options: readonly string[], type: string, whole: Record<string, unknown>): Answer {
  if (call.method === 'PATCH' || call.method === 'DELETE') throw notPlayed('writing to a document library');
  if (call.method !== 'GET') throw wrongMethod();
  allowOptions(call.query, options);
  if (option(call.query, 'expand') !== undefined) throw notPlayed('$expand on files');
  const known = type === 'drive' ? ['id', 'driveType', 'name', 'webUrl', 'owner', 'quota'] : driveItemProperties;
  return { status: 200, body: pick(whole, selected(option(call.query, 'select')), known, type) };
}

type Json = Record<string, unknown>;

function page(call: GraphCall, list: List, items: readonly Item[], shown = (one: Json): Json => one): Answer {
  if (call.method !== 'GET') throw wrongMethod();
  allowOptions(call.query, ['select', 'expand', 'orderby', 'top', 'skiptoken']);
  if (option(call.query, 'expand') !== undefined) throw notPlayed('$expand on files');
  const select = selected(option(call.query, 'select'));
  const order = orderOf(call);
  const sorted = [...items].sort((a, b) => order(placeOf(a), placeOf(b)));
  const start = startOf(call, sorted, order);
  const top = topOf(call);
  const here = sorted.slice(start, start + top);
  const last = here.at(-1);
  return {
    status: 200,
    body: {
      '@odata.context': `${graphRoot}/$metadata#Collection(driveItem)`,
      ...(last && start + top < sorted.length && { '@odata.nextLink': nextLink(call, tokenFor(last)) }),
      value: here.map((item) => pick(shown(driveItemJson(call.tenant, list, item)), select, driveItemProperties, 'driveItem')),
    },
  };
}

/** In SharePoint only the name and the address can be sorted by. */
function orderOf(call: GraphCall): Order {
  const [by = 'name', direction = 'asc', ...rest] = (option(call.query, 'orderby') ?? 'name').trim().split(/\s+/);
  if (!['name', 'url'].includes(by) || !['asc', 'desc'].includes(direction) || rest.length > 0)
    throw new Refusal(501, 'notSupported', 'Operation not supported');
  const sign = direction === 'desc' ? -1 : 1;
  return (a, b) => sign * (a.name.localeCompare(b.name, 'en') || a.id - b.id);
}

/** What files are sorted by. */
interface Place {
  id: number;
  name: string;
}

type Order = (a: Place, b: Place) => number;

const placeOf = (item: Item): Place => ({ id: item.id, name: nameOf(item) });

function topOf(call: GraphCall): number {
  const text = option(call.query, 'top') ?? String(largestPage);
  if (!/^[1-9]\d*$/.test(text)) throw badRequest(`Invalid value for '$top': ${text}.`, 'invalidQueryOption');
  return Math.min(Number(text), largestPage);
}

const tokenFor = (item: Item): string => Buffer.from(`${item.id}=${nameOf(item)}`).toString('base64url');

/** Behind where the file stood that was shown last, whether or not it is still there: SharePoint's tokens hold its name and number. */
function startOf(call: GraphCall, sorted: readonly Item[], order: Order): number {
  const token = option(call.query, 'skiptoken');
  if (token === undefined) return 0;
  const [, id, name] = /^(\d+)=(.+)$/s.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (id === undefined || name === undefined) throw badRequest('Invalid paging token.', 'invalidQueryOption');
  const last = { id: Number(id), name };
  const at = sorted.findIndex((item) => order(placeOf(item), last) > 0);
  return at < 0 ? sorted.length : at;
}

function childrenOf(list: List, path: string): Item[] {
  return [...list.items.values()].filter(({ fields }) => fields.FileDirRef === path);
}

/** Every word has to begin a word of the name; what is in the files, which SharePoint searches too, the sandbox has not. */
function found(list: List, item: Item | undefined, text: string): Item[] {
  const wanted = wordsIn(text);
  const path = item === undefined ? folderPath(list, '') : pathOf(item);
  const inside = [...list.items.values()].filter(({ fields }) => `${String(fields.FileDirRef)}/`.startsWith(`${path}/`));
  return inside.filter((one) => wanted.every((word) => wordsIn(nameOf(one)).some((own) => own.startsWith(word))));
}

/** What a search finds tells the id of the folder it lies in, not where that is. */
function withoutPath(one: Json): Json {
  const { path: _path, ...parent } = one.parentReference as Json;
  return { ...one, parentReference: parent };
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A library the person may not see answers as a missing one does, or 403: the same switch as for lists. */
function findLibrary(call: GraphCall): List {
  const list = libraryOf(call.tenant);
  if (!list) throw notFound();
  if (!call.tenant.switches.sitesSelectedReachesFiles) throw accessDenied();
  if ((rightsOn(call.tenant, call.caller, list) & right.view) !== 0) return list;
  throw call.tenant.switches.hiddenListAnswers404 ? notFound() : accessDenied();
}

function findItem(list: List, id: string): Item {
  for (const item of list.items.values()) if (driveItemId(item) === id.toUpperCase()) return item;
  throw notFound();
}
