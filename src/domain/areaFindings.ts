import { answerKey } from './answer';
import { grouped } from './figureIndex';
import type { Finding } from './finding';
import { findingsIn } from './findings';
import type { Key } from './record';
import type { AreaView, QuestionView } from './reviewQuestions';
import type { Snapshot } from './snapshot';

/** Something that was found in a review, and the question to which it was said; none where it was said of the area as a whole. */
export interface FoundHere {
  finding: Finding;
  question?: QuestionView;
}

/** What became findings of an area of a review: from its questions in the order of their numbers, then from the area as a whole. */
export function findingsInArea(snapshot: Snapshot, reviewKey: Key, { area, questions }: AreaView): FoundHere[] {
  const seen = findingsIn(snapshot).filter(({ source }) => source === 'answer');
  const found = grouped(seen, ({ sourceKey }) => sourceKey);
  const of = (key: Key, question?: QuestionView): FoundHere[] => (found.get(key) ?? []).map((finding) => ({ finding, question }));
  return [
    ...questions.flatMap((view) => of(answerKey(reviewKey, 'question', view.question.key), view)),
    ...of(answerKey(reviewKey, 'area', area.key)),
  ];
}
