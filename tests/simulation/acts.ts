import type { commentActs } from '../../src/domain/comment';
import { edit, remove, restore } from '../../src/domain/editing';
import { actionsIn, addAction, addObjective, moveAction, moveObjective, startPlan } from '../../src/domain/planEditing';
import { postUpdate, speak } from '../../src/domain/speaking';
import { statuses } from '../../src/domain/update';
import { answerActs, answerWeights } from './answerActs';
import { chainActs, chainWeights } from './chainActs';
import { listActs, listWeights } from './listActs';
import type { Page } from './person';
import type { Person } from './person';
import { priorityActs, priorityWeights } from './priorityActs';
import { sharedKinds } from './rawColumns';
import { reviewActs, reviewWeights } from './reviewActs';
import { anyOf, at, commit, somePeople, watch, words } from './scene';
import type { Act, Scene } from './scene';
import type { School } from './school';

const actionFields = ['text', 'monitoring', 'support', 'note', 'resources', 'successCriteria'] as const;
const objectiveFields = ['statement', 'measure', 'successCriteria'] as const;

/** Everything people do, by name, with how often they do it. */
export const weights = {
  editAction: 26,
  editSlowly: 7,
  editObjective: 5,
  renamePlan: 2,
  setCost: 3,
  setDue: 6,
  moveAction: 4,
  moveObjective: 2,
  remove: 3,
  restore: 2,
  addAction: 5,
  addObjective: 2,
  startPlan: 1.2,
  addPerson: 1,
  comment: 6,
  reply: 3,
  correct: 3,
  resolve: 3,
  reopen: 2,
  update: 5,
  settleMine: 3,
  settleTheirs: 3,
  settleOther: 3,
  retry: 3,
  abandon: 2,
  sync: 4,
  openPlan: 6,
  openHistory: 2,
  keepWords: 2,
  ...priorityWeights,
  ...reviewWeights,
  ...answerWeights,
  ...chainWeights,
  ...listWeights,
};
export type ActName = keyof typeof weights;

/** In some runs people look at outcomes together, so that they meet there too. */
export const outcomeWeights: Readonly<Record<ActName, number>> = {
  ...weights,
  ...Object.fromEntries(Object.entries(chainWeights).map(([name, often]) => [name, often * 6])),
};

/** Does one thing on a page. Answers whether there was anything to do it with. */
export function doAct(name: ActName, school: School, person: Person, page: Page): boolean {
  const { workspace } = page;
  if (!workspace) return false;
  return acts[name]({ school, person, page, workspace, snapshot: workspace.current() });
}

