import { notYetJudged } from '../../src/domain/answer';
import { answer, completeReview, reopenReview, startReview } from '../../src/domain/questionReviewing';
import type { Change } from '../../src/domain/snapshot';
import { aQuestionSet } from '../domain/questionSet';
import { everybody } from './reviewActs';
import { anyOf, at, commit, words } from './scene';
import type { Act, Scene } from './scene';

/** What people do about reviews by questions, and how often: seldom, beside the plan. */
export const answerWeights = { startReview: 1.5, answer: 5, answerTogether: 2.5, completeReview: 1 };

/** Few questions, so that people meet at them. */
const set = aQuestionSet(2, 2);

export const answerActs: Record<keyof typeof answerWeights, Act> = {
  startReview(scene) {
    const start = { title: words(scene), academicYear: '2026/27', reviewKind: 'self', previousKey: '' } as const;
    const who = { reviewer: '', organisation: '', visit: null };
    const { now, newKey } = at(scene);
    return commit(scene, startReview(scene.snapshot, set, { ...start, ...who }, { today: now.slice(0, 10), newKey }));
  },
  answer(scene) {
    const review = anyOf(scene, [...scene.snapshot.questionReview.keys()]);
    return review !== undefined && commit(scene, said(scene, review));
  },
  /** Two people at the same question of the same review. */
  answerTogether(scene) {
    const [review] = scene.snapshot.questionReview.keys();
    const about = scene.school.world.random.pick(set.questions).key;
    return review !== undefined && everybody(scene, (one) => said(one, review, about));
  },
  completeReview(scene) {
    const review = anyOf(scene, [...scene.snapshot.questionReview.values()])?.record;
    if (review === undefined) return false;
    const today = at(scene).now.slice(0, 10);
    const { key, completed } = review;
    return commit(scene, completed === null ? completeReview(scene.snapshot, key, today) : reopenReview(scene.snapshot, key));
  },
};

function said(scene: Scene, review: string, about?: string): Change[] {
  const { random } = scene.school.world;
  const question = about ?? random.pick(set.questions).key;
  return answer(
    scene.snapshot,
    review,
    { of: 'question', about: question },
    {
      ...(random.chance(0.7) && { rating: random.pick(['developing', 'secure', notYetJudged]) }),
      ...(random.chance(0.5) && { doNow: words(scene) }),
      [random.pick(['evidence', 'strong', 'toDevelop'] as const)]: words(scene),
    },
  );
}
