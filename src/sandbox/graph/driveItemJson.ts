import { folderPath, notebook } from '../tenant/files';
import { sharePointHost, site } from '../tenant/directory';
import type { Item, List } from '../tenant/state';
import type { Tenant } from '../tenant/tenant';
import { identity } from './listJson';

/** The properties a file or folder can be asked for (driveItem resource type); the sandbox fills those that it knows. */
export const driveItemProperties = (
  'audio bundle cTag children content createdBy createdDateTime deleted description eTag file fileSystemInfo folder id image ' +
  'lastModifiedBy lastModifiedDateTime listItem location malware name package parentReference pendingOperations photo publication ' +
  'remoteItem root searchResult shared sharepointIds size specialFolder video webDavUrl webUrl'
).split(' ');

const mimeTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** Opened in the browser by an address of its own. */
const officeFiles = ['docx', 'pptx', 'xlsx'];

/** What a row of the library is called as a file. */
export const nameOf = ({ fields }: Item): string => String(fields.FileLeafRef);
/** Where it lies on the server. */
export const pathOf = (item: Item): string => `${String(item.fields.FileDirRef)}/${nameOf(item)}`;
/** Neither a folder nor a notebook. */
export const isFile = ({ fields }: Item): boolean => fields.FSObjType === '0';

/** The id Graph gives a file: opaque, in capitals, and another one than its row number. */
export function driveItemId({ guid }: Item): string {
  return `01${guid.replaceAll('-', '').toUpperCase()}`;
}

/** The id of the library as a drive. */
export function driveId(list: List): string {
  return `b!${Buffer.from(list.id.replaceAll('-', ''), 'hex').toString('base64url')}`;
}

/** A file, folder or notebook as Graph writes it. */
export function driveItemJson(tenant: Tenant, list: List, item: Item): Record<string, unknown> {
  const file = isFile(item);
  const tag = `{${item.guid.toUpperCase()}},${item.version}`;
  return {
    createdDateTime: item.created,
    eTag: `"${tag}"`,
    id: driveItemId(item),
    lastModifiedDateTime: item.modified,
    name: nameOf(item),
    webUrl: addressOf(item),
    ...(file && { cTag: `"c:${tag}"` }),
    size: Number(item.fields.File_x0020_Size ?? 0),
    createdBy: { user: identity(tenant, item.author) },
    lastModifiedBy: { user: identity(tenant, item.editor) },
    parentReference: parentOf(list, item),
    fileSystemInfo: { createdDateTime: item.created, lastModifiedDateTime: item.modified },
    ...facetOf(list, item),
  };
}

/** The top of the library. */
export function rootJson(tenant: Tenant, list: List): Record<string, unknown> {
  return {
    createdDateTime: list.created,
    id: `01${list.id.replaceAll('-', '').toUpperCase()}`,
    lastModifiedDateTime: list.modified,
    name: 'root',
    webUrl: encoded(folderPath(list, '')),
    parentReference: { driveType: 'documentLibrary', driveId: driveId(list) },
    folder: { childCount: countIn(list, folderPath(list, '')) },
    root: {},
    createdBy: { user: identity(tenant, list.author) },
  };
}

function facetOf(list: List, item: Item): Record<string, unknown> {
  if (item.fields.ProgId === notebook) return { package: { type: 'oneNote' } };
  if (!isFile(item)) return { folder: { childCount: countIn(list, pathOf(item)) } };
  return { file: { mimeType: mimeTypes[endingOf(item)] ?? 'application/octet-stream', hashes: {} } };
}

function parentOf(list: List, item: Item): Record<string, unknown> {
  const top = folderPath(list, '');
  const dir = String(item.fields.FileDirRef);
  const parent = [...list.items.values()].find((one) => pathOf(one) === dir);
  return {
    driveType: 'documentLibrary',
    driveId: driveId(list),
    id: parent === undefined ? `01${list.id.replaceAll('-', '').toUpperCase()}` : driveItemId(parent),
    path: `/drives/${driveId(list)}/root:${dir.slice(top.length)}`,
    siteId: site.siteGuid,
  };
}

function addressOf(item: Item): string {
  if (!isFile(item) || !officeFiles.includes(endingOf(item))) return encoded(pathOf(item));
  const named = encodeURIComponent(nameOf(item));
  return `${site.webUrl}/_layouts/15/Doc.aspx?sourcedoc=%7B${item.guid.toUpperCase()}%7D&file=${named}&action=default&mobileredirect=true`;
}

function countIn(list: List, path: string): number {
  return [...list.items.values()].filter(({ fields }) => fields.FileDirRef === path).length;
}

function encoded(path: string): string {
  return `https://${sharePointHost}${path.split('/').map(encodeURIComponent).join('/')}`;
}

function endingOf(item: Item): string {
  return nameOf(item).split('.').at(-1)!.toLowerCase();
}
