import { notYetJudged, unanswered, type Answer } from '../../src/domain/answer';
import { answer } from '../../src/domain/questionReviewing';
import { compareReviews, pointOf } from '../../src/domain/questionComparing';
import type { Snapshot } from '../../src/domain/snapshot';
import { fc } from '../property';
import { apply, created, snapshotOf } from './builders';
import { aQuestionReview, aQuestionSet } from './questionSet';

const set = aQuestionSet(2, 2);
/** Next year a question is new, one is asked no more, and the others are in another order. */
const nextSet = {
  ...set,
  key: 'set.2',
  version: 2,
  questions: [{ ...set.questions[0]!, key: 'new' }, set.questions[1]!, set.questions[3]!, set.questions[2]!],
};

const twoYears = (values: Partial<typeof set> = {}): Snapshot =>
  snapshotOf(
    created({
      questionSet: [set, { ...nextSet, ...values }],
      questionReview: [aQuestionReview({ key: 'last' }), aQuestionReview({ key: 'now', setKey: 'set.2', previousKey: 'last' })],
    }),
  );

const rating = (snapshot: Snapshot, review: string, about: string, value: string, of: Answer['of'] = 'question'): Snapshot =>
  apply(snapshot, answer(snapshot, review, { of, about }, { rating: value }));

/** How each question and area has moved, by its key. */
const changes = (snapshot: Snapshot, own = 'now', other = 'last') => {
  const { areas } = compareReviews(snapshot, own, other)!;
  const all = areas.flatMap(({ area, change, questions }) => [
    [area.key, change],
    ...questions.map((one) => [one.key, one.change]),
  ]);
  return Object.fromEntries(all.filter(([, change]) => change !== undefined)) as Record<string, string>;
};

test.each([
  ['self', 'self', '2026/27', true],
  ['self', 'peer', '2026/27', false],
  ['self', 'external', '2025/26', false],
  ['peer', 'peer', '2026/27', false],
  ['peer', 'peer', '2025/26', true],
] as const)('%s beside %s of %s is a change over time: %s', (own, other, academicYear, isOverTime) => {
  const reviews = [
    aQuestionReview({ key: 'now', reviewKind: own }),
    aQuestionReview({ key: 'last', reviewKind: other, academicYear }),
  ];
  expect(compareReviews(snapshotOf(created({ questionSet: [set], questionReview: reviews })), 'now', 'last')).toMatchObject({
    isOverTime,
  });
});

test('each question and area stands beside what was said of it before, whatever the version of the set', () => {
  let snapshot = twoYears();
  for (const [review, about, value] of [
    ['last', 'area1.1', 'secure'],
    ['last', 'area1.2', 'developing'],
    ['now', 'area1.2', 'secure'],
    ['last', 'area2.1', 'secure'],
    ['now', 'area2.1', 'emerging'],
    ['last', 'area2.2', 'secure'],
    ['now', 'area2.2', notYetJudged],
    ['now', 'new', 'secure'],
  ] as const)
    snapshot = rating(snapshot, review, about, value);
  snapshot = rating(snapshot, 'last', 'area1', 'developing', 'area');
  snapshot = rating(snapshot, 'now', 'area1', 'developing', 'area');
  expect(changes(snapshot)).toEqual({ 'area1.2': 'up', 'area2.1': 'down', area1: 'same' });
  const compared = compareReviews(snapshot, 'now', 'last')!;
  expect(compared.areas[0]!.questions.map(({ key, other }) => [key, other?.rating])).toEqual([
    ['new', undefined],
    ['area1.2', 'developing'],
  ]);
  expect(compared.askedNoMore.map(({ prompt, other }) => [prompt, other.rating])).toEqual([['Question 1.1?', 'secure']]);
});

test('where the scale has other stops nothing rises or falls', () => {
  const fewer = twoYears({ scale: set.scale.slice(0, 4) });
  const rated = rating(rating(fewer, 'last', 'area1.2', 'developing'), 'now', 'area1.2', 'secure');
  expect(changes(rated)).toEqual({});
});

test('what rises seen from one side falls seen from the other', () => {
  const stops = fc.constantFrom(...set.scale.map(({ key }) => key), notYetJudged, '');
  const ratings = fc.array(stops, { minLength: 4, maxLength: 4 });
  const opposite: Record<string, string> = { up: 'down', down: 'up', same: 'same' };
  fc.assert(
    fc.property(ratings, ratings, (own, other) => {
      let snapshot = twoYears({ ...set, key: 'set.2' });
      set.questions.forEach(({ key }, at) => {
        snapshot = rating(rating(snapshot, 'now', key, own[at]!), 'last', key, other[at]!);
      });
      const there = changes(snapshot);
      const back = changes(snapshot, 'last', 'now');
      expect(back).toEqual(Object.fromEntries(Object.entries(there).map(([key, change]) => [key, opposite[change]])));
    }),
  );
});

test('a rating is named by the scale of its own set', () => {
  expect(pointOf(set, 'secure')?.name).toBe('secure');
  expect(pointOf(set, notYetJudged)).toBeUndefined();
  expect(pointOf(set, unanswered.rating)).toBeUndefined();
});
