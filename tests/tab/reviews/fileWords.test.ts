import { Fault, type FaultKind } from '../../../src/graph/faults';
import { kindOf, libraryFaultWords } from '../../../src/tab/reviews/fileWords';

test('a file is told by what opens it', () => {
  const kinds = ['Policy.DOCX', 'Map.xlsx', 'Plan 2026.pdf', 'photo.jpeg', 'notes', 'data.v2.bin'].map((name) =>
    kindOf({ kind: 'file', name }),
  );
  expect(kinds).toEqual(['Word', 'Excel', 'PDF', 'Picture', 'File', 'File']);
  expect(kindOf({ kind: 'folder', name: 'Minutes.docx' })).toBe('Folder');
  expect(kindOf({ kind: 'notebook', name: 'SEND notebook' })).toBe('Notebook');
});

test('where the library is closed both causes are named, and who can give the right; a folder that is gone is just that', () => {
  const words = (kind: FaultKind, asked: 'top' | 'folder' | 'search' = 'top') => libraryFaultWords(new Fault(kind, ''), asked);
  expect(words('forbidden').next).toMatch(/IT admin.*owner of the team.*address/s);
  expect(words('missing')).toEqual(words('forbidden'));
  expect(words('forbidden', 'folder')).toEqual(words('forbidden'));
  expect(words('missing', 'folder')).toEqual({ what: 'This folder is no longer there, or it is hidden from you.', next: '' });
  expect(words('missing', 'search').next).toBe('Go through the folders instead.');
  expect(words('forbidden', 'search')).toEqual(words('missing', 'search'));
  expect(words('offline').next).toMatch(/What you wrote is kept/);
  expect(libraryFaultWords(new TypeError('a mistake of ours'), 'top').what).not.toBe('');
});
