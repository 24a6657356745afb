import { seconds } from './days';
import { site } from './directory';
import { listByTitle } from './lists';
import type { Item, List } from './state';
import type { Tenant } from './tenant';

/** A file or folder as it is put into the library: with a size it is a file, without one a folder; a notebook of OneNote is neither. */
export interface NewFile {
  /** The folder it is in, from the library's top: `SEND/Policies`; empty at the top. */
  folder: string;
  name: string;
  /** Bytes. */
  size?: number | 'notebook';
  /** The site's number of the person. */
  by: number;
  /** When it was last changed: an ISO instant. */
  at: string;
}

/** What SharePoint writes beside a folder that OneNote treats as one thing. */
export const notebook = 'OneNote.Notebook';

/** The library that every site begins with: what Graph calls the site's default drive. */
export function libraryOf(tenant: Tenant): List | undefined {
  return listByTitle(tenant, 'Documents');
}

/** Where a folder lies on the server: files are rows of the library that name the folder they are in, as in SharePoint. */
export function folderPath(list: List, folder: string): string {
  return `${site.path}/${list.name}${folder === '' ? '' : `/${folder}`}`;
}

/** Puts a file or folder into the library. The folder has to be there; nobody looks. */
export function putFile(tenant: Tenant, list: List, { folder, name, size, by, at }: NewFile): Item {
  const stamp = seconds(new Date(at));
  list.change += 1;
  const item: Item = {
    id: list.nextItemId,
    guid: tenant.newGuid(),
    version: 1,
    created: stamp,
    modified: stamp,
    author: by,
    editor: by,
    fields: {
      FileLeafRef: name,
      FileDirRef: folderPath(list, folder),
      FSObjType: typeof size === 'number' ? '0' : '1',
      ...(size === 'notebook' && { ProgId: notebook }),
      ...(typeof size === 'number' && { File_x0020_Size: size }),
    },
    change: list.change,
    earlier: [],
  };
  list.nextItemId += 1;
  tenant.putItem(list, item);
  tenant.putList(list);
  return item;
}
