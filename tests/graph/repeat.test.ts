import { longestWait, mostTries, readRetryAfter, secondsBeforeRepeat } from '../../src/graph/repeat';

test('what was throttled is repeated whatever it was, and never sooner than it says', () => {
  expect(secondsBeforeRepeat({ status: 429, retryAfter: 7 }, 1, false)).toBe(7);
  expect(secondsBeforeRepeat({ status: 503, retryAfter: 7 }, 1, false)).toBe(7);
  expect(secondsBeforeRepeat({ status: 429, retryAfter: longestWait + 1 }, 1, true)).toBeUndefined();
});

test('a write that nobody could recognise is not repeated after silence or a server fault', () => {
  const outcomes = [{}, { status: 500 }, { status: 503 }, { status: 504 }];
  expect(outcomes.map((outcome) => secondsBeforeRepeat(outcome, 1, false))).toEqual(outcomes.map(() => undefined));
  expect(outcomes.map((outcome) => secondsBeforeRepeat(outcome, 2, true))).toEqual([2, 2, 2, 2]);
});

test('what was refused is not repeated, and nothing is repeated for ever', () => {
  expect([400, 401, 403, 404, 409, 412].map((status) => secondsBeforeRepeat({ status }, 1, true))).toEqual(
    Array(6).fill(undefined),
  );
  expect(secondsBeforeRepeat({ status: 429, retryAfter: 1 }, mostTries, true)).toBeUndefined();
});

test('Retry-After is read as seconds or as a date', () => {
  const now = Date.parse('2026-11-21T10:00:00Z');
  expect(readRetryAfter('12', now)).toBe(12);
  expect(readRetryAfter('Sat, 21 Nov 2026 10:00:30 GMT', now)).toBe(30);
  expect([readRetryAfter(null, now), readRetryAfter('soon', now)]).toEqual([undefined, undefined]);
});
