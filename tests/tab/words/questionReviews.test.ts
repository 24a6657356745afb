import { answerKey, notYetJudged, unanswered } from '../../../src/domain/answer';
import { aboutWords } from '../../../src/tab/words/aboutWords';
import { clashWords } from '../../../src/tab/words/clashWords';
import { ratingWords, reviewedWords, reviewerWords, visitOf } from '../../../src/tab/words/questionReviews';
import { created, snapshotOf } from '../../domain/builders';
import { aQuestionReview, aQuestionSet } from '../../domain/questionSet';

test('a rating is named as its set names it, also where the set has changed since', () => {
  const set = aQuestionSet();
  expect(ratingWords(set, 'secure')).toBe('secure');
  expect(ratingWords(set, notYetJudged)).toBe('Not yet judged');
  expect(ratingWords(set, 'gone')).toBe('gone');
  expect([ratingWords(set, ''), ratingWords(set, undefined)]).toEqual([undefined, undefined]);
});

test('a review says who looked, and from where, as far as it is known', () => {
  const peer = { reviewKind: 'peer', reviewer: 'K. Ashdown', organisation: 'Oxmarsh Infant' } as const;
  expect(reviewerWords(aQuestionReview(peer))).toBe('K. Ashdown, Oxmarsh Infant');
  expect(reviewerWords(aQuestionReview({ ...peer, reviewer: '' }))).toBe('Oxmarsh Infant');
  expect(reviewerWords(aQuestionReview({ reviewKind: 'trust' }))).toBe('Trust review');
});

test('a review that is our own by now is by nobody else, and nobody came', () => {
  const visited = { reviewer: 'Ann Peer', visit: '2026-11-20' };
  const peer = aQuestionReview({ ...visited, reviewKind: 'peer' });
  const own = aQuestionReview({ ...visited, reviewKind: 'self' });
  expect([reviewedWords(peer), reviewedWords(peer, ': '), visitOf(peer)]).toEqual([
    'Peer review by Ann Peer',
    'Peer review: Ann Peer',
    '2026-11-20',
  ]);
  expect([reviewedWords(own), reviewerWords(own), visitOf(own)]).toEqual(['Our own review', 'Our own review', null]);
  expect(reviewedWords(aQuestionReview({ reviewKind: 'trust' }))).toBe('Trust review');
});

test('two versions of an answer are told in the words of its set', () => {
  const answerTo = (of: 'question' | 'area', about: string) => ({
    ...unanswered,
    key: answerKey('review', of, about),
    questionReviewKey: 'review',
    of,
    about,
    links: [],
  });
  const scale = [{ key: 'p1', name: 'Developing', meaning: '' }];
  const snapshot = snapshotOf(
    created({
      questionSet: [aQuestionSet(1, 1, { scale })],
      questionReview: [aQuestionReview()],
      answer: [answerTo('question', 'area1.1'), answerTo('area', 'area1'), answerTo('question', 'gone')],
    }),
  );
  const words = (field: string, value: unknown) => clashWords({ field, before: '' }, value, snapshot, '2026-09-21');
  expect(words('rating', 'p1')).toBe('Developing');
  expect(words('rating', notYetJudged)).toBe('Not yet judged');
  expect(words('rating', '')).toBe('nothing');
  expect(words('sureness', 'hunch')).toBe('a hunch');
  expect(words('links', [{ title: 'Screen', address: 'https://school.example' }])).toBe('“Screen”');
  expect(words('strong', 'Termly checks')).toBe('“Termly checks”');
  const about = (key: string) => aboutWords('answer', key, snapshot, '2026-09-21');
  expect(about('review.area1.1')).toBe('the answer to “Question 1.1?”');
  expect(about('review.area-area1')).toBe('what is said of “Area 1”');
  expect(about('review.gone')).toBe('');
});
