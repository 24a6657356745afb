import { notYetJudged } from '../../../src/domain/answer';
import { ratingWords, reviewerWords } from '../../../src/tab/words/questionReviews';
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
