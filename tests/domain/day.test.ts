import { fc } from '../property';
import { addDays, daysBetween, dayOf, isDay, weekday } from '../../src/domain/day';

test('a day exists or is refused', () => {
  expect(['2028-02-29', '2026-12-31'].every(isDay)).toBe(true);
  expect(['2027-02-29', '2026-13-01', '2026-1-1', 'today', ''].some(isDay)).toBe(false);
  expect(dayOf(2026, 2, 30)).toBeUndefined();
});

test('days are counted on the calendar, across the change of the clocks', () => {
  expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(weekday('2026-11-23')).toBe(0);
});

test('adding days and counting them are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40000, max: 40000 }), (count) => {
      expect(daysBetween('2026-11-21', addDays('2026-11-21', count))).toBe(count);
    }),
  );
});