const acts: Record<ActName, Act> = {
  editAction: (scene) => editAction(scene, false),
  editSlowly: (scene) => editAction(scene, true),
  editObjective(scene) {
    const key = anyOf(scene, [...scene.snapshot.objective.keys()]);
    const field = scene.school.world.random.pick(objectiveFields);
    return key !== undefined && commit(scene, edit(scene.snapshot, 'objective', key, { [field]: words(scene) }));
  },
  renamePlan(scene) {
    const key = anyOf(scene, [...scene.snapshot.plan.keys()]);
    return key !== undefined && commit(scene, edit(scene.snapshot, 'plan', key, { title: words(scene) }));
  },
  setCost: (scene) => setAction(scene, { cost: scene.school.world.random.between(1, 99_999) / 10 }),
  setDue(scene) {
    // Few days, so that two people often mean the same.
    const day = `2027-0${scene.school.world.random.between(1, 4)}-01`;
    return setAction(scene, { due: scene.school.world.random.chance(0.1) ? null : day });
  },
  moveAction(scene) {
    const key = anyOf(scene, [...scene.snapshot.action.keys()]);
    const objective = anyOf(scene, [...scene.snapshot.objective.keys()]);
    if (key === undefined || objective === undefined) return false;
    const places = actionsIn(scene.snapshot, objective).filter((one) => one.key !== key).length;
    return commit(scene, moveAction(scene.snapshot, key, objective, scene.school.world.random.between(0, places)));
  },
  moveObjective(scene) {
    const key = anyOf(scene, [...scene.snapshot.objective.keys()]);
    return key !== undefined && commit(scene, moveObjective(scene.snapshot, key, 0));
  },
  remove(scene) {
    const key = anyOf(
      scene,
      [...scene.snapshot.action.values()].filter(({ record }) => !record.removed).map(({ record }) => record.key),
    );
    return key !== undefined && commit(scene, remove(scene.snapshot, 'action', key));
  },
  restore(scene) {
    const key = anyOf(
      scene,
      [...scene.snapshot.action.values()].filter(({ record }) => record.removed).map(({ record }) => record.key),
    );
    return key !== undefined && commit(scene, restore(scene.snapshot, 'action', key));
  },
  addAction(scene) {
    const objective = anyOf(scene, [...scene.snapshot.objective.keys()]);
    return objective !== undefined && commit(scene, addAction(scene.snapshot, objective, { text: words(scene) }, scene.person));
  },
  addObjective(scene) {
    const plan = anyOf(
      scene,
      [...scene.workspace.standing().plans].filter((key) => scene.snapshot.plan.has(key)),
    );
    return plan !== undefined && commit(scene, addObjective(scene.snapshot, plan, { statement: words(scene) }, scene.person));
  },
  startPlan: (scene) => commit(scene, startPlan(scene.snapshot, { title: words(scene), academicYear: '2027/28' }, scene.person)),
  addPerson(scene) {
    const after = { key: scene.person.newKey(), entraId: '', name: words(scene), role: 'Teacher', left: false, clashes: [] };
    return commit(scene, [{ kind: 'person', after }]);
  },
  comment: (scene) => say(scene, 'comment'),
  reply: (scene) => say(scene, 'reply'),
  correct: (scene) => say(scene, 'correct'),
  resolve: (scene) => say(scene, 'resolve'),
  reopen: (scene) => say(scene, 'reopen'),
  update(scene) {
    const action = anyOf(scene, [...scene.snapshot.action.keys()]);
    const status = scene.school.world.random.pick(statuses);
    return (
      action !== undefined && commit(scene, postUpdate(scene.snapshot, action, { status, happened: words(scene) }, at(scene)))
    );
  },
  settleMine: (scene) => settle(scene, 'mine'),
  settleTheirs: (scene) => settle(scene, 'theirs'),
  settleOther: (scene) => settle(scene, 'other'),
  retry(scene) {
    const parked = scene.workspace.standing().parked[0];
    if (!parked) return false;
    watch(scene, scene.workspace.retry(parked.key));
    return true;
  },
  abandon(scene) {
    const parked = scene.workspace.standing().parked[0];
    if (!parked) return false;
    giveUp(scene, parked.key);
    return true;
  },
  sync(scene) {
    void scene.workspace.sync();
    return true;
  },
  openPlan(scene) {
    const known = scene.workspace.standing().plans;
    const key = anyOf(
      scene,
      [...scene.snapshot.plan.keys()].filter((one) => !known.has(one)),
    );
    if (key === undefined) return false;
    // Bad weather may come in between; then the screen says so and the person asks again.
    scene.workspace.openPlan(key).catch(() => scene.school.count('plan did not open'));
    return true;
  },
  openHistory(scene) {
    const key = anyOf(scene, [...scene.snapshot.action.keys()]);
    if (key === undefined) return false;
    scene.workspace.openHistory(key).catch(() => scene.school.count('history did not open'));
    return true;
  },
  keepWords(scene) {
    watch(scene, scene.workspace.keepDraft('comment', words(scene)));
    return true;
  },
  ...priorityActs,
  ...reviewActs,
  ...answerActs,
  ...chainActs,
  ...listActs,
};

