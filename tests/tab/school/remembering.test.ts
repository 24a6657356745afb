import type { Snapshot } from '../../../src/domain/snapshot';
import { whereWeStand } from '../../../src/domain/whereWeStand';
import { remembering } from '../../../src/tab/school/remembering';
import { aComment, anAction, anObjective, anUpdate, aPlan, aPriority, apply, created, snapshotOf } from '../../domain/builders';

const school = snapshotOf(
  created({
    plan: [aPlan()],
    priority: [aPriority({ title: 'Attendance' })],
    objective: [anObjective({ priorityKey: 'priority' })],
    action: [anAction()],
  }),
);

function counted<T>(work: (snapshot: Snapshot) => T) {
  let times = 0;
  const remembered = remembering((snapshot) => ((times += 1), work(snapshot)));
  return { remembered, times: () => times };
}

test('what is typed elsewhere has nothing worked out again, and gives the very same answer', () => {
  const { remembered, times } = counted((snapshot) => whereWeStand(snapshot, 'plan'));
  const first = remembered(school);
  expect(remembered({ ...school, finding: new Map() })).toBe(first);
  expect(times()).toBe(1);
});

test('what was looked at has, once it changes', () => {
  const { remembered } = counted((snapshot) => whereWeStand(snapshot, 'plan')[0]?.now);
  expect(remembered(school)).toBe('notStarted');
  expect(remembered(apply(school, created({ update: [anUpdate({ status: 'atRisk' })] })))).toBe('atRisk');
});

test('of what was looked at on another way the last time counts', () => {
  const { remembered, times } = counted((snapshot) => (snapshot.plan.size > 0 ? 'plan' : snapshot.comment.size));
  remembered(school);
  const commented = apply(school, created({ comment: [aComment()] }));
  expect(remembered({ ...school, comment: commented.comment })).toBe('plan');
  const bare = { ...school, plan: new Map() } as Snapshot;
  expect(remembered(bare)).toBe(0);
  expect(remembered({ ...bare, comment: commented.comment })).toBe(1);
  expect(times()).toBe(3);
});
