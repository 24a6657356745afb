import { remove } from '../../src/domain/editing';
import { addObjective, moveObjective } from '../../src/domain/planEditing';
import { outlineOf } from '../../src/domain/planView';
import { addPriority, movePriority, prioritiesIn } from '../../src/domain/prioritising';
import type { Snapshot } from '../../src/domain/snapshot';
import { anObjective, aPlan, apply, aPriority, countingKeys, created, snapshotOf } from './builders';

const school = snapshotOf(
  created({
    plan: [aPlan()],
    priority: [
      aPriority({ key: 'reading', title: 'Reading', rank: 'a1' }),
      aPriority({ key: 'attendance', title: 'Attendance', rank: 'a2' }),
    ],
    objective: [
      anObjective({ key: 'own', statement: 'Of no priority', rank: 'a0' }),
      anObjective({ key: 'mornings', statement: 'Calm mornings', priorityKey: 'attendance', rank: 'a1' }),
      anObjective({ key: 'fluency', statement: 'Fluent readers', priorityKey: 'reading', rank: 'a2' }),
      anObjective({ key: 'clubs', statement: 'Clubs for all', priorityKey: 'attendance', rank: 'a0' }),
    ],
  }),
);

function read(snapshot: Snapshot): string[] {
  const { priorities, objectives } = outlineOf(snapshot, 'plan')!;
  return [
    ...priorities.map(({ number, kept, objectives: own }) => `P${number} ${kept.record.title}: ${own.map((one) => one.number)}`),
    ...objectives.map(({ number, kept }) => `${number} ${kept.record.statement}`),
  ];
}

test('objectives are numbered through the plan, priority by priority, and those of none come last', () => {
  expect(read(school)).toEqual([
    'P1 Reading: 1',
    'P2 Attendance: 2,3',
    '1 Fluent readers',
    '2 Clubs for all',
    '3 Calm mornings',
    '4 Of no priority',
  ]);
});

test('a priority that moves takes its objectives with it', () => {
  expect(read(apply(school, movePriority(school, 'attendance', 0)))).toEqual([
    'P1 Attendance: 1,2',
    'P2 Reading: 3',
    '1 Clubs for all',
    '2 Calm mornings',
    '3 Fluent readers',
    '4 Of no priority',
  ]);
  expect(movePriority(school, 'attendance', 1)).toEqual([]);
});

test('an objective moves among those of its priority, or to another', () => {
  const within = apply(school, moveObjective(school, 'clubs', 1));
  expect(read(within).slice(2, 5)).toEqual(['1 Fluent readers', '2 Calm mornings', '3 Clubs for all']);
  const elsewhere = apply(school, moveObjective(school, 'own', 0, 'attendance'));
  expect(read(elsewhere)).toContain('P2 Attendance: 2,3,4');
  expect(elsewhere.objective.get('own')!.record.priorityKey).toBe('attendance');
  expect(read(apply(school, moveObjective(school, 'clubs', 0, '')))).toContain('3 Clubs for all');
});

test('objectives of a priority in the bin stay, as those of none', () => {
  const without = apply(school, remove(school, 'priority', 'attendance'));
  expect(read(without)).toEqual(['P1 Reading: 1', '1 Fluent readers', '2 Clubs for all', '3 Of no priority', '4 Calm mornings']);
  expect(apply(without, moveObjective(without, 'own', 2)).objective.get('own')!.record.priorityKey).toBe('');
});

test('what is added stands at the end of its own, or where it was put', () => {
  const newKey = countingKeys();
  const more = apply(school, addPriority(school, 'plan', { title: 'Families' }, { newKey }, 1));
  expect(read(more).slice(0, 3)).toEqual(['P1 Reading: 1', 'P2 Families: ', 'P3 Attendance: 2,3']);
  const start = { statement: 'Warm welcomes', priorityKey: 'attendance' };
  expect(read(apply(more, addObjective(more, 'plan', start, { newKey }))).slice(3, 7)).toEqual([
    '1 Fluent readers',
    '2 Clubs for all',
    '3 Calm mornings',
    '4 Warm welcomes',
  ]);
});

test('a priority that is proposed or parked is no part of the plan, and an objective under it stands under none', () => {
  const snapshot = snapshotOf(
    created({
      plan: [aPlan()],
      priority: [
        aPriority({ key: 'p1', rank: 'a0', status: 'proposed' }),
        aPriority({ key: 'p2', rank: 'a1' }),
        aPriority({ key: 'p3', rank: 'a2', status: 'parked' }),
      ],
      objective: [anObjective({ key: 'o1', priorityKey: 'p3' }), anObjective({ key: 'o2', priorityKey: 'p2' })],
    }),
  );
  expect(prioritiesIn(snapshot, 'plan').map(({ key }) => key)).toEqual(['p2']);
  const outline = outlineOf(snapshot, 'plan')!;
  expect(outline.priorities.map(({ number, kept }) => [number, kept.record.key])).toEqual([[1, 'p2']]);
  expect(outline.objectives.map(({ kept, priorityKey }) => [kept.record.key, priorityKey])).toEqual([
    ['o2', 'p2'],
    ['o1', ''],
  ]);
});
