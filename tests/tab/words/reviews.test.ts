import { emptySnapshot } from '../../../src/domain/snapshot';
import { startingHalfTerms } from '../../../src/domain/term';
import { dayHint } from '../../../src/tab/words/dayHint';
import { whoWasThere } from '../../../src/tab/words/presence';
import { findingWords } from '../../../src/tab/words/termFindings';
import { created, snapshotOf } from '../../domain/builders';

test('those who were at a review are named shortly, others as they were written', () => {
  const person = { key: 'priya', entraId: '', name: 'Priya Lindqvist', role: 'SENCO', left: false };
  const snapshot = snapshotOf(created({ person: [person] }));
  expect(whoWasThere(snapshot, { present: ['priya'], alsoPresent: 'EP service; Dr Caldbeck, ' })).toBe(
    'P. Lindqvist, EP service and Dr Caldbeck',
  );
  expect(whoWasThere(snapshot, { present: ['somebody-else'], alsoPresent: '' })).toBe('somebody');
  expect(whoWasThere(emptySnapshot, { present: [], alsoPresent: ' ' })).toBe('Nobody has been named');
});

test.each([
  ['', undefined],
  ['10 Dec', 'in 16 days'],
  ['17 Feb', 'Wed 17 Feb is in the holidays. The nearest school days are Fri 12 Feb and Mon 22 Feb.'],
  ['soon', 'Write a day, such as 10 Dec 2026.'],
])('of “%s” in a box for a day is said: %s', (text, said) => {
  expect(dayHint(text, '2026-11-24', startingHalfTerms)?.replaceAll('\u00a0', ' ')).toBe(said);
});

test('what is wrong with term dates is said in words, and what is only unlikely may stand', () => {
  const about = { name: 'autumn-2', field: 'first', other: 'autumn-1' } as const;
  const words = (what: 'overlap' | 'noHoliday' | 'longGap' | 'missing' | 'backwards' | 'otherYear') =>
    findingWords({ ...about, what, days: 44 }, '2026/27');
  expect(words('overlap')).toBe('Autumn 1 has not ended by then.');
  expect(words('noHoliday')).toBe('There would be no holiday after Autumn 1. It is kept if you mean it.');
  expect(words('longGap')).toBe('There would be 6 weeks without school after Autumn 1. It is kept if you mean it.');
  expect(words('missing')).toBe('Its first school day is missing.');
  expect(words('backwards')).toBe('Autumn 2 would end before it begins.');
  expect(words('otherYear')).toBe('This is not in 2026/27. Write the year, too, such as 3 Sep 2026.');
});
