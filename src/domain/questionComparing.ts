import type { Answer } from './answer';
import type { QuestionReview } from './questionReview';
import type { Question, QuestionArea, QuestionSet, ScalePoint } from './questionSet';
import type { Key } from './record';
import { reviewViewOf, type ReviewView } from './reviewQuestions';
import type { Snapshot } from './snapshot';

/** How a rating has moved since another. Nothing, where one of them is missing or their scales do not meet. */
export type RatingChange = 'up' | 'down' | 'same';

/** One review beside another: last year's, or what somebody else found in the same year. */
export interface Comparison {
  review: ReviewView;
  other: ReviewView;
  /** The same people looked again later. Else two looked at the same thing, and where they rate otherwise nothing has changed. */
  isOverTime: boolean;
  areas: ComparedArea[];
  /** What the other asked and this one does not. */
  askedNoMore: { prompt: string; other: Answer }[];
}

/** An area beside the same in another review: what each says of it, and how its rating moved. */
export interface ComparedArea {
  area: QuestionArea;
  own?: Answer;
  other?: Answer;
  change?: RatingChange;
  questions: ComparedQuestion[];
}

/** A question beside the same in another review. */
export interface ComparedQuestion {
  number: number;
  key: string;
  prompt: string;
  /** What the other asked instead, where it had other words. */
  askedAs?: string;
  own?: Answer;
  other?: Answer;
  change?: RatingChange;
}

/** Two reviews side by side, question by question, by the questions' keys, which outlive the versions of a set. */
export function compareReviews(snapshot: Snapshot, reviewKey: Key, otherKey: Key): Comparison | undefined {
  const review = reviewViewOf(snapshot, reviewKey);
  const other = reviewViewOf(snapshot, otherKey);
  if (review === undefined || other === undefined) return undefined;
  const sets = { own: review.set, other: other.set };
  const heard = new Map(other.questions.map(({ question, answer }) => [question.key, answer?.record]));
  const summed = new Map(other.areas.map(({ area, summary }) => [area.key, summary?.record]));
  const areas = review.areas.map(({ area, summary, questions }): ComparedArea => {
    const pair = { own: summary?.record, other: summed.get(area.key) };
    return {
      area,
      ...pair,
      change: changeOf(pair, sets),
      questions: questions.map(({ number, question, answer }) => {
        const { key, prompt } = question;
        const both = { own: answer?.record, other: heard.get(key) };
        return { number, key, prompt, askedAs: otherWords(other.set, question), ...both, change: changeOf(both, sets) };
      }),
    };
  });
  const asked = new Set(review.questions.map(({ question }) => question.key));
  const askedNoMore = other.questions.flatMap(({ question: { key, prompt }, answer }) =>
    asked.has(key) || answer === undefined ? [] : [{ prompt, other: answer.record }],
  );
  return { review, other, isOverTime: isOverTime(review.review, other.review), areas, askedNoMore };
}

/** The one of some reviews that asks most of a review's questions, the first of several; undefined where none asks any. */
export function mostShared(
  snapshot: Snapshot,
  { questions }: Pick<ReviewView, 'questions'>,
  others: readonly QuestionReview[],
): Key | undefined {
  const asked = new Set(questions.map(({ question }) => question.key));
  const shared = others.map(({ key, setKey }) => {
    const theirs = snapshot.questionSet.get(setKey)?.record.questions ?? [];
    return { key, number: theirs.filter((one) => asked.has(one.key)).length };
  });
  return shared.filter(({ number }) => number > 0).toSorted((one, other) => other.number - one.number)[0]?.key;
}

function isOverTime(one: QuestionReview, other: QuestionReview): boolean {
  if (one.reviewKind !== other.reviewKind) return false;
  return one.reviewKind === 'self' || one.academicYear !== other.academicYear;
}

/** The words of a question in another version or set, where they are other words; undefined also where it is not asked there. */
export function otherWords({ questions }: Pick<QuestionSet, 'questions'>, { key, prompt }: Question): string | undefined {
  const there = questions.find((one) => one.key === key)?.prompt;
  return there?.trim() === prompt.trim() ? undefined : there;
}

/** How a rating has moved from another's to this one's. */
export function changeOf(
  { own, other }: { own?: Pick<Answer, 'rating'>; other?: Pick<Answer, 'rating'> },
  sets: { own: QuestionSet; other: QuestionSet },
): RatingChange | undefined {
  const now = placeOn(sets.own.scale, own?.rating);
  const before = placeOn(sets.other.scale, other?.rating);
  if (now === undefined || before === undefined || !meet(sets.own.scale, sets.other.scale)) return undefined;
  return now > before ? 'up' : now < before ? 'down' : 'same';
}

/** The stop that a rating names; undefined for what is not judged yet or off the scale. */
export function pointOf({ scale }: Pick<QuestionSet, 'scale'>, rating: string | undefined): ScalePoint | undefined {
  return scale.find(({ key }) => key === rating);
}

function placeOn(scale: readonly ScalePoint[], rating: string | undefined): number | undefined {
  const at = scale.findIndex(({ key }) => key === rating);
  return at === -1 ? undefined : at;
}

/** A stop more or less makes another scale: where it lies is then no rise or fall. */
function meet(one: readonly ScalePoint[], other: readonly ScalePoint[]): boolean {
  return one.length === other.length && one.every(({ key }, at) => key === other[at]?.key);
}
