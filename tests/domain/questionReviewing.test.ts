import { answerKey, notYetJudged } from '../../src/domain/answer';
import {
  answer,
  completeReview,
  fromEarlier,
  proposedPrevious,
  reopenReview,
  reviewsBeside,
  reviewsOf,
  startReview,
  type Said,
} from '../../src/domain/questionReviewing';
import { isFixed, removeSet } from '../../src/domain/questionSetEditing';
import { latestVersions, versionsOf } from '../../src/domain/questionSets';
import { gatheredIn, questionToGoOn, reviewViewOf } from '../../src/domain/reviewQuestions';
import type { Kept } from '../../src/domain/record';
import type { Snapshot } from '../../src/domain/snapshot';
import { fc } from '../property';
import { apply, countingKeys, created, snapshotOf } from './builders';
import { aQuestionReview, aQuestionSet, reviewStart } from './questionSet';

const begun = (areas = 2, questions = 2) =>
  snapshotOf(created({ questionSet: [aQuestionSet(areas, questions)], questionReview: [aQuestionReview()] }));

/** The review after this was said of its questions, in turn; `kept` adds what SharePoint says of the answer. */
const saying = (snapshot: Snapshot, said: Record<string, Said>, kept: Partial<Kept<unknown>> = {}) =>
  Object.entries(said).reduce(
    (now, [about, words]) =>
      apply(now, answer(now, 'review', { of: 'question', about }, words), {
        [answerKey('review', 'question', about)]: kept,
      }),
    snapshot,
  );

test('a review asks by a copy of its own, whatever becomes of the version that it was begun with', () => {
  const circumstances = { today: '2026-09-21', newKey: countingKeys() };
  const first = startReview(snapshotOf([]), aQuestionSet(), reviewStart, circumstances);
  expect(first.map(({ kind, after }) => [kind, after.key])).toEqual([
    ['questionSet', 'set.1.asked-in.k1'],
    ['questionReview', 'k1'],
  ]);
  expect(first[1]!.after).toMatchObject({ setKey: 'set.1.asked-in.k1', started: '2026-09-21', completed: null });
  const prompts = (snapshot: Snapshot) => reviewViewOf(snapshot, 'k1')!.questions.map(({ question }) => question.prompt);
  const asked = aQuestionSet().questions.map(({ prompt }) => prompt);
  const own = apply(snapshotOf(created({ questionSet: [aQuestionSet()] })), first);
  // As it comes from another device, which knew of no review.
  const late = apply(own, [{ kind: 'questionSet', before: aQuestionSet(), after: aQuestionSet(1, 1, { removed: true }) }]);
  expect(prompts(late)).toEqual(asked);
  expect(isFixed(late, 'set.1')).toBe(true);
  expect(isFixed(late, 'set.1.asked-in.k1')).toBe(true);
  expect(latestVersions(own, []).map(({ key }) => key)).toEqual(['set.1']);
  expect(versionsOf(own, [], 'set').map(({ key }) => key)).toEqual(['set.1']);
  expect(prompts(apply(own, removeSet(own, 'set')))).toEqual(asked);
});

test('it is compared with the latest completed one of its set and kind, from an earlier year', () => {
  const done = { completed: '2025-10-02', academicYear: '2025/26' };
  const snapshot = snapshotOf(
    created({
      questionSet: [
        aQuestionSet(),
        aQuestionSet(1, 1, { key: 'set.2', version: 2 }),
        aQuestionSet(1, 1, { key: 'b', family: 'b' }),
      ],
      questionReview: [
        aQuestionReview({ key: 'older', ...done, academicYear: '2024/25' }),
        aQuestionReview({ key: 'last', ...done, setKey: 'set.2' }),
        aQuestionReview({ key: 'open', ...done, completed: null }),
        aQuestionReview({ key: 'peer', ...done, reviewKind: 'peer' }),
        aQuestionReview({ key: 'others', ...done, setKey: 'b' }),
        aQuestionReview({ key: 'binned', ...done, started: '2026-01-01', removed: true }),
        aQuestionReview({ key: 'same', completed: '2026-09-30' }),
      ],
    }),
  );
  const wanted = { family: 'set', reviewKind: 'self', academicYear: '2026/27' } as const;
  expect(proposedPrevious(snapshot, wanted)).toBe('last');
  expect(proposedPrevious(snapshot, { ...wanted, reviewKind: 'peer' })).toBe('peer');
  expect(proposedPrevious(snapshot, { ...wanted, reviewKind: 'trust' })).toBe('');
  expect(reviewsOf(snapshot)[0]!.key).toBe('same');
  const [last] = [...snapshot.questionReview.values()].filter(({ record }) => record.key === 'last');
  expect(reviewsBeside(snapshot, last!.record).map(({ key }) => key)).toEqual(['peer', 'open']);
});

test('a rating answers a question, and so does “not yet judged”; words alone, or a rating off the scale, do not', () => {
  const snapshot = saying(begun(), {
    'area1.1': { rating: 'secure' },
    'area1.2': { rating: notYetJudged },
    'area2.1': { doNow: 'We screen.' },
    'area2.2': { rating: 'Very good' },
  });
  const view = reviewViewOf(snapshot, 'review')!;
  expect([view.answered, view.questions.length]).toEqual([2, 4]);
  expect(view.areas.map(({ area, answered }) => [area.title, answered])).toEqual([
    ['Area 1', 2],
    ['Area 2', 0],
  ]);
});

