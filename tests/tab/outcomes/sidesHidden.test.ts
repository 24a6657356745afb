import { sidesHidden } from '../../../src/tab/outcomes/sidesHidden';

test.each([
  ['nothing of a table that fits', 0, 300, { left: false, right: false }],
  ['nothing of one that is wider by a part of a pixel', 0, 301, { left: false, right: false }],
  ['what is to come of one that stands at its beginning', 0, 500, { left: false, right: true }],
  ['what is on both sides of one that was moved', 120, 500, { left: true, right: true }],
  ['what went before of one that stands at its end', 199.5, 500, { left: true, right: false }],
])('%s is out of sight', (_what, scrollLeft, scrollWidth, sides) =>
  expect(sidesHidden({ scrollLeft, scrollWidth, clientWidth: 300 })).toEqual(sides),
);
