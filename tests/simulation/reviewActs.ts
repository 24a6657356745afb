import { addDays } from '../../src/domain/day';
import { verdicts } from '../../src/domain/decision';
import { edit, remove, restore } from '../../src/domain/editing';
import { reviewCadences, type PlanReview } from '../../src/domain/planReview';
import { chooseCadence, decide, holdReview, planReview } from '../../src/domain/reviewing';
import { startingHalfTerms, type HalfTerm } from '../../src/domain/term';
import { statuses } from '../../src/domain/update';
import { anyOf, at, commit, somePeople, words } from './scene';
import type { Act, Scene } from './scene';

/** What people do about the reviews of a plan, and how often. */
export const reviewWeights = {
  planReview: 4,
  moveReview: 4,
  removeReview: 1.5,
  restoreReview: 4,
  holdReview: 2.5,
  decide: 7,
  decideTogether: 4,
  chooseCadence: 3,
  chooseCadenceTogether: 1.5,
  editTerms: 2,
};

export const reviewActs: Record<keyof typeof reviewWeights, Act> = {
  planReview(scene) {
    const plan = openPlan(scene);
    return plan !== undefined && commit(scene, planReview(plan, aDay(scene), at(scene)));
  },
  moveReview(scene) {
    const review = anyReview(scene, ({ removed, held }) => !removed && held === null);
    return review !== undefined && commit(scene, edit(scene.snapshot, 'planReview', review.key, { due: aDay(scene) }));
  },
  removeReview(scene) {
    const review = anyReview(scene, ({ removed }) => !removed);
    return review !== undefined && commit(scene, remove(scene.snapshot, 'planReview', review.key));
  },
  restoreReview(scene) {
    const review = anyReview(scene, ({ removed }) => removed);
    return review !== undefined && commit(scene, restore(scene.snapshot, 'planReview', review.key));
  },
  holdReview(scene) {
    const review = anyReview(scene, ({ removed }) => !removed);
    if (review === undefined) return false;
    const held = dayOf(scene);
    const next = scene.school.world.random.chance(0.5) ? aDay(scene) : null;
    const said = { held, next, present: somePeople(scene), alsoPresent: '', note: words(scene) };
    return commit(scene, holdReview(scene.snapshot, review.key, said, at(scene)));
  },
  decide(scene) {
    const review = anyReview(scene, () => true);
    const action = anyOf(scene, [...scene.snapshot.action.keys()]);
    return review !== undefined && action !== undefined && commit(scene, decision(scene, review.key, action));
  },
  /** Leaders go through the same actions in the same order. */
  decideTogether(scene) {
    const [review] = scene.snapshot.planReview.values();
    const [action] = scene.snapshot.action.keys();
    if (review === undefined || action === undefined) return false;
    return everybody(scene, (one) => decision(one, review.record.key, action));
  },
  chooseCadence(scene) {
    const plan = openPlan(scene);
    const cadence = scene.school.world.random.pick(reviewCadences);
    return plan !== undefined && commit(scene, chooseCadence(scene.snapshot, plan, cadence, { today: dayOf(scene) }));
  },
  chooseCadenceTogether(scene) {
    const plan = openPlan(scene);
    if (plan === undefined) return false;
    return everybody(scene, (one) => {
      const cadence = scene.school.world.random.pick(['termly', 'halfTermly'] as const);
      return chooseCadence(one.snapshot, plan, cadence, { today: dayOf(one) });
    });
  },
  editTerms(scene) {
    return commit(scene, edit(scene.snapshot, 'settings', 'settings', { halfTerms: someTerms(scene) }));
  },
};

function decision(scene: Scene, review: string, action: string) {
  const { random } = scene.school.world;
  const said = {
    // Now and then an action is talked about and nothing is decided yet.
    ...(random.chance(0.85) ? { verdict: random.pick(verdicts) } : { impact: words(scene) }),
    ...(random.chance(0.5) && { reason: words(scene) }),
    ...(random.chance(0.3) && { statusAfter: random.pick(statuses) }),
  };
  return decide(scene.snapshot, review, action, said);
}

/** Two people do the same at the same moment, each on what they see. */
export function everybody(scene: Scene, change: (scene: Scene) => Parameters<typeof commit>[1]): boolean {
  const other = scene.school.world.random.pick(scene.school.people.filter((one) => one !== scene.person));
  const [page] = other.pages;
  const own = commit(scene, change(scene));
  if (!page?.workspace) return own;
  const { school } = scene;
  const { workspace } = page;
  const theirs: Scene = { school, person: other, page, workspace, snapshot: workspace.current() };
  return commit(theirs, change(theirs)) || own;
}

function anyReview(scene: Scene, fits: (review: PlanReview) => boolean): PlanReview | undefined {
  return anyOf(scene, [...scene.snapshot.planReview.values()].map(({ record }) => record).filter(fits));
}

function openPlan(scene: Scene): string | undefined {
  return anyOf(
    scene,
    [...scene.workspace.standing().plans].filter((key) => scene.snapshot.plan.has(key)),
  );
}

function aDay({ school }: Scene): string {
  const day = school.sandbox.calendar.now();
  day.setUTCDate(day.getUTCDate() + school.world.random.pick(school.daysAhead));
  return day.toISOString().slice(0, 10);
}

function dayOf(scene: Scene): string {
  return at(scene).now.slice(0, 10);
}

/** The half-term under way, or the next, ends some days earlier than published. */
function someTerms({ school }: Scene): HalfTerm[] {
  const today = school.sandbox.calendar.today();
  const next = startingHalfTerms.find(({ last }) => last >= today);
  const earlier = school.world.random.between(0, 4);
  return startingHalfTerms.map((one) => (one === next ? { ...one, last: addDays(one.last, -earlier) } : one));
}