test('in any order of answers each area’s progress adds up to the whole, and answering goes on at an open question', () => {
  const all = aQuestionSet(4, 5).questions.map(({ key }) => key);
  fc.assert(
    fc.property(fc.shuffledSubarray(all), (answered) => {
      const said = Object.fromEntries(answered.map((about) => [about, { rating: 'secure' }]));
      const view = reviewViewOf(saying(begun(4, 5), said), 'review')!;
      expect(view.areas.reduce((sum, area) => sum + area.answered, 0)).toBe(view.answered);
      expect(view.answered).toBe(answered.length);
      expect(view.questions.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
      const next = questionToGoOn(view, 'priya');
      expect(next?.isAnswered).toBe(answered.length === all.length ? undefined : false);
    }),
  );
});

describe('answering goes on', () => {
  const by = (minute: number, entraId = 'priya') => ({
    changed: new Date(Date.UTC(2026, 8, 21, 9, minute)).toISOString(),
    changedBy: { entraId, name: entraId },
  });
  const early = saying(begun(), { 'area2.1': { rating: 'secure' } }, by(0));
  const later = saying(early, { 'area1.1': { rating: 'secure' } }, by(30));
  const at = (snapshot: Snapshot, here?: [questionKey: string, minute: number]) =>
    questionToGoOn(reviewViewOf(snapshot, 'review')!, 'priya', here && { questionKey: here[0], at: by(here[1]).changed })
      ?.question.key;

  test('on another device after the question that one answered last, then with what was passed over', () => {
    expect(at(begun())).toBe('area1.1');
    expect(at(early)).toBe('area2.2');
    expect(at(later)).toBe('area1.2');
    // What is not sent yet was said just now.
    const waiting = saying(later, { 'area2.2': { rating: 'secure' } }, { waiting: true, ...by(10) });
    expect(at(waiting)).toBe('area1.2');
    expect(at(saying(waiting, { 'area1.2': { rating: notYetJudged } }, { waiting: true }))).toBeUndefined();
  });

  test('at the very question while it has words and no rating, and not after what others answered', () => {
    expect(at(saying(later, { 'area2.2': { doNow: 'We screen.' } }, by(40)))).toBe('area2.2');
    expect(at(saying(later, { 'area2.2': { rating: 'secure' } }, by(40, 'hana')))).toBe('area1.2');
    expect(at(saying(begun(), { 'area1.2': { rating: 'secure' } }, by(40, 'hana')))).toBe('area1.1');
  });

  test('on the same device where one was, unless one has answered elsewhere since', () => {
    expect(at(later, ['area2.1', 29])).toBe('area2.1');
    expect(at(later, ['area2.1', 20])).toBe('area1.2');
    expect(at(later, ['area1.1', 20])).toBe('area1.1');
    expect(at(later, ['gone', 40])).toBe('area1.2');
    const unsent = saying(later, { 'area1.2': { rating: 'secure' } }, { waiting: true, ...by(50) });
    expect(at(unsent, ['area2.1', 31])).toBe('area2.1');
  });
});

test('an area gathers what its questions call strong and what they would develop', () => {
  const snapshot = saying(begun(), {
    'area1.2': { toDevelop: ' No KS2 screen ' },
    'area1.1': { strong: 'Termly checks', toDevelop: ' ' },
    'area2.1': { strong: 'Elsewhere' },
  });
  const [first] = reviewViewOf(snapshot, 'review')!.areas;
  const gathered = gatheredIn(first!);
  expect(gathered.strong.map(({ words }) => words)).toEqual(['Termly checks']);
  expect(gathered.toDevelop.map(({ view, words }) => [view.number, words])).toEqual([[2, 'No KS2 screen']]);
});

test('a question that belongs to no area is asked all the same', () => {
  const set = aQuestionSet(1, 1);
  const stray = { ...set.questions[0]!, key: 'stray', area: 'gone' };
  const snapshot = snapshotOf(
    created({ questionSet: [{ ...set, questions: [stray, ...set.questions] }], questionReview: [aQuestionReview()] }),
  );
  const view = reviewViewOf(snapshot, 'review')!;
  expect(view.areas.map(({ area, questions }) => [area.title, questions.length])).toEqual([
    ['Area 1', 1],
    ['Other questions', 1],
  ]);
});

test('last year’s answer fills what is not said yet, and leaves what is', () => {
  const earlier = saying(begun(), {
    q: {
      rating: 'developing',
      doNow: 'Screen bought',
      toDevelop: 'KS2',
      links: [{ title: 'Screen', address: 'https://school.example/screen' }],
    },
  }).answer.get('review.q')!.record;
  const own = { ...earlier, rating: 'secure', doNow: '', toDevelop: '', links: [] };
  const { scale } = aQuestionSet();
  expect(fromEarlier(own, earlier, scale)).toEqual({ doNow: 'Screen bought', toDevelop: 'KS2', links: earlier.links });
  expect(fromEarlier(undefined, earlier, scale)).toMatchObject({ rating: 'developing', doNow: 'Screen bought' });
  expect(fromEarlier(undefined, earlier, scale.slice(0, 1)).rating).toBeUndefined();
  expect(fromEarlier(earlier, earlier, scale)).toEqual({});
});

test('completing leaves what is open as it is, keeps its day when it is said twice, and can be taken back', () => {
  const done = apply(begun(), completeReview(begun(), 'review', '2026-10-01'));
  expect(done.questionReview.get('review')!.record.completed).toBe('2026-10-01');
  expect(completeReview(done, 'review', '2026-10-02')).toEqual([]);
  const again = apply(done, reopenReview(done, 'review'));
  expect(again.questionReview.get('review')!.record.completed).toBeNull();
});
