import { readFileSync } from 'node:fs';
import { addDays } from '../../src/domain/day';
import { fixedDatesIn } from '../../src/domain/fixedDates';
import { moveByWeeks } from '../../src/domain/rescheduling';
import { startingHalfTerms } from '../../src/domain/term';
import { bandsOf, barOf, endOf, middleOf, milestoneMarks, placeOf, timeSpanOf, weeksIn } from '../../src/domain/timeline';
import { statutoryDates, statutoryFrom } from '../../src/domain/statutoryDates';
import type { Status } from '../../src/domain/update';
import { fc } from '../property';
import { aPlan, anAction, anObjective, created, snapshotOf } from './builders';

const year = '2026/27';
const dates = statutoryDates(
  JSON.parse(readFileSync(new URL('../../assets/served/statutory-dates.json', import.meta.url), 'utf8')),
);
const span = timeSpanOf(startingHalfTerms, year);
const today = '2026-11-24';
const bar = (values: Parameters<typeof anAction>[0], status: Status = 'onTrack') =>
  barOf(span, { status, kept: { record: anAction(values) } }, today);

test('a timeline reaches from the first half-term of the school’s own year to its last', () => {
  expect(span).toEqual({ first: '2026-08-28', last: '2027-07-27' });
  expect(timeSpanOf([], year)).toEqual({ first: '2026-09-01', last: '2027-07-31' });
  expect(timeSpanOf([{ ...startingHalfTerms[2]!, academicYear: '2027/28' }], year)).toEqual(timeSpanOf([], year));
});

test('half-terms are as wide as they last, holidays fill what is between, and both together all of it', () => {
  const { terms, holidays } = bandsOf(span, [...startingHalfTerms].reverse(), year);
  expect(terms.map(({ name }) => name)).toEqual(startingHalfTerms.map(({ name }) => name));
  expect(holidays).toHaveLength(7);
  const widths = [...terms, ...holidays].map(({ from, to }) => to - from);
  expect(widths.every((width) => width > 0)).toBe(true);
  expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(1);
  // 51 days of Autumn 1 and 32 of Spring 2, of 334 in all.
  expect(terms[0]!.to - terms[0]!.from).toBeCloseTo(51 / 334);
  expect(terms[3]!.to - terms[3]!.from).toBeCloseTo(32 / 334);
  expect(bandsOf(span, [], year)).toEqual({ terms: [], holidays: [] });
});

