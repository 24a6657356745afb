import { undo } from '../../src/domain/undoing';
import { giveMarks, leadersMarks, orderByMarks, togetherOf } from '../../src/domain/leadersMarks';
import {
  agreePriorities,
  movePriorityAmong,
  orderPriorities,
  parkPriority,
  prioritiesStanding,
  proposeAgain,
  proposePriority,
} from '../../src/domain/priorityStanding';
import type { Mark, Ranking } from '../../src/domain/ranking';
import type { Kept } from '../../src/domain/record';
import type { Snapshot } from '../../src/domain/snapshot';
import { aPlan, apply, aPriority, countingKeys, created, snapshotOf } from './builders';

const me = { entraId: 'me', name: 'Priya Lindqvist' };
const head = { entraId: 'head', name: 'Martin Osei-Bell' };
const school = snapshotOf(
  created({
    plan: [aPlan(), aPlan({ key: 'old', status: 'closed', academicYear: '2027/28' })],
    priority: [
      aPriority({ key: 'reading', rank: 'a1' }),
      aPriority({ key: 'a', rank: 'a2', status: 'proposed' }),
      aPriority({ key: 'b', rank: 'a3', status: 'proposed' }),
      aPriority({ key: 'c', rank: 'a4', status: 'proposed' }),
      aPriority({ key: 'gone', rank: 'a5', status: 'proposed', removed: true }),
    ],
    finding: [
      {
        key: 'finding',
        academicYear: '2026/27',
        statement: 'SEN Support attendance 92.1%',
        source: 'elsewhere',
        sourceKey: '',
        period: '',
        yearGroup: '',
        group: '',
        priorityKey: '',
        setAside: 'Later',
        removed: false,
      },
    ],
  }),
);
const keys = (snapshot: Snapshot, status: 'agreed' | 'proposed' | 'parked') =>
  prioritiesStanding(snapshot, 'plan', status).map(({ key }) => key);

test('a priority is proposed from a finding, which is no longer set aside', () => {
  const start = { title: 'Attendance', findings: ['finding'] };
  const now = apply(school, proposePriority(school, start, { academicYear: '2026/27', newKey: () => 'new' }));
  expect(keys(now, 'proposed')).toEqual(['a', 'b', 'c', 'new']);
  expect(keys(now, 'agreed')).toEqual(['reading']);
  expect(now.finding.get('finding')!.record).toMatchObject({ priorityKey: 'new', setAside: '' });
});

test('where no plan is open, a draft is begun with what is proposed', () => {
  const closed = snapshotOf(created({ plan: [aPlan({ key: 'old', status: 'closed' })] }));
  const changes = proposePriority(closed, { title: 'Attendance' }, { academicYear: '2027/28', newKey: countingKeys() });
  expect(changes.map(({ kind }) => kind)).toEqual(['plan', 'priority']);
  const now = apply(closed, changes);
  expect(now.plan.get('k1')!.record).toMatchObject({ status: 'draft', academicYear: '2027/28' });
  expect(now.priority.get('k2')!.record).toMatchObject({ planKey: 'k1', status: 'proposed' });
});

test('what is agreed follows what was agreed before, in the order it is given in', () => {
  const changes = agreePriorities(school, ['c', 'a'], '2026-11-22');
  const now = apply(school, changes);
  expect(keys(now, 'agreed')).toEqual(['reading', 'c', 'a']);
  expect(now.priority.get('c')!.record.settled).toBe('2026-11-22');
  expect(keys(apply(now, undo(now, changes)), 'proposed')).toEqual(['a', 'b', 'c']);
  expect(keys(apply(now, proposeAgain(now, 'a')), 'proposed')).toEqual(['a', 'b']);
  expect(agreePriorities(school, [], '2026-11-22')).toEqual([]);
});

test('ranks that two of the agreed share are put right when another is agreed', () => {
  const twins = apply(school, created({ priority: [aPriority({ key: 'twin', rank: 'not a rank' })] }));
  const now = apply(twins, agreePriorities(twins, ['b', 'a'], '2026-11-22'));
  expect(keys(now, 'agreed')).toEqual(['reading', 'twin', 'b', 'a']);
});

test('a parked priority keeps its reason and its day, and loses both when it is proposed again', () => {
  const parked = apply(school, parkPriority(school, 'b', 'Wait for the new timetable', '2026-11-22'));
  expect(parked.priority.get('b')!.record).toMatchObject({
    status: 'parked',
    parkedBecause: 'Wait for the new timetable',
    settled: '2026-11-22',
  });
  const again = apply(parked, proposeAgain(parked, 'b'));
  expect(again.priority.get('b')!.record).toMatchObject({ status: 'proposed', parkedBecause: '', settled: null });
  expect(keys(again, 'proposed')).toEqual(['b', 'a', 'c']);
});

test('a priority moves among those that stand as it does', () => {
  expect(keys(apply(school, movePriorityAmong(school, 'c', 0)), 'proposed')).toEqual(['c', 'a', 'b']);
  expect(movePriorityAmong(school, 'c', 3)).toEqual([]);
  expect(movePriorityAmong(school, 'a', -1)).toEqual([]);
});

test('of each leader the latest marks count, side by side with the others’', () => {
  const before = marked(school, [
    ['a', me, 2, 2],
    ['a', head, 3, 4],
    ['a', me, 4, 4],
    ['b', head, 1, 1],
  ]);
  const said = { impact: 4, urgency: 4, note: 'Families ask for it' } as const;
  const now = apply(before, giveMarks(before, 'c', said, { now: '2026-11-22T10:00:00.000Z', newKey: () => 'r9' }));
  const views = leadersMarks(now, 'plan', me);
  expect(views.get('a')!.map(({ leader, impact, urgency }) => [leader.name, impact, urgency])).toEqual([
    ['Martin Osei-Bell', 3, 4],
    ['Priya Lindqvist', 4, 4],
  ]);
  expect(views.get('c')!.map(({ leader }) => leader.name)).toEqual(['Priya Lindqvist']);
  expect(togetherOf(views.get('a'))).toEqual({ impact: 3.5, urgency: 4 });
  const order = orderByMarks(now, 'plan', 'proposed', me);
  expect(order).toEqual(['c', 'a', 'b']);
  expect(keys(now, 'proposed')).toEqual(['a', 'b', 'c']);
  expect(keys(apply(now, orderPriorities(now, order)), 'proposed')).toEqual(order);
  expect(orderPriorities(now, ['a', 'b', 'c'])).toEqual([]);
});

function marked(snapshot: Snapshot, all: [string, typeof me, Mark, Mark][]): Snapshot {
  const rows = all.map(([priorityKey, , impact, urgency], at): Ranking => ({
    key: `r${at}`,
    planKey: 'plan',
    priorityKey,
    impact,
    urgency,
    note: '',
    at: `2026-11-20T10:0${at}:00.000Z`,
  }));
  const kept = Object.fromEntries(all.map(([, author], at): [string, Partial<Kept<unknown>>] => [`r${at}`, { author }]));
  return apply(snapshot, created({ ranking: rows }), kept);
}
