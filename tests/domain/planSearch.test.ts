import { isNumber } from '../../src/domain/planNumber';
import { findInPlan } from '../../src/domain/planSearch';
import type { HistoryEntry } from '../../src/domain/history';
import type { Snapshot } from '../../src/domain/snapshot';
import { anAction, anObjective, aPlan, aPriority, created, snapshotOf } from './builders';

const at = '2026-11-24T16:10:00.000Z';
/** Cover was moved from the end of its objective to its beginning. */
const moved: HistoryEntry = {
  key: 'h1',
  planKey: 'plan',
  recordKind: 'action',
  recordKey: 'cover',
  field: 'rank',
  before: 'a3',
  after: 'a0',
  reason: '',
  stood: true,
  at,
};
const records = created({
  plan: [aPlan()],
  priority: [aPriority({ key: 'attendance', title: 'Attendance' })],
  objective: [anObjective({ key: 'mornings', statement: 'Calm mornings, no rota', priorityKey: 'attendance' })],
  action: [
    anAction({ key: 'rota', objectiveKey: 'mornings', text: 'Soft-start rota, after 1.3', rank: 'a1' }),
    anAction({ key: 'elsa', objectiveKey: 'mornings', text: 'ELSA group', rank: 'a2', leadText: 'Rotating staff' }),
    anAction({ key: 'cover', objectiveKey: 'mornings', text: 'Cover', rank: 'a0' }),
    anAction({ key: 'bin', objectiveKey: 'mornings', text: 'Rota of old', rank: 'a4', removed: true }),
  ],
});
const long = Object.fromEntries(records.map(({ after }) => [after.key, { created: '2026-09-03T08:00:00.000Z' }]));
const snapshot: Snapshot = {
  ...snapshotOf(records, long),
  history: new Map([['h1', { record: moved, author: { entraId: 'p', name: 'Priya Lindqvist' }, created: at }]]),
};
const found = (typed: string) => findInPlan(snapshot, 'plan', typed).map(({ key }) => key);

test('a number finds what has it now, then what had it before, then what only says it', () => {
  expect(found(' 1.3 ')).toEqual(['elsa', 'cover', 'rota']);
  expect(found('1.1')).toEqual(['cover', 'rota']);
  expect(findInPlan(snapshot, 'plan', 'p1')).toEqual([
    { kind: 'priority', key: 'attendance', ref: 'P1', name: 'Attendance', by: 'number' },
  ]);
  expect(findInPlan(snapshot, 'plan', '1.3').map(({ by }) => by)).toEqual(['number', 'former', 'words']);
  expect(found('1')[0]).toBe('mornings');
});

test('words find actions before objectives, and what begins with them before the rest; the bin is left alone', () => {
  expect(found('ROTA')).toEqual(['rota', 'elsa', 'mornings']);
  expect(found('calm')).toEqual(['mornings']);
  expect(found('elsa')).toEqual(['elsa']);
  expect(found('  ')).toEqual([]);
  expect(found('nothing such')).toEqual([]);
});

test('what looks like a number of the plan is one, and no day, sum or year', () => {
  expect(['3.2', 'P2', ' 4 ', 'p12', '3.', '12.11.26', '2026', '3.2 rota'].filter(isNumber)).toEqual(['3.2', 'P2', ' 4 ', 'p12']);
});
