import { along, axisFor } from '../../../src/tab/outcomes/axis';
import { fc } from '../../property';

test('a scale begins at 0 and ends on a round figure past the greatest value', () => {
  expect(axisFor([9.1, 24.2, 18.2, 29.9, 34.6], 100)).toEqual({ from: 0, to: 40, ticks: [0, 10, 20, 30, 40] });
  expect(axisFor([15.1, 16.7, 11.7, 0])).toEqual({ from: 0, to: 20, ticks: [0, 5, 10, 15, 20] });
});

test('where values lie close together and far from 0, the scale begins near them and never passes 100 percent', () => {
  const { from, to } = axisFor([95.6, 92.1, 90.4], 100);
  expect(from).toBeGreaterThan(80);
  expect(to).toBeLessThanOrEqual(100);
});

test('gaps below 0 hang from the line of 0', () => {
  const axis = axisFor([0, -3.5, -3.1]);
  expect(axis.to).toBe(0);
  expect(along(axis, 0)).toBe(100);
});

test('every value stands on its scale, and there are few hairlines', () => {
  const value = fc.double({ min: -50, max: 100, noNaN: true }).map((one) => Math.round(one * 10) / 10);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
      const axis = axisFor(values, 100);
      expect(axis.ticks.length).toBeGreaterThan(1);
      expect(axis.ticks.length).toBeLessThan(9);
      for (const one of values) {
        expect(along(axis, one)).toBeGreaterThanOrEqual(-0.001);
        expect(along(axis, one)).toBeLessThanOrEqual(100.001);
      }
    }),
  );
});
