import { remove } from '../../src/domain/editing';
import { undo } from '../../src/domain/undoing';
import { addReason, binnedReasons, reasonsOf } from '../../src/domain/reasons';
import { emptySnapshot, type Change, type Snapshot } from '../../src/domain/snapshot';

function given(...changes: Change[]): Snapshot {
  const reason = new Map(
    changes.flatMap((one) => (one.kind === 'reason' ? [[one.after.key, { record: one.after }] as const] : [])),
  );
  return { ...emptySnapshot, reason };
}

const add = (key: string, findingKey: string, start: Parameters<typeof addReason>[1]) =>
  addReason(findingKey, start, { newKey: () => key });
const whole = [
  ...add('a', 'f1', { statement: 'Handover at the gate is rushed', category: 'parentsAndCarers', strength: 'some' }),
  ...add('b', 'f2', { statement: 'Of another finding' }),
  ...add('c', 'f1', { statement: 'Mornings are hardest', category: 'learnerSkills', skill: 'social', strength: 'strong' }),
  ...add('d', 'f1', { statement: 'A guess' }),
];

test('a finding has its own reasons, the best founded first', () => {
  expect(reasonsOf(given(...whole), 'f1').map(({ key }) => key)).toEqual(['c', 'a', 'd']);
});

test('a reason that nothing else is said of is a hunch', () => {
  expect(whole[3]!.after).toMatchObject({ strength: 'hunch', category: 'teaching', skill: '', evidence: '', removed: false });
});

test('a reason in the bin is out of the list and comes back by undo', () => {
  const all = given(...whole);
  const removed = remove(all, 'reason', 'c');
  const without = given(...whole.filter(({ after }) => after.key !== 'c'), ...removed);
  expect(reasonsOf(without, 'f1').map(({ key }) => key)).toEqual(['a', 'd']);
  expect(binnedReasons(without, 'f1').map(({ key }) => key)).toEqual(['c']);
  expect(undo(without, removed)).toMatchObject([{ after: { key: 'c', removed: false } }]);
});
