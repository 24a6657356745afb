import { storedDay, storedMoment } from '../../src/sandbox/tenant/days';

test.each([
  ['Europe/London', '2026-07-01T12:00:00Z', '2026-06-30T23:00:00Z'],
  ['Europe/London', '2026-03-29T12:00:00Z', '2026-03-29T00:00:00Z'],
  ['Europe/London', '2026-10-25T12:00:00Z', '2026-10-24T23:00:00Z'],
  ['Pacific/Auckland', '2026-09-27T00:00:00Z', '2026-09-26T12:00:00Z'],
  ['Pacific/Auckland', '2026-09-27T12:00:00Z', '2026-09-27T11:00:00Z'],
  ['America/New_York', '2026-11-01T02:00:00Z', '2026-10-31T04:00:00Z'],
  ['America/New_York', '2026-11-01T12:00:00Z', '2026-11-01T04:00:00Z'],
])('in %s the day of %s begins at %s', (zone, moment, midnight) => {
  expect(storedDay(moment, zone)).toBe(midnight);
});

test.each([
  ['2026-11-21T09:30:15.750Z', '2026-11-21T09:30:15Z'],
  ['2026-11-21T09:30:15+02:00', '2026-11-21T07:30:15Z'],
  ['2026-11-21', '2026-11-21T00:00:00Z'],
  ['21/11/2026', undefined],
  ['2026-13-01', undefined],
  ['2026-11-21 09:30', undefined],
])('%s is kept as %s', (text, kept) => {
  expect(storedMoment(text)).toBe(kept);
});