test('a later day never lies further left, and every day has the same width', () => {
  const days = fc.integer({ min: -40, max: 400 }).map((count) => addDays(span.first, count));
  fc.assert(
    fc.property(days, days, (one, other) => {
      if (one <= other) expect(placeOf(span, one)).toBeLessThanOrEqual(placeOf(span, other));
      const width = endOf(span, one) - placeOf(span, one);
      if (one >= span.first && one <= span.last) expect(width).toBeCloseTo(1 / 334);
      else expect(width).toBe(0);
      expect(middleOf(span, one)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a bar reaches from start to due day; where one is missing it is a day; without both there is none', () => {
  expect(bar({ start: '2026-11-02', due: '2027-03-18' })).toEqual({
    from: placeOf(span, '2026-11-02'),
    to: endOf(span, '2027-03-18'),
    starts: true,
    ends: true,
    before: false,
    after: false,
  });
  expect(bar({ due: '2027-03-18' })).toMatchObject({ from: placeOf(span, '2027-03-18'), starts: false, ends: true });
  expect(bar({ start: '2026-11-02' })).toMatchObject({ to: endOf(span, '2026-11-02'), starts: true, ends: false });
  expect(bar({ dueText: 'Autumn 1' })).toBeUndefined();
  expect(bar({ start: '2025-01-01', due: '2028-01-01' })).toMatchObject({ from: 0, to: 1, before: true, after: true });
  expect(bar({ start: '2027-03-18', due: '2026-12-01' })!.from).toBe(placeOf(span, '2026-12-01'));
});

test('what should have been done by now trails to today, what is done does not', () => {
  expect(bar({ due: '2026-11-13' })!.lateTo).toBe(placeOf(span, today));
  expect(bar({ due: today })!.lateTo).toBeUndefined();
  expect(bar({ due: '2026-11-13' }, 'complete')!.lateTo).toBeUndefined();
  expect(bar({ due: '2026-11-13' }, 'stopped')!.lateTo).toBeUndefined();
});

test('milestones stand at their day, where it is shown', () => {
  const milestone = {
    key: 'm',
    planKey: 'plan',
    actionKey: 'a',
    text: 'Six sessions',
    dueText: '',
    reached: null,
    removed: false,
  };
  const marks = milestoneMarks(span, [
    { ...milestone, due: '2026-12-18' },
    { ...milestone, due: null, dueText: 'Spring 1' },
    { ...milestone, due: '2028-01-01' },
  ]);
  expect(marks.map(({ at }) => at)).toEqual([middleOf(span, '2026-12-18')]);
});

test('a distance is told in whole weeks, and moving an action by them keeps its days of the week', () => {
  expect([weeksIn(span, 7 / 334), weeksIn(span, -20 / 334), weeksIn(span, 3 / 334), weeksIn(span, -1 / 334)]).toEqual([
    1, -3, 0, 0,
  ]);
  const action = anAction({ start: '2026-11-02', due: '2027-03-18' });
  const snapshot = snapshotOf(created({ plan: [aPlan()], objective: [anObjective()], action: [action] }));
  const move = (weeks: number, moving: 'due' | 'both') => moveByWeeks(snapshot, 'action', weeks, moving)[0]?.after;
  expect(move(1, 'due')).toMatchObject({ start: '2026-11-02', due: '2027-03-25' });
  expect(move(-2, 'both')).toMatchObject({ start: '2026-10-19', due: '2027-03-04' });
  expect([move(0, 'both'), moveByWeeks(snapshot, 'nobody', 1, 'due')[0]]).toEqual([undefined, undefined]);
  const open = snapshotOf(created({ plan: [aPlan()], objective: [anObjective()], action: [anAction({ dueText: 'ongoing' })] }));
  expect(moveByWeeks(open, 'action', 1, 'both')).toEqual([]);
});

test('the days that a school cannot move: ends of terms, bank holidays within a half-term, the inclusion strategy', () => {
  const [strategy] = dates;
  expect(fixedDatesIn(span, [...startingHalfTerms].reverse(), year, dates)).toEqual([
    { day: '2026-12-18', event: 'termEnds' },
    { day: '2026-12-31', event: 'statutory', date: strategy },
    { day: '2027-03-25', event: 'termEnds' },
    { day: '2027-05-03', event: 'bankHoliday' },
    { day: '2027-07-21', event: 'termEnds' },
  ]);
  expect(fixedDatesIn(span, [], year, dates)).toEqual([{ day: '2026-12-31', event: 'statutory', date: strategy }]);
  expect(fixedDatesIn(span, [], year)).toEqual([]);
  expect(fixedDatesIn(timeSpanOf([], '2027/28'), startingHalfTerms, '2027/28', dates)).toEqual([]);
});

test('what law or a grant asks for is shown for its year, and for later years only where a day is confirmed', () => {
  expect(dates.every(({ source, checked }) => source !== '' && checked !== '')).toBe(true);
  const later = { ...dates[0]!, key: 'later', academicYear: '2027/28' };
  const all = [{ ...later, day: null }, ...dates, { ...later, day: '2027-12-31' }];
  const keys = (from: string) => statutoryFrom(all, from).map(({ key, day }) => `${key} ${day ?? 'no day'}`);
  const ofThisYear = ['inclusionStrategy 2026-12-31', 'informationReport no day', 'accessibilityPlan no day'];
  expect(keys(year)).toEqual([...ofThisYear, 'later 2027-12-31']);
  expect(keys('2027/28')).toEqual(['later 2027-12-31', 'later no day']);
  expect(keys('2028/29')).toEqual([]);
});

test('rows of the file that are no such dates are left out, and a day that is none is taken for none', () => {
  const row = { key: 'a', name: 'A thing', academicYear: year, day: '2026-02-30', source: 'A page', checked: 'yesterday' };
  expect(statutoryDates([row, { ...row, academicYear: '2026' }, { ...row, source: '' }, null, 'x'])).toEqual([
    { ...row, short: 'A thing', day: null, checked: '' },
  ]);
  expect(statutoryDates({ a: 1 })).toEqual([]);
});
