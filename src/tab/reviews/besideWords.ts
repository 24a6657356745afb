import type { Comparison, RatingChange } from '../../domain/questionComparing';
import type { QuestionReview, ReviewKind } from '../../domain/questionReview';
import { count, listWords } from '../words/counts';
import { changeWords } from '../words/questionReviews';

/** How one rating lies beside another, in a cell: `Up` since last year, `Peer rates higher` where others looked too. */
export function besideWords({ review, other, isOverTime }: Comparison, change: RatingChange): string {
  if (isOverTime) return changeWords[change];
  const who = review.review.reviewKind === other.review.reviewKind ? 'The other rates' : rates[other.review.reviewKind];
  return `${who} ${ratedWords[change]}`;
}

/** `38 questions are rated on both sides: 6 up, 2 down and 30 the same.`, and of one alone no number. */
export function movedWords(compared: Comparison): string {
  const questions = compared.areas.flatMap((one) => one.questions);
  const moved = questions.filter((one) => one.change !== undefined);
  const alone = moved.length === 1;
  const parts = (['up', 'down', 'same'] as const).flatMap((change) => {
    const number = questions.filter((one) => one.change === change).length;
    const words = compared.isOverTime ? changeWords[change].toLowerCase() : ratedWords[change];
    if (number === 0) return [];
    return alone ? words : `${number} ${words}`;
  });
  const [rated, reworded] = [moved.length, moved.filter((one) => one.askedAs !== undefined).length];
  if (rated === 0) return 'No question is rated on both sides yet.';
  const who = compared.isOverTime ? '' : `${whoRates(compared.review.review, compared.other.review)} ${alone ? 'it ' : ''}`;
  return `${count(rated, 'question is', 'questions are')} rated on both sides: ${who}${listWords(parts)}.${rewordedWords(reworded)}`;
}

/** The other's rating beside one's own: a rise of one's own over it is a lower rating by the other. */
const ratedWords: Record<RatingChange, string> = { up: 'lower', down: 'higher', same: 'the same' };
const rates: Record<ReviewKind, string> = {
  self: 'We rate',
  peer: 'Peer rates',
  external: 'Reviewer rates',
  trust: 'Trust rates',
};

function whoRates({ reviewKind }: QuestionReview, other: QuestionReview): string {
  if (reviewKind === other.reviewKind) return 'the other rates';
  return { self: 'we rate', peer: 'the peer rates', external: 'the reviewer rates', trust: 'the trust rates' }[other.reviewKind];
}

function rewordedWords(number: number): string {
  if (number === 0) return '';
  return ` ${number} of them ${number === 1 ? 'was' : 'were'} asked in other words, so that ${number === 1 ? 'its rating' : 'their ratings'} may not compare.`;
}
