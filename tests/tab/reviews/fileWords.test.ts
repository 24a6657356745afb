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
  const words = (kind: FaultKind, inside = false) => libraryFaultWords(new Fault(kind, ''), inside);
  expect(words('forbidden').next).toMatch(/IT admin.*owner of the team.*address/s);
  expect(words('missing')).toEqual(words('forbidden'));
  expect(words('forbidden', true)).toEqual(words('forbidden'));
  expect(words('missing', true)).toEqual({ what: 'This folder is no longer there, or it is hidden from you.', next: '' });
  expect(words('offline').next).toMatch(/What you wrote is kept/);
  expect(libraryFaultWords(new TypeError('a mistake of ours'), false).what).not.toBe('');
});
