import { answerKey } from '../../domain/answer';
import type { AreaView, QuestionView, ReviewView } from '../../domain/reviewQuestions';
import type { Clash } from '../../workspace/workspace';
import { count } from '../words/counts';
import type { Place } from './place';

/** The way to a question or an area of a review. */
export interface AnswerLink {
  place: Place;
  /** `31`, or what the area is called. */
  words: string;
  /** The same for the ear. */
  says: string;
}

/** An answer with two versions of which nobody has chosen one yet. */
export interface TwoVersions extends AnswerLink {
  area: AreaView;
}

/** The way to a question, by its number. */
export function questionLink({ question: { key, prompt }, number }: QuestionView): AnswerLink {
  return { place: { page: 'question', key }, words: `${number}`, says: `Question ${number}: ${prompt}` };
}

/** `2 answers have two versions`. */
export function twoVersionsWords(answers: number): string {
  return `${count(answers, 'answer has', 'answers have')} two versions`;
}

/** The answers of a review with two versions, each once, in the order of the review. */
export function twoVersionsIn({ review, areas }: ReviewView, clashes: readonly Clash[]): TwoVersions[] {
  const open = new Set(clashes.filter(({ kind }) => kind === 'answer').map(({ recordKey }) => recordKey));
  return areas.flatMap((view): TwoVersions[] => {
    const { area, questions } = view;
    const asked = questions.filter(({ question }) => open.has(answerKey(review.key, 'question', question.key)));
    const answers = asked.map((one): TwoVersions => ({ area: view, ...questionLink(one) }));
    const says = `${area.title} as a whole`;
    const whole: TwoVersions = { area: view, place: { page: 'area', key: area.key }, words: says, says };
    return open.has(answerKey(review.key, 'area', area.key)) ? [...answers, whole] : answers;
  });
}
