import { addMilestone, milestonesOf } from '../../src/domain/milestones';
import { predecessorChoices, predecessorsOf } from '../../src/domain/predecessors';
import { anAction, anObjective, aPlan, apply, countingKeys, created, snapshotOf } from './builders';

const action = (key: string, rank: string, predecessors: string[]) => anAction({ key, rank, predecessors, text: key });
const school = snapshotOf(
  created({
    plan: [aPlan()],
    objective: [anObjective()],
    action: [action('a', 'a0', []), action('b', 'a1', ['a', 'gone']), action('c', 'a2', ['b']), action('d', 'a3', [])],
  }),
);
const keys = (views: { kept: { record: { key: string } } }[]) => views.map(({ kept }) => kept.record.key);

test('what an action waits for is said in the plan’s order', () => {
  expect(predecessorsOf(school, 'plan', 'b').map(({ ref }) => ref)).toEqual(['1.1']);
});

test('no circle is offered: neither the action itself nor any that waits for it', () => {
  expect(keys(predecessorChoices(school, 'plan', 'a'))).toEqual(['d']);
  expect(keys(predecessorChoices(school, 'plan', 'b'))).toEqual(['a', 'd']);
  expect(keys(predecessorChoices(school, 'plan', 'd'))).toEqual(['a', 'b', 'c']);
});

test('a circle that two people made at once does no harm', () => {
  const circle = apply(school, created({ action: [action('a', 'a0', ['c'])] }));
  expect(keys(predecessorChoices(circle, 'plan', 'a'))).toEqual(['d']);
});

test('milestones stand by their days, those without one last', () => {
  const newKey = countingKeys();
  const some = (['2027-03-01', null, '2026-12-18'] as const).flatMap((due) =>
    addMilestone(school, 'a', { text: String(due), due }, { newKey }),
  );
  const three = apply(school, some);
  expect(milestonesOf(three, 'a').map(({ text }) => text)).toEqual(['2026-12-18', '2027-03-01', 'null']);
  expect(milestonesOf(three, 'b')).toEqual([]);
  expect(addMilestone(school, 'gone', {}, { newKey })).toEqual([]);
});
