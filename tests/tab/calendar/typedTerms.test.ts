import { startingHalfTerms } from '../../../src/domain/term';
import { halfTermsOf } from '../../../src/domain/termDates';
import { readTermDay, readTerms, typedTerms } from '../../../src/tab/calendar/typedTerms';

test('term dates read back as they stand in their boxes', () => {
  const known = halfTermsOf(startingHalfTerms.slice(0, 4), '2026/27');
  const typed = typedTerms(known);
  expect(typed[0]).toEqual({ name: 'autumn-1', first: 'Thu 3 Sep 2026', last: 'Fri 23 Oct 2026' });
  expect(typed[5]).toEqual({ name: 'summer-2', first: '', last: '' });
  expect(readTerms(typed, '2026/27')).toEqual({ halfTerms: known, unread: [] });
});

test.each([
  ['1 Sep', '2027-09-01'],
  ['4 Jan', '2028-01-04'],
  ['21/7', '2028-07-21'],
  ['1 Aug', '2027-08-01'],
  ['3 Sep 2026', '2026-09-03'],
])('“%s” without a year belongs to the year that is being entered', (text, day) => {
  expect(readTermDay(text, '2027/28')).toBe(day);
});

test('what is no day is named, and counts as no day', () => {
  const typed = [{ name: 'autumn-1' as const, first: 'early September', last: '22 Oct' }];
  expect(readTerms(typed, '2027/28')).toEqual({
    halfTerms: [{ name: 'autumn-1', first: null, last: '2027-10-22' }],
    unread: [{ name: 'autumn-1', field: 'first' }],
  });
});
