import { edit, remove, restore } from '../../src/domain/editing';
import { addMilestone } from '../../src/domain/milestones';
import { moveObjective } from '../../src/domain/planEditing';
import { addPriority } from '../../src/domain/prioritising';
import { addSchoolPriority } from '../../src/domain/schoolPriorityEditing';
import { anyOf, commit, words } from './scene';
import type { Act, Scene } from './scene';

/** What people do about priorities, what these serve, and milestones on the way; seldom, beside the actions. */
export const priorityWeights = {
  addPriority: 2,
  editPriority: 3,
  servePriority: 4,
  objectiveToPriority: 1.5,
  binPriority: 2,
  addSchoolPriority: 2,
  addMilestone: 1.5,
  moveMilestone: 3,
};

export const priorityActs: Record<keyof typeof priorityWeights, Act> = {
  addPriority(scene) {
    const plan = anyOf(
      scene,
      [...scene.workspace.standing().plans].filter((key) => scene.snapshot.plan.has(key)),
    );
    return plan !== undefined && commit(scene, addPriority(scene.snapshot, plan, { title: words(scene) }, scene.person));
  },
  editPriority(scene) {
    const key = anyPriority(scene);
    const field = scene.school.world.random.pick(['title', 'rationale', 'servesNone'] as const);
    return key !== undefined && commit(scene, edit(scene.snapshot, 'priority', key, { [field]: words(scene) }));
  },
  servePriority(scene) {
    const key = anyPriority(scene);
    const served = anyOf(scene, [...scene.snapshot.schoolPriority.keys()]);
    if (key === undefined || served === undefined) return false;
    return commit(scene, edit(scene.snapshot, 'priority', key, { serves: [served] }));
  },
  objectiveToPriority(scene) {
    const key = anyOf(scene, [...scene.snapshot.objective.keys()]);
    const priority = anyPriority(scene) ?? '';
    return key !== undefined && commit(scene, moveObjective(scene.snapshot, key, 0, priority));
  },
  binPriority(scene) {
    const key = anyPriority(scene);
    if (key === undefined) return false;
    const isGone = scene.snapshot.priority.get(key)!.record.removed;
    return commit(scene, (isGone ? restore : remove)(scene.snapshot, 'priority', key));
  },
  addSchoolPriority(scene) {
    const start = { academicYear: '2026/27', title: words(scene) };
    return commit(scene, addSchoolPriority(scene.snapshot, start, scene.person));
  },
  addMilestone(scene) {
    const action = anyOf(scene, [...scene.snapshot.action.keys()]);
    const start = { text: words(scene), dueText: 'Spring 1' };
    return action !== undefined && commit(scene, addMilestone(scene.snapshot, action, start, scene.person));
  },
  moveMilestone(scene) {
    const key = anyOf(scene, [...scene.snapshot.milestone.keys()]);
    const day = `2027-0${scene.school.world.random.between(1, 4)}-01`;
    const values = scene.school.world.random.chance(0.3) ? { reached: day } : { due: day, dueText: '' };
    return key !== undefined && commit(scene, edit(scene.snapshot, 'milestone', key, values));
  },
};

function anyPriority(scene: Scene): string | undefined {
  return anyOf(scene, [...scene.snapshot.priority.keys()]);
}
