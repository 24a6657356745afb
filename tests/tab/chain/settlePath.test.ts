import { settlePath } from '../../../src/tab/chain/settleWords';
import { linkPath } from '../../../src/tab/words/linkPath';
import { aPlan, aPriority, created, snapshotOf } from '../../domain/builders';

const finding = { key: 'f', statement: 'Attendance is low', priorityKey: 'p', setAside: '', removed: false };
const school = snapshotOf(
  created({ plan: [aPlan()], priority: [aPriority({ key: 'p' })], finding: [{ ...finding, source: 'elsewhere' } as never] }),
);

test('what an agreed priority lacks is mended where it can be, and not in its panel', () => {
  expect(linkPath(school, { kind: 'priority', key: 'p' })).toBe('priority/p');
  expect(settlePath(school, { what: 'priorityWithoutFinding', kind: 'priority', key: 'p' })).toBe('priorities/p');
  expect(settlePath(school, { what: 'priorityWithoutReason', kind: 'priority', key: 'p' })).toBe('priorities/findings/f');
});

test('everything else is settled where it is worked on', () => {
  expect(settlePath(school, { what: 'schoolPriorityUnserved', kind: 'schoolPriority', key: 'sp' })).toBe('priorities/school/sp');
  expect(settlePath(school, { what: 'outcomeWithoutFinding', kind: 'measure', key: 'm' })).toBe('outcomes/m');
});