/** Gives a refused change up; what hangs on it goes with it. */
export function giveUp({ school, person, workspace }: Pick<Scene, 'school' | 'person' | 'workspace'>, parked: string): void {
  const id = (change: { kind: string; recordKey: string }): boolean => `${change.kind}/${change.recordKey}` === parked;
  const { kind, recordKey } = workspace.standing().parked.find(id)!;
  school.oracle.gaveUp(person.alias, kind, recordKey);
  const snapshot = workspace.current();
  const entry = kind === 'history' ? snapshot.history.get(recordKey)?.record : undefined;
  if (entry) school.oracle.gaveUp(person.alias, entry.recordKind, entry.recordKey);
  const waiting = [
    ...snapshot.priority.values(),
    ...snapshot.objective.values(),
    ...snapshot.action.values(),
    ...snapshot.milestone.values(),
    ...snapshot.update.values(),
    ...snapshot.comment.values(),
    ...snapshot.planReview.values(),
    ...snapshot.decision.values(),
    ...snapshot.questionSet.values(),
    ...snapshot.questionReview.values(),
    ...snapshot.answer.values(),
    ...snapshot.figure.values(),
    ...snapshot.finding.values(),
    ...snapshot.reason.values(),
    ...snapshot.swotEntry.values(),
    ...snapshot.ranking.values(),
    ...snapshot.voice.values(),
  ];
  const hanging = new Set([recordKey]);
  for (let before = 0; before < hanging.size;) {
    before = hanging.size;
    for (const { record, waiting: unsent } of waiting) {
      if (unsent && Object.entries(record).some(([field, value]) => field !== 'key' && hanging.has(value as string)))
        hanging.add(record.key);
    }
  }
  for (const key of hanging) for (const one of sharedKinds) school.oracle.gaveUp(person.alias, one, key);
  workspace.abandon(parked).catch(school.fail);
}

function editAction(scene: Scene, slowly: boolean): boolean {
  const { school, page } = scene;
  const { random } = school.world;
  const key = anyOf(scene, [...scene.snapshot.action.keys()].slice(0, 8));
  if (key === undefined) return false;
  const changes = edit(scene.snapshot, 'action', key, { [random.pick(actionFields)]: words(scene) });
  if (!slowly) return commit(scene, changes);
  // What came in while the person was typing is not what they saw.
  school.world.alarm(page.life, random.between(1000, 120_000), () => commit(scene, changes, true));
  return true;
}

function setAction(scene: Scene, values: { cost?: number; due?: string | null }): boolean {
  const key = anyOf(scene, [...scene.snapshot.action.keys()]);
  return key !== undefined && commit(scene, edit(scene.snapshot, 'action', key, values));
}

function say(scene: Scene, act: (typeof commentActs)[number]): boolean {
  const { snapshot } = scene;
  if (act === 'comment') {
    const action = anyOf(scene, [...snapshot.action.keys()]);
    return (
      action !== undefined &&
      commit(scene, speak(snapshot, action, { act, text: words(scene), mentions: somePeople(scene) }, at(scene)))
    );
  }
  const own = act === 'correct' ? scene.person.alias : '';
  const thread = anyOf(
    scene,
    [...snapshot.comment.values()].filter(({ record }) => record.act === 'comment' && record.key.startsWith(own)),
  );
  if (thread === undefined) return false;
  const { actionKey, key } = thread.record;
  return commit(scene, speak(snapshot, actionKey, { act, about: key, text: words(scene) }, at(scene)));
}

function settle(scene: Scene, choice: 'mine' | 'theirs' | 'other'): boolean {
  const clash = anyOf(scene, scene.workspace.standing().clashes);
  if (!clash) return false;
  const other = typeof clash.mine.value === 'string' ? words(scene) : clash.mine.value;
  const value = choice === 'other' ? other : clash[choice].value;
  // The other page may have typed over it, and this one not shown that yet.
  const safe = scene.school.oracle.chose(scene.person.alias, clash, value, scene.person.pages.length > 1);
  watch(scene, scene.workspace.settle(clash.key, value).then(safe));
  return true;
}
