import { readSavedAt, savedAtWords } from '../../../src/domain/planFile/savedAt';

test('a saved plan says when it was read as people in England write it, by their clocks, and the words name that moment', () => {
  const said: [at: string, words: string][] = [
    ['2026-11-23T02:08:32.000Z', 'as it stood on Mon 23 Nov 2026 at 02:08:32 GMT'],
    ['2027-06-30T23:30:00.000Z', 'as it stood on Thu 1 Jul 2027 at 00:30:00 BST'],
    ['2027-03-28T00:59:59.000Z', 'as it stood on Sun 28 Mar 2027 at 00:59:59 GMT'],
    ['2027-03-28T01:00:00.000Z', 'as it stood on Sun 28 Mar 2027 at 02:00:00 BST'],
    ['2027-10-31T00:30:00.000Z', 'as it stood on Sun 31 Oct 2027 at 01:30:00 BST'],
    ['2027-10-31T01:30:00.000Z', 'as it stood on Sun 31 Oct 2027 at 01:30:00 GMT'],
  ];
  for (const [at, words] of said) {
    expect(savedAtWords(at)).toBe(words);
    expect(readSavedAt(`Brindlewick, 2026/27, ${words}`)).toBe(at);
  }
});

test('files that were saved before say the moment in universal time; other words name none', () => {
  expect(readSavedAt('as it stood on 2026-11-23 at 02:08:32 UTC')).toBe('2026-11-23T02:08:32.000Z');
  for (const words of ['', 'as it stood on Mon 31 Nov 2026 at 02:08:32 GMT', 'as it stood on Mon 23 Nov 2026 at 02:08:32'])
    expect(readSavedAt(words)).toBeUndefined();
});
