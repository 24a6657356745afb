import { answerKey } from '../../domain/answer';
import type { AreaView, ReviewView } from '../../domain/reviewQuestions';
import type { Clash } from '../../workspace/workspace';
import type { Place } from './place';

/** An answer with two versions of which nobody has chosen one yet. */
export interface TwoVersions {
  area: AreaView;
  place: Place;
  /** `31`, or what the area is called. */
  words: string;
  /** The same for the ear. */
  says: string;
}

/** The answers of a review with two versions, each once, in the order of the review. */
export function twoVersionsIn({ review, areas }: ReviewView, clashes: readonly Clash[]): TwoVersions[] {
  const open = new Set(clashes.filter(({ kind }) => kind === 'answer').map(({ recordKey }) => recordKey));
  return areas.flatMap((view): TwoVersions[] => {
    const { area, questions } = view;
    const asked = questions.filter(({ question }) => open.has(answerKey(review.key, 'question', question.key)));
    const answers = asked.map(({ question: { key, prompt }, number }): TwoVersions => {
      return { area: view, place: { page: 'question', key }, words: `${number}`, says: `Question ${number}: ${prompt}` };
    });
    const says = `${area.title} as a whole`;
    const whole: TwoVersions = { area: view, place: { page: 'area', key: area.key }, words: says, says };
    return open.has(answerKey(review.key, 'area', area.key)) ? [...answers, whole] : answers;
  });
}
