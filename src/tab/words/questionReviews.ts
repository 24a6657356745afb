import { notYetJudged, type Sureness } from '../../domain/answer';
import type { RatingChange } from '../../domain/questionComparing';
import type { QuestionReview, ReviewKind } from '../../domain/questionReview';
import type { QuestionSet } from '../../domain/questionSet';

/** Who looks, as schools speak of it. */
export const reviewKindWords: Record<ReviewKind, string> = {
  self: 'Our own review',
  peer: 'Peer review',
  external: 'External review',
  trust: 'Trust review',
};

/** How sure an answer is. */
export const surenessWords: Record<Sureness, string> = {
  hunch: 'A hunch',
  some: 'Some evidence',
  strong: 'Strong evidence',
};

/** How a rating moved. */
export const changeWords: Record<RatingChange, string> = { up: 'Up', down: 'Down', same: 'The same' };

/** A rating by the name that its set gives it; undefined where nothing is said. A stop that the set has no more is shown as kept. */
export function ratingWords({ scale }: Pick<QuestionSet, 'scale'>, rating: string | undefined): string | undefined {
  if (rating === undefined || rating === '') return undefined;
  return rating === notYetJudged ? 'Not yet judged' : (scale.find(({ key }) => key === rating)?.name ?? rating);
}

/** Who came to look: `K. Ashdown, Oxmarsh Infant`; the kind of review where nobody is named. */
export function reviewerWords({ reviewer, organisation, reviewKind }: QuestionReview): string {
  return [reviewer, organisation].filter(Boolean).join(', ') || reviewKindWords[reviewKind];
}
