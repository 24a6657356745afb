import { edit, remove } from '../../src/domain/editing';
import { setFigure } from '../../src/domain/figureEditing';
import { findingFromElsewhere, setFindingAside } from '../../src/domain/findings';
import { giveMarks } from '../../src/domain/leadersMarks';
import { attachFinding } from '../../src/domain/priorityStanding';
import { addSet, changeSet } from '../../src/domain/questionSetEditing';
import { isSealed } from '../../src/domain/questionSets';
import { marks } from '../../src/domain/ranking';
import { addReason } from '../../src/domain/reasons';
import { addSwotEntry, moveSwotEntry, sayConsequence } from '../../src/domain/swot';
import { consequences, quadrants } from '../../src/domain/swotEntry';
import { addVoice } from '../../src/domain/voices';
import { aQuestionSet } from '../domain/questionSet';
import { anyOf, at, commit, words } from './scene';
import type { Act, Scene } from './scene';

/** What people do about the chain from an outcome to a priority, and how often: seldom, beside the plan. */
export const chainWeights = {
  typeFigure: 3,
  tellFinding: 3,
  giveReason: 2,
  fillSwot: 3,
  giveMarks: 2,
  hearVoice: 2,
  changeSet: 2,
};

export const chainActs: Record<keyof typeof chainWeights, Act> = {
  /** Few cells, so that two people often type the same one, and both of them first. */
  typeFigure(scene) {
    const { random } = scene.school.world;
    const group = random.pick(['noSen', 'senSupport'] as const);
    const place = { measureKey: 'attendance', whose: 'school', period: '2025/26', yearGroup: '', group } as const;
    const [pupils, value] = [random.between(10, 400), random.between(800, 999) / 10];
    return commit(scene, setFigure(scene.snapshot, place, random.chance(0.5) ? { pupils, value } : { value }));
  },
  tellFinding(scene) {
    const { random } = scene.school.world;
    const key = oneOf(scene, 'finding');
    const priority = anyOf(scene, [...scene.snapshot.priority.keys()]);
    if (key === undefined) {
      const found = findingFromElsewhere({ statement: words(scene), academicYear: '2026/27' }, scene.person);
      return commit(scene, found.changes);
    }
    if (priority !== undefined && random.chance(0.3)) return commit(scene, attachFinding(scene.snapshot, key, priority));
    if (random.chance(0.3)) return commit(scene, setFindingAside(scene.snapshot, key, words(scene)));
    return commit(scene, edit(scene.snapshot, 'finding', key, { statement: words(scene) }));
  },
  giveReason(scene) {
    const key = oneOf(scene, 'reason');
    const finding = anyOf(scene, [...scene.snapshot.finding.keys()]);
    const field = scene.school.world.random.pick(['statement', 'evidence', 'tested'] as const);
    if (key !== undefined) return commit(scene, edit(scene.snapshot, 'reason', key, { [field]: words(scene) }));
    return finding !== undefined && commit(scene, addReason(finding, { statement: words(scene) }, scene.person));
  },
  fillSwot(scene) {
    const { random } = scene.school.world;
    const key = oneOf(scene, 'swotEntry');
    const objective = anyOf(scene, [...scene.snapshot.objective.keys()]);
    const quadrant = random.pick(quadrants);
    if (key === undefined) {
      const start = { quadrant, text: words(scene) };
      return objective !== undefined && commit(scene, addSwotEntry(scene.snapshot, objective, start, scene.person));
    }
    if (random.chance(0.2)) return commit(scene, moveSwotEntry(scene.snapshot, key, quadrant, 0));
    if (random.chance(0.1)) return commit(scene, remove(scene.snapshot, 'swotEntry', key));
    if (random.chance(0.4)) {
      const consequence = random.pick(consequences.filter((one) => one !== 'action'));
      return commit(scene, sayConsequence(scene.snapshot, key, { consequence, because: words(scene) }));
    }
    return commit(scene, edit(scene.snapshot, 'swotEntry', key, { evidence: words(scene) }));
  },
  giveMarks(scene) {
    const { random } = scene.school.world;
    const key = anyOf(scene, [...scene.snapshot.priority.keys()]);
    const said = { impact: random.pick(marks), urgency: random.pick(marks), note: words(scene) };
    return key !== undefined && commit(scene, giveMarks(scene.snapshot, key, said, at(scene)));
  },
  hearVoice(scene) {
    const key = oneOf(scene, 'voice');
    const finding = anyOf(scene, [...scene.snapshot.finding.keys()]);
    if (key === undefined)
      return commit(scene, addVoice({ theme: words(scene), howMany: 22, heard: '2026-11-20' }, scene.person));
    const speaks = finding !== undefined && scene.school.world.random.chance(0.4);
    return commit(scene, edit(scene.snapshot, 'voice', key, speaks ? { findingKey: finding } : { message: words(scene) }));
  },
  changeSet(scene) {
    const { scale, areas, questions } = aQuestionSet(1, 2);
    const sets = [...scene.snapshot.questionSet.values()].map(({ record }) => record).filter((one) => !isSealed(one));
    const set = anyOf(scene, sets);
    if (set === undefined || scene.school.world.random.chance(0.2))
      return commit(scene, addSet({ scale, areas, questions, title: words(scene) }, scene.person));
    return commit(scene, changeSet(scene.snapshot, [], set, { title: words(scene) }, scene.person));
  },
};

/** One to be changed; mostly none while there are few, so that a new one is made. */
function oneOf(scene: Scene, kind: 'finding' | 'reason' | 'swotEntry' | 'voice'): string | undefined {
  const keys = [...scene.snapshot[kind].keys()];
  return scene.school.world.random.chance(0.8) ? anyOf(scene, keys) : undefined;
}
