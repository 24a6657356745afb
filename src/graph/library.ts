import { Fault } from './faults';
import type { Graph } from './graph';

/** A file or folder of the team's library, as far as somebody chooses by it. What is in a file is never asked for. */
export interface LibraryItem {
  id: string;
  name: string;
  /** The https address that shows it in a browser (Graph's `webUrl`). */
  address: string;
  /** A notebook of OneNote is opened whole, though it is a folder inside. */
  kind: 'folder' | 'file' | 'notebook';
  /** When it was last changed: an ISO instant; empty where Graph does not say. */
  changed: string;
  /** The folders it lies in, from the library's top: `SEND/Policies`, empty at the top. Undefined where Graph does not say: after a search. */
  folder?: string;
}

/** Some of what was asked for; `more` asks for what follows. */
export interface LibraryPage {
  items: LibraryItem[];
  more?: string;
}

/** The document library that the site begins with: what a team in Teams has under _Files_, with a folder for each channel. */
export interface Library {
  /** What is in a folder, in the order of names, 200 at a time; without an id at the top. */
  list(folderId?: string): Promise<LibraryPage>;
  /** What the whole library has to these words; SharePoint looks into files as well as at their names. */
  find(words: string): Promise<LibraryPage>;
  /** The page behind a `more`. */
  goOn(more: string): Promise<LibraryPage>;
  /** The folders that the item with this id lies in, as an item's `folder`; undefined where Graph does not say. */
  folderOf(id: string): Promise<string | undefined>;
}

/**
 * Opens the library of the site with this id (`host,guid,guid`), to read. Sends nothing by itself. Everything rejects with a Fault:
 * `forbidden` where the person or the app has no right to the library, `missing` where it or the folder is not there (or is hidden),
 * `busy`, `offline`.
 *
 * Sources: _List children of a driveItem_ and _driveItem: search_ (learn.microsoft.com/graph/api: addresses, options, the page of
 * 200), _Get drive_ (a site's default library), _package resource type_ (notebooks), and _Overview of Selected permissions in
 * OneDrive and SharePoint_, by which `Sites.Selected` covers the files of its site, since all files there are list items. The
 * permission tables of the first two pages do not name `Sites.Selected`, so whether it does is tried, not trusted. What a search finds
 * comes without its path (onedrive-api-docs#1234, #1870).
 */
export function openLibrary(graph: Graph, siteId: string): Library {
  const drive = `/sites/${siteId}/drive`;
  const page = async (path: string): Promise<LibraryPage> => pageOf((await graph.send({ method: 'GET', path })).body);
  return {
    list: (folderId) => {
      const folder = folderId === undefined ? 'root' : `items/${encodeURIComponent(folderId)}`;
      return page(`${drive}/${folder}/children?${selected}&$orderby=name`);
    },
    find: (words) => page(`${drive}/root/search(q='${literal(words)}')?${selected}`),
    goOn: page,
    folderOf: async (id) =>
      folderIn(
        (await graph.send({ method: 'GET', path: `${drive}/items/${encodeURIComponent(id)}?$select=parentReference` })).body,
      ),
  };
}

const selected = '$select=id,name,webUrl,lastModifiedDateTime,file,folder,package,parentReference';

/** Words inside the quotes of an OData function: apostrophes are doubled, and nothing ends the path or the segment. */
function literal(words: string): string {
  return encodeURIComponent(words.replaceAll('/', ' ').trim()).replaceAll("'", "''");
}

function pageOf(body: unknown): LibraryPage {
  const { value, '@odata.nextLink': more } = (body ?? {}) as { value?: unknown; '@odata.nextLink'?: unknown };
  if (!Array.isArray(value)) throw new Fault('broken', 'The library answered without files');
  return { items: value.flatMap(itemOf), ...(typeof more === 'string' && { more }) };
}

/** What has no name, no id or no address of the web cannot be chosen. */
function itemOf(one: unknown): LibraryItem[] {
  const { id, name, webUrl, lastModifiedDateTime, folder, package: bundle } = (one ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof webUrl !== 'string' || !webUrl.startsWith('https://'))
    return [];
  const changed = typeof lastModifiedDateTime === 'string' ? lastModifiedDateTime : '';
  return [{ id, name, address: webUrl, kind: folder ? 'folder' : bundle ? 'notebook' : 'file', changed, folder: folderIn(one) }];
}

/** What stands behind the first colon of `/drives/b!…/root:/SEND/Policies`, as people read it (itemReference resource type). */
function folderIn(one: unknown): string | undefined {
  const { path } = ((one ?? {}) as { parentReference?: { path?: unknown } }).parentReference ?? {};
  if (typeof path !== 'string' || !path.includes(':')) return undefined;
  const folders = path.slice(path.indexOf(':') + 1).replace(/^\//, '');
  try {
    return decodeURIComponent(folders);
  } catch {
    // SharePoint does not always encode it, and a percent sign may stand in a name.
    return folders;
  }
}
