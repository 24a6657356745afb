import { edit } from '../../src/domain/editing';
import type { Question } from '../../src/domain/questionSet';
import type { Change } from '../../src/domain/snapshot';
import { aQuestionSet } from '../domain/questionSet';
import { everybody } from './reviewActs';
import { commit, words } from './scene';
import type { Act, Scene } from './scene';

/** What people do to one list of questions, so that they meet in it. */
export const listWeights = { askOther: 3, askTogether: 2.5, askSlowly: 1, askMore: 1 };

/** The set that everybody words. */
export const asked = aQuestionSet(1, 3, { key: 'asked', family: 'asked' });

export const listActs: Record<keyof typeof listWeights, Act> = {
  askOther: (scene) => commit(scene, rewording(scene)),
  /** Two people in the list at once, now and then at the same question. */
  askTogether: (scene) => everybody(scene, (one) => rewording(one)),
  askSlowly(scene) {
    const { school, page } = scene;
    const changes = rewording(scene);
    // What came in while the person was typing is not what they saw.
    school.world.alarm(page.life, school.world.random.between(1000, 60_000), () => commit(scene, changes, true));
    return changes.length > 0;
  },
  askMore(scene) {
    const more = { ...asked.questions[0]!, key: scene.person.newKey(), prompt: words(scene) };
    return commit(
      scene,
      edited(scene, (own) => [...own, more]),
    );
  },
};

function rewording(scene: Scene): Change[] {
  const { random } = scene.school.world;
  const questions = scene.snapshot.questionSet.get(asked.key)?.record.questions ?? [];
  if (questions.length === 0) return [];
  const { key } = random.pick(questions);
  const said = { [random.pick(['prompt', 'why'] as const)]: words(scene) };
  return edited(scene, (own) => own.map((one) => (one.key === key ? { ...one, ...said } : one)));
}

function edited({ snapshot }: Scene, change: (questions: readonly Question[]) => Question[]): Change[] {
  const set = snapshot.questionSet.get(asked.key)?.record;
  return set ? edit(snapshot, 'questionSet', asked.key, { questions: change(set.questions) }) : [];
}
