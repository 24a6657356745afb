import { readWhere, isOfPlan, isTask } from '../../src/tab/where';
import { nextOn, walkThrough } from '../../src/tab/overview/walk';
import { snapshotOf, created } from '../domain/builders';

test.each([
  ['', true],
  ['plan/4f2a?view=timeline', true],
  ['action/4f2a?do=update', true],
  ['/review/4f2a', true],
  ['priorities/4f2a', false],
  // Of another version, or garbled: nobody is shown the plan in its place.
  ['training/4f2a', false],
  ['%E0%A4%A', false],
])('%s is of the plan: %s', (address, expected) => expect(isOfPlan(readWhere(address))).toBe(expected));

test('only a review that there is takes the whole head', () => {
  const review = { key: 'r1', removed: false };
  const school = snapshotOf(created({ questionReview: [review as never, { ...review, key: 'gone', removed: true } as never] }));
  const takesAll = (address: string) => isTask(readWhere(address), school);
  expect(['reviews/r1', 'reviews/r1/q4', 'reviews', 'reviews/r2', 'reviews/gone', 'reviews/sets'].map(takesAll)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('going through goes to each address once, leaves out what was settled meanwhile, and ends', () => {
  const walk = walkThrough(['action/a', 'action/b', 'action/a', 'review/r']);
  expect(walk).toEqual({ paths: ['action/a', 'action/b', 'review/r'], at: 0 });
  const next = nextOn(walk, new Set(['action/a', 'review/r']))!;
  expect(next.paths[next.at]).toBe('review/r');
  expect(nextOn(next, new Set(['action/a', 'review/r']))).toBeUndefined();
});
