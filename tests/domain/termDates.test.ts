import { startingHalfTerms as terms } from '../../src/domain/term';
import { findingsIn, halfTermsOf, isSerious, knownYears, missingYear, suggestedYear, withYear } from '../../src/domain/termDates';
import type { HalfTermName } from '../../src/domain/term';

const year = '2026/27';
const changed = (name: HalfTermName, days: { first?: string | null; last?: string | null }) =>
  halfTermsOf(terms, year).map((one) => (one.name === name ? { ...one, ...days } : one));

test('nothing is said of term dates as schools publish them', () => {
  expect(findingsIn(halfTermsOf(terms, year), year)).toEqual([]);
});

test.each([
  ['autumn-1', { last: '2026-09-01' }, { field: 'last', what: 'backwards' }],
  ['autumn-2', { first: '2026-10-21' }, { field: 'first', what: 'overlap', other: 'autumn-1' }],
  ['autumn-2', { first: null }, { field: 'first', what: 'missing' }],
  ['autumn-2', { last: null }, { field: 'last', what: 'missing' }],
  ['summer-2', { last: '2028-07-21' }, { field: 'last', what: 'otherYear' }],
  ['autumn-1', { first: '2025-09-03' }, { field: 'first', what: 'otherYear' }],
] as const)('%s with %o cannot stand', (name, days, found) => {
  const findings = findingsIn(changed(name, days), year);
  expect(findings[0]).toEqual({ name, ...found });
  expect(isSerious(findings[0]!)).toBe(true);
});

test('half-terms without a holiday between them, or with a very long one, may stand and are asked about', () => {
  const close = findingsIn(changed('autumn-2', { first: '2026-10-26' }), year);
  expect(close).toEqual([{ name: 'autumn-2', field: 'first', what: 'noHoliday', other: 'autumn-1' }]);
  const far = findingsIn(changed('spring-1', { first: '2027-02-01' }), year);
  expect(far).toEqual([{ name: 'spring-1', field: 'first', what: 'longGap', other: 'autumn-2', days: 44 }]);
  expect([...close, ...far].some(isSerious)).toBe(false);
});

test.each([
  ['is not readable', { last: null }, 'missing'],
  ['is in another year', { last: '2036-12-18' }, 'otherYear'],
  ['comes before its start', { last: '2026-10-30' }, 'backwards'],
])('beside a half-term whose end %s, nothing is said of the next one', (_, days, what) => {
  expect(findingsIn(changed('autumn-2', days), year)).toEqual([{ name: 'autumn-2', field: 'last', what }]);
});

test('a half-term that begins or ends on a weekend or a bank holiday may stand and is asked about', () => {
  const findings = findingsIn(changed('summer-1', { first: '2027-03-29', last: '2027-05-29' }), year);
  expect(findings.filter(({ what }) => what === 'noSchool')).toEqual([
    { name: 'summer-1', field: 'first', what: 'noSchool' },
    { name: 'summer-1', field: 'last', what: 'noSchool' },
  ]);
  expect(findings.some(isSerious)).toBe(false);
});

test('a half-term of which nothing is known yet is passed over', () => {
  expect(findingsIn(changed('summer-2', { first: null, last: null }), year)).toEqual([]);
});

test('the next year is suggested on the same days of the week', () => {
  const suggested = suggestedYear(terms, '2027/28');
  expect(suggested[0]).toEqual({ name: 'autumn-1', first: '2027-09-02', last: '2027-10-22' });
  expect(suggested[5]).toEqual({ name: 'summer-2', first: '2028-06-05', last: '2028-07-19' });
  expect(suggestedYear(terms, '2028/29').every(({ first, last }) => first === null && last === null)).toBe(true);
});

test('a year takes the place of what was known of it, and leaves the others', () => {
  const both = withYear(terms, '2027/28', suggestedYear(terms, '2027/28'));
  expect(knownYears(both)).toEqual(['2026/27', '2027/28']);
  const fewer = withYear(both, '2027/28', halfTermsOf(both, '2027/28').slice(0, 1));
  expect(fewer.filter((one) => one.academicYear === '2027/28')).toHaveLength(1);
  expect(fewer.filter((one) => one.academicYear === year)).toEqual(terms);
});

test('the next year’s dates are asked for well before this one ends, and this year’s at once', () => {
  expect(missingYear(terms, '2026-11-24', year)).toBeUndefined();
  expect(missingYear(terms, '2027-03-22', year)).toBeUndefined();
  expect(missingYear(terms, '2027-03-23', year)).toBe('2027/28');
  expect(missingYear(withYear(terms, '2027/28', suggestedYear(terms, '2027/28')), '2027-06-01', year)).toBeUndefined();
  expect(missingYear(terms, '2027-09-01', '2027/28')).toBe('2027/28');
  expect(missingYear([], '2026-11-24', year)).toBe(year);
});
