import { nextReviewDay, reviewDaysOf } from '../../src/domain/reviewDates';
import { firstSchoolDay, isSchoolDay, lastSchoolDay, nearestSchoolDays } from '../../src/domain/schoolDays';
import { startingHalfTerms as terms } from '../../src/domain/term';

test('termly reviews are on the Thursday of the last week but one of each term', () => {
  expect(reviewDaysOf(terms, 'termly')).toEqual(['2026-12-10', '2027-03-18', '2027-07-15']);
});

test('half-termly reviews are on such a Thursday in each half-term', () => {
  expect(reviewDaysOf(terms, 'halfTermly')).toEqual([
    '2026-10-15',
    '2026-12-10',
    '2027-02-04',
    '2027-03-18',
    '2027-05-20',
    '2027-07-15',
  ]);
});

test('a school that picks its own days gets none proposed, and a term of one known half ends with it', () => {
  expect(reviewDaysOf(terms, 'own')).toEqual([]);
  expect(reviewDaysOf(terms.slice(0, 1), 'termly')).toEqual(['2026-10-15']);
});

test('a half-term of a single week is reviewed within it', () => {
  const short = [{ name: 'summer-1', academicYear: '2026/27', first: '2027-05-24', last: '2027-05-28' } as const];
  expect(reviewDaysOf(short, 'halfTermly')).toEqual(['2027-05-27']);
  expect(reviewDaysOf([{ ...short[0]!, last: '2027-05-25' }], 'halfTermly')).toEqual(['2027-05-25']);
});

test('the next day is the first after the day asked about, while term dates are known', () => {
  expect(nextReviewDay(terms, 'termly', '2026-12-10')).toBe('2027-03-18');
  expect(nextReviewDay(terms, 'termly', '2027-07-15')).toBeUndefined();
});

test('school days are Monday to Friday in term', () => {
  expect(isSchoolDay(terms, '2026-12-18')).toBe(true);
  expect(isSchoolDay(terms, '2026-12-12')).toBe(false);
  expect(isSchoolDay(terms, '2026-12-21')).toBe(false);
  expect(isSchoolDay(terms, '2027-05-03')).toBe(false);
  expect(lastSchoolDay(terms, '2027-01-03')).toBe('2026-12-18');
  expect(firstSchoolDay(terms, '2027-07-22')).toBeUndefined();
});

test('beside a day in half-term stand the school days around it', () => {
  expect(nearestSchoolDays(terms, '2027-02-17')).toEqual({ before: '2027-02-12', after: '2027-02-22' });
  expect(nearestSchoolDays(terms, '2027-08-02')).toEqual({ before: '2027-07-21' });
  expect(nearestSchoolDays(terms, '2026-12-12')).toEqual({ before: '2026-12-11', after: '2026-12-14' });
});
