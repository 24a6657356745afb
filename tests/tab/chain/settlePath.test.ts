import { settlePath } from '../../../src/tab/chain/settleWords';
import { linkPath } from '../../../src/tab/words/linkPath';
import { anObjective, aPlan, apply, aPriority, created, snapshotOf } from '../../domain/builders';

const finding = { key: 'f', statement: 'Attendance is low', priorityKey: 'p', setAside: '', removed: false };
const school = snapshotOf(
  created({ plan: [aPlan()], priority: [aPriority({ key: 'p' })], finding: [{ ...finding, source: 'elsewhere' } as never] }),
);

test('what an agreed priority lacks is mended where it can be, and not in its panel', () => {
  expect(linkPath(school, { kind: 'priority', key: 'p' })).toBe('priority/p');
  expect(settlePath(school, { what: 'priorityWithoutFinding', kind: 'priority', key: 'p' })).toBe('priorities/p');
  expect(settlePath(school, { what: 'priorityWithoutReason', kind: 'priority', key: 'p' })).toBe('priorities/findings/f');
});

test('a reason is taken up in the one objective that there is for it, else where all of them stand', () => {
  const reason = { key: 'r', findingKey: 'f', statement: 'Mornings are hardest', removed: false } as never;
  const what = { what: 'reasonWithoutObjective', kind: 'reason', key: 'r' } as const;
  const one = apply(school, created({ reason: [reason], objective: [anObjective({ key: 'o', priorityKey: 'p' })] }));
  expect(settlePath(one, what)).toBe('objective/o');
  const two = apply(one, created({ objective: [anObjective({ key: 'o2', priorityKey: 'p' })] }));
  expect(settlePath(two, what)).toBe('priorities/p');
});

test('everything else is settled where it is worked on', () => {
  expect(settlePath(school, { what: 'schoolPriorityUnserved', kind: 'schoolPriority', key: 'sp' })).toBe('priorities/school/sp');
  expect(settlePath(school, { what: 'outcomeWithoutFinding', kind: 'measure', key: 'm' })).toBe('outcomes/m');
});
