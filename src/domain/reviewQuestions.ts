import { answerKey, notYetJudged, type Answer } from './answer';
import type { Instant } from './day';
import type { Question, QuestionArea, QuestionSet } from './questionSet';
import type { QuestionReview } from './questionReview';
import type { Kept, Key } from './record';
import type { Snapshot } from './snapshot';

/** A review with the questions it asks and what was said to each. */
export interface ReviewView {
  review: QuestionReview;
  set: QuestionSet;
  areas: AreaView[];
  /** In the order of their numbers. */
  questions: QuestionView[];
  /** How many of its questions have an answer. */
  answered: number;
}

/** A part of a review. */
export interface AreaView {
  area: QuestionArea;
  /** What is said of the area as a whole. */
  summary?: Kept<Answer>;
  questions: QuestionView[];
  answered: number;
}

/** A question of a review. */
export interface QuestionView {
  /** From 1, over all areas. */
  number: number;
  question: Question;
  area: QuestionArea;
  answer?: Kept<Answer>;
  isAnswered: boolean;
}

/** What the questions of an area found, in the order of their numbers. */
export interface Gathered {
  strong: { view: QuestionView; words: string }[];
  toDevelop: { view: QuestionView; words: string }[];
}

/** A review with its questions, area by area; undefined where the review or its set is not there. */
export function reviewViewOf(snapshot: Snapshot, reviewKey: Key): ReviewView | undefined {
  const review = snapshot.questionReview.get(reviewKey)?.record;
  const set = snapshot.questionSet.get(review?.setKey ?? '')?.record;
  if (review === undefined || set === undefined) return undefined;
  const questions = areasOf(set).flatMap((area) =>
    set.questions.filter((one) => areaKeyIn(set, one) === area.key).map((question) => ({ question, area })),
  );
  const views = questions.map(({ question, area }, at): QuestionView => {
    const answer = snapshot.answer.get(answerKey(reviewKey, 'question', question.key));
    return { number: at + 1, question, area, answer, isAnswered: isAnswered(set, answer?.record) };
  });
  const areas = areasOf(set).map((area): AreaView => {
    const own = views.filter((view) => view.area === area);
    const summary = snapshot.answer.get(answerKey(reviewKey, 'area', area.key));
    return { area, summary, questions: own, answered: own.filter((view) => view.isAnswered).length };
  });
  return { review, set, areas, questions: views, answered: views.filter((view) => view.isAnswered).length };
}

/**
 * Whether something was judged, or said to be beyond judging yet. Words alone are on their way to an answer, and so is a rating that
 * the scale does not know: typed into SharePoint, or of another scale.
 */
function isAnswered(set: QuestionSet, answer: Answer | undefined): boolean {
  return answer !== undefined && isRatingOf(set, answer.rating);
}

/** Whether a set's answers may be rated so. */
export function isRatingOf({ scale }: Pick<QuestionSet, 'scale'>, rating: string): boolean {
  return rating === notYetJudged || scale.some(({ key }) => key === rating);
}

/** What the answers within an area call strong, and what they say is to be developed. */
export function gatheredIn({ questions }: AreaView): Gathered {
  const words = (field: 'strong' | 'toDevelop') =>
    questions.flatMap((view) => {
      const said = view.answer?.record[field].trim() ?? '';
      return said === '' ? [] : [{ view, words: said }];
    });
  return { strong: words('strong'), toDevelop: words('toDevelop') };
}

/** Where somebody was in a review, and when they came there. */
export interface WasAt {
  questionKey: string;
  at: Instant;
}

/**
 * The question at which somebody goes on answering, on whichever device: where they were here last, unless they have answered
 * elsewhere since. Then it is the one they answered last while it has words without a rating, the first open one after it, or the
 * first open one of all. Undefined where none is open.
 */
export function questionToGoOn(
  { questions }: Pick<ReviewView, 'questions'>,
  entraId: string,
  here?: WasAt,
): QuestionView | undefined {
  const own = questions.filter(({ answer }) => answer?.waiting || answer?.changedBy?.entraId === entraId);
  const last = own.reduce<QuestionView | undefined>(
    (one, other) => (one && givenAt(one) > givenAt(other) ? one : other),
    undefined,
  );
  const known = here && questions.find(({ question }) => question.key === here.questionKey);
  if (known && (last === undefined || last === known || !isSince(last, here))) return known;
  const open = (view: QuestionView): boolean => !view.isAnswered;
  return questions.slice(last ? questions.indexOf(last) : 0).find(open) ?? questions.find(open);
}

/** The areas of a set that have questions to ask; what belongs to none stands in one of its own at the end. */
function areasOf(set: QuestionSet): QuestionArea[] {
  const asked = set.areas.filter(({ key }) => set.questions.some(({ area }) => area === key));
  const isAdrift = set.questions.some((question) => areaKeyIn(set, question) === adrift.key);
  return isAdrift ? [...asked, adrift] : asked;
}

/** One object, so that views can be told by it. */
const adrift: QuestionArea = { key: 'other', title: 'Other questions', theme: '' };

function areaKeyIn(set: QuestionSet, { area }: Question): string {
  return set.areas.some(({ key }) => key === area) ? area : adrift.key;
}

/** Minutes that an answer given just before may take to reach the tenant, whose clock it is stamped by. */
const onTheWay = 2;

/** Whether an answer was given after somebody came to where they are; what the tenant has not heard of yet was given here. */
function isSince({ answer }: QuestionView, { at }: WasAt): boolean {
  return !answer?.waiting && Date.parse(answer?.changed ?? '') > Date.parse(at) + onTheWay * 60_000;
}

/** What the tenant has not heard of yet is the latest. */
function givenAt({ answer }: QuestionView): string {
  return answer?.waiting || answer?.changed === undefined ? '~' : answer.changed;
}
