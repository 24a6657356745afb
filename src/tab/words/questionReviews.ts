import { notYetJudged, surenesses, type EvidenceLink, type Sureness } from '../../domain/answer';
import type { Day } from '../../domain/day';
import type { RatingChange } from '../../domain/questionComparing';
import type { QuestionReview, ReviewKind } from '../../domain/questionReview';
import type { QuestionSet } from '../../domain/questionSet';
import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';

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
  const came = reviewKind === 'self' ? [] : [reviewer, organisation].filter(Boolean);
  return came.join(', ') || reviewKindWords[reviewKind];
}

/** What kind of review it is and, of one by others, who came: `Peer review by K. Ashdown`. Our own has nobody who came. */
export function reviewedWords(review: QuestionReview, between = ' by '): string {
  const [kind, who] = [reviewKindWords[review.reviewKind], reviewerWords(review)];
  return who === kind ? kind : kind + between + who;
}

/** When others came, or will; null of our own review. */
export function visitOf({ reviewKind, visit }: QuestionReview): Day | null {
  return reviewKind === 'self' ? null : visit;
}

/** What an answer is to: `the answer to “At what age …?”`, `what is said of “Leadership”`. Empty where its set is not known. */
export function answerWords(key: Key, snapshot: Snapshot): string {
  const answer = snapshot.answer.get(key)?.record;
  const review = snapshot.questionReview.get(answer?.questionReviewKey ?? '')?.record;
  const set = snapshot.questionSet.get(review?.setKey ?? '')?.record;
  if (answer?.of === 'area') {
    const title = set?.areas.find((area) => area.key === answer.about)?.title;
    return title === undefined ? '' : `what is said of “${title}”`;
  }
  const prompt = set?.questions.find((question) => question.key === answer?.about)?.prompt;
  return prompt === undefined ? '' : `the answer to “${prompt}”`;
}

/** One version of an answer's choice or links, as people read it; undefined for its words, which speak for themselves. */
export function answerValueWords(
  field: string,
  value: unknown,
  { questionSet }: Pick<Snapshot, 'questionSet'>,
): string | undefined {
  if (field === 'rating') {
    const sets = [...questionSet.values()].map(({ record }) => record);
    const knowing = sets.find(({ scale }) => scale.some(({ key }) => key === value));
    return ratingWords(knowing ?? { scale: [] }, String(value));
  }
  const sureness = surenesses.find((one) => field === 'sureness' && one === value);
  if (sureness) return surenessWords[sureness].toLowerCase();
  if (field !== 'links' || !Array.isArray(value)) return undefined;
  return (value as EvidenceLink[]).map(({ title }) => `“${title}”`).join(', ') || 'no link';
}
