import { emptySnapshot } from '../../../src/domain/snapshot';
import { startingHalfTerms } from '../../../src/domain/term';
import { usualSmallNumbers } from '../../../src/domain/settings';
import { dayHint } from '../../../src/tab/words/dayHint';
import { reviewHint } from '../../../src/tab/words/reviewHint';
import { whoWasThere } from '../../../src/tab/words/presence';
import { findingWords } from '../../../src/tab/words/termFindings';
import { aPlan, aPlanReview, created, snapshotOf } from '../../domain/builders';

const settings = {
  key: 'settings',
  schemaVersion: 2,
  school: 'Brindlewick',
  currentPlan: 'plan',
  lists: {},
  changesBy: 'delta' as const,
  halfTerms: startingHalfTerms,
  smallNumbers: usualSmallNumbers,
};

test('those who were at a review are named shortly, others as they were written', () => {
  const person = { key: 'priya', entraId: '', name: 'Priya Lindqvist', role: 'SENCO', left: false, clashes: [] };
  const snapshot = snapshotOf(created({ person: [person] }));
  expect(whoWasThere(snapshot, { present: ['priya'], alsoPresent: 'EP service; Dr Caldbeck, ' })).toBe(
    'P. Lindqvist, EP service and Dr Caldbeck',
  );
  expect(whoWasThere(snapshot, { present: ['somebody-else'], alsoPresent: '' })).toBe('somebody');
  expect(whoWasThere(emptySnapshot, { present: [], alsoPresent: ' ' })).toBe('Nobody has been named');
});

test.each([
  ['', undefined],
  ['10 Dec', 'Thu 10 Dec, in 16 days'],
  ['Thu 11 Dec', 'Fri 11 Dec, in 17 days'],
  ['3 May 2027', 'Mon 3 May is a bank holiday. The nearest school days are Fri 30 Apr and Tue 4 May.'],
  ['17 Feb', 'Wed 17 Feb is in half-term. The nearest school days are Fri 12 Feb and Mon 22 Feb.'],
  ['soon', 'Write a day, such as 10 Dec 2026.'],
])('of “%s” in a box for a day is said: %s', (text, said) => {
  expect(dayHint(text, '2026-11-24', startingHalfTerms)?.replaceAll('\u00a0', ' ')).toBe(said);
});

test.each([
  ['4 Feb', 'Thu 4 Feb, in 10 weeks'],
  ['10 Dec', 'Another review stands on Thu 10 Dec already.'],
  ['20 Nov', 'Fri 20 Nov is before today, 4 days ago.'],
  ['13 Dec 2027', 'Mon 13 Dec 2027 is not in 2026/27, the plan’s year.'],
  ['1 Jan 2020', 'Wed 1 Jan 2020 is before today, 360 weeks ago. Wed 1 Jan 2020 is not in 2026/27, the plan’s year.'],
  ['17 Feb', 'Wed 17 Feb is in half-term. The nearest school days are Fri 12 Feb and Mon 22 Feb.'],
  ['soon', 'Write a day, such as 10 Dec 2026.'],
])('of “%s” as the day of a review is said: %s', (text, said) => {
  const snapshot = snapshotOf(
    created({
      plan: [aPlan({ key: 'plan', academicYear: '2026/27' })],
      planReview: [
        aPlanReview({ key: 'one', planKey: 'plan', due: '2026-12-10' }),
        aPlanReview({ key: 'own', planKey: 'plan', due: '2027-02-04' }),
      ],
      settings: [settings],
    }),
  );
  const hint = reviewHint(text, snapshot, { planKey: 'plan', key: 'own' }, '2026-11-24');
  expect(hint?.replaceAll('\u00a0', ' ')).toBe(said);
});

test('what is wrong with term dates is said in words, and what is only unlikely may stand', () => {
  const about = { name: 'autumn-2', field: 'first', other: 'autumn-1' } as const;
  const words = (what: 'overlap' | 'noHoliday' | 'longGap' | 'missing' | 'backwards' | 'otherYear' | 'noSchool') =>
    findingWords({ ...about, what, days: 44 }, '2026/27');
  expect(words('overlap')).toBe('Autumn 1 has not ended by then.');
  expect(words('noHoliday')).toBe('There would be no holiday after Autumn 1. It is kept if you mean it.');
  expect(words('longGap')).toBe('There would be 6 weeks without school after Autumn 1. It is kept if you mean it.');
  expect(words('noSchool')).toBe('This is on a weekend or a bank holiday. It is kept if you mean it.');
  expect(words('missing')).toBe('Its first school day is missing.');
  expect(words('backwards')).toBe('Autumn 2 would end before it begins.');
  expect(words('otherYear')).toBe('This is not in 2026/27. Write the year, too, such as 3 Sep 2026.');
});
