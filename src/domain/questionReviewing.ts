import { answerKey, unanswered, type Answer } from './answer';
import type { Day } from './day';
import { edit } from './editing';
import type { QuestionReview } from './questionReview';
import type { QuestionSet } from './questionSet';
import { sealedFor } from './questionSets';
import { isRatingOf } from './reviewQuestions';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';

/** What is known of a review when it begins. */
export type ReviewStart = Pick<
  QuestionReview,
  'title' | 'academicYear' | 'reviewKind' | 'reviewer' | 'organisation' | 'visit' | 'previousKey'
>;

/** What somebody says to a question or of an area. */
export type Said = Partial<Omit<Answer, 'key' | 'questionReviewKey' | 'of' | 'about'>>;

/**
 * Begins a review by the questions of a set. It gets a copy of that version for itself, which no screen changes: what anybody
 * else does to the version, takes back, or sends late from another device does not reach what the review asks.
 */
export function startReview(
  snapshot: Snapshot,
  set: QuestionSet,
  start: ReviewStart,
  { today, newKey }: Pick<Circumstances, 'newKey'> & { today: Day },
): Change[] {
  const key = newKey();
  const asked = sealedFor(snapshot.questionSet.get(set.key)?.record ?? set, key);
  const after = { ...start, key, setKey: asked.key, started: today, completed: null, removed: false };
  return [
    { kind: 'questionSet', after: asked },
    { kind: 'questionReview', after },
  ];
}

/**
 * The review that a new one is best compared with: the latest of the same set, whatever its version, and of the same kind, that
 * was completed in an earlier year. Empty for none.
 */
export function proposedPrevious(
  snapshot: Snapshot,
  { family, reviewKind, academicYear }: Pick<QuestionSet, 'family'> & Pick<QuestionReview, 'reviewKind' | 'academicYear'>,
): Key {
  const earlier = reviewsOf(snapshot).filter(
    (one) =>
      one.completed !== null &&
      one.academicYear < academicYear &&
      one.reviewKind === reviewKind &&
      snapshot.questionSet.get(one.setKey)?.record.family === family,
  );
  return earlier.sort(byYear)[0]?.key ?? '';
}

/** What a review hears to a question or of an area. Said again it replaces what was said before. */
export function answer(
  snapshot: Snapshot,
  questionReviewKey: Key,
  { of, about }: Pick<Answer, 'of' | 'about'>,
  said: Said,
): Change[] {
  const key = answerKey(questionReviewKey, of, about);
  if (snapshot.answer.has(key)) return edit(snapshot, 'answer', key, said);
  const after: Answer = { key, questionReviewKey, of, about, ...unanswered, ...said, links: said.links ?? [] };
  return [{ kind: 'answer', after }];
}

/** Takes over what an earlier answer says, but for what has been said already, and for a rating that this scale does not know. */
export function fromEarlier(now: Answer | undefined, earlier: Answer, scale: QuestionSet['scale']): Said {
  const isOnScale = isRatingOf({ scale }, earlier.rating);
  const fields = ['rating', 'doNow', 'evidence', 'strong', 'toDevelop', 'sureness'] as const;
  const known = fields.filter((field) => field !== 'rating' || isOnScale);
  const missing = known.filter((field) => (now?.[field] ?? '') === '' && earlier[field] !== '');
  const links = earlier.links.filter(({ address }) => !now?.links.some((own) => own.address === address));
  return {
    ...Object.fromEntries(missing.map((field) => [field, earlier[field]])),
    ...(links.length > 0 && { links: [...(now?.links ?? []), ...links] }),
  };
}

/** Ends a review on a day, whatever is still open in it; completed before, it keeps its day. */
export function completeReview(snapshot: Snapshot, key: Key, today: Day): Change[] {
  const completed = snapshot.questionReview.get(key)?.record.completed;
  return edit(snapshot, 'questionReview', key, { completed: completed ?? today });
}

/** Goes on with a review that was completed. */
export function reopenReview(snapshot: Snapshot, key: Key): Change[] {
  return edit(snapshot, 'questionReview', key, { completed: null });
}

/** The school's reviews, the latest year first, without those in the bin. */
export function reviewsOf(snapshot: Snapshot): QuestionReview[] {
  const all = [...snapshot.questionReview.values()].map(({ record }) => record);
  return all.filter(({ removed }) => !removed).sort(byYear);
}

/** The other reviews of the same year by the same set: what a peer found beside what the school says of itself. */
export function reviewsBeside(snapshot: Snapshot, review: QuestionReview): QuestionReview[] {
  const familyOf = ({ setKey }: QuestionReview): Key | undefined => snapshot.questionSet.get(setKey)?.record.family;
  return reviewsOf(snapshot).filter(
    (one) => one.key !== review.key && one.academicYear === review.academicYear && familyOf(one) === familyOf(review),
  );
}

/** The latest year first, within a year the latest begun, and by key where that is the same, so that every device agrees. */
function byYear(a: QuestionReview, b: QuestionReview): number {
  const place = ({ academicYear, started, key }: QuestionReview): string => [academicYear, started ?? '', key].join('\n');
  return place(a) < place(b) ? 1 : place(a) > place(b) ? -1 : 0;
}
