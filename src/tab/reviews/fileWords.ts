import type { LibraryItem } from '../../graph/library';
import { isFault } from '../../graph/faults';
import { faultWords } from '../faultText';

const kinds: Readonly<Record<string, string>> = {
  docx: 'Word',
  doc: 'Word',
  xlsx: 'Excel',
  xls: 'Excel',
  csv: 'Table',
  pptx: 'PowerPoint',
  ppt: 'PowerPoint',
  pdf: 'PDF',
  jpg: 'Picture',
  jpeg: 'Picture',
  png: 'Picture',
  mp4: 'Video',
};

/** What sort of thing it is, in a word: `Word`, `PDF`, `Notebook`. */
export function kindOf({ kind, name }: Pick<LibraryItem, 'kind' | 'name'>): string {
  if (kind === 'folder') return 'Folder';
  if (kind === 'notebook') return 'Notebook';
  return kinds[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'File';
}

/** What happened where the library, a folder of it or what a search of it finds cannot be shown, and what to do. */
export function libraryFaultWords(thrown: unknown, asked: 'top' | 'folder' | 'search'): { what: string; next: string } {
  const kind = isFault(thrown) ? thrown.kind : 'broken';
  if (kind === 'offline')
    return {
      what: 'The team’s files cannot be reached.',
      next: 'What you wrote is kept; add the file when you have a connection.',
    };
  if (kind === 'missing' && asked === 'folder')
    return { what: 'This folder is no longer there, or it is hidden from you.', next: '' };
  // Search has rights of its own: it may be closed to somebody who sees every folder.
  if ((kind === 'forbidden' || kind === 'missing') && asked === 'search')
    return { what: 'SharePoint does not look through all folders for you here.', next: 'Go through the folders instead.' };
  // Graph answers alike for an app without a right and for a person without one.
  if (kind === 'forbidden' || kind === 'missing')
    return { what: 'SharePoint does not show the team’s files here.', next: whoLacks };
  if (kind === 'busy') return { what: 'Microsoft 365 is busy and asked us to wait.', next: 'Try again in a minute.' };
  return faultWords[kind];
}

const whoLacks =
  'Open them in SharePoint. If they open there, SEND Strategy has no right to them, which your IT admin can give; if they do not, ' +
  'you have none, which an owner of the team can give. An address that you copy in SharePoint does as well.';
