import { remove } from '../../src/domain/editing';
import { outlineOf } from '../../src/domain/planView';
import { schoolPrioritiesIn, schoolPriorityName, servedByPriority } from '../../src/domain/schoolPriorities';
import { addSchoolPriority, moveSchoolPriority } from '../../src/domain/schoolPriorityEditing';
import { namesSchoolPriority, servedBy, servedIn } from '../../src/domain/serving';
import type { Snapshot } from '../../src/domain/snapshot';
import { anObjective, aPlan, apply, aPriority, countingKeys, created, snapshotOf } from './builders';
import { aSchoolPriority } from './register';

const school = snapshotOf(
  created({
    plan: [aPlan()],
    schoolPriority: [
      aSchoolPriority({ key: 'teaching', ref: 'SP3', title: 'Adaptive teaching', rank: 'a3' }),
      aSchoolPriority({ key: 'reading', ref: 'SP1', title: 'Reading fluency', rank: 'a1' }),
      aSchoolPriority({ key: 'attendance', ref: 'SP2', title: 'Attendance', rank: 'a2' }),
      aSchoolPriority({ key: 'old', ref: 'SP1', title: 'Writing', academicYear: '2025/26' }),
    ],
    priority: [
      aPriority({ key: 'mornings', serves: ['attendance', 'reading'] }),
      aPriority({ key: 'empty', rank: 'a1', serves: ['teaching'] }),
    ],
    objective: [
      anObjective({ key: 'calm', statement: 'Calm mornings', priorityKey: 'mornings' }),
      anObjective({ key: 'fluent', statement: 'Fluent readers', schoolPriority: 'sp1, and more', rank: 'a1' }),
      anObjective({ key: 'own', statement: 'Of none', rank: 'a2' }),
    ],
  }),
);
const year = '2026/27';

function told(snapshot: Snapshot, planKey = 'plan'): string[] {
  return servedIn(snapshot, year, planKey).map(({ schoolPriority, priorities, objectives, byName }) =>
    [schoolPriority.ref, priorities.map(({ number }) => `P${number}`), objectives.map((one) => one.number), byName.length].join(
      ' ',
    ),
  );
}

test('beside each school priority of a year stands what serves it, through a priority or by its own words', () => {
  expect(told(school)).toEqual(['SP1 P1 1,2 1', 'SP2 P1 1 0', 'SP3 P2  0']);
  expect(told(school, 'no plan')).toEqual(['SP1   0', 'SP2   0', 'SP3   0']);
  expect(told(apply(school, remove(school, 'priority', 'mornings')))).toEqual(['SP1  2 1', 'SP2   0', 'SP3 P1  0']);
});

test('an objective serves what its priority serves, and what it names', () => {
  const { objectives } = outlineOf(school, 'plan')!;
  const refs = objectives.map((objective) => servedBy(school, objective, year).map(({ ref }) => ref));
  expect(refs).toEqual([['SP1', 'SP2'], ['SP1'], []]);
});

test('a priority’s school priorities stand as the register has them, without those in the bin', () => {
  const without = apply(school, remove(school, 'schoolPriority', 'reading'));
  const names = (snapshot: Snapshot) =>
    servedByPriority(snapshot, { serves: ['attendance', 'reading', 'gone'] }).map(schoolPriorityName);
  expect(names(school)).toEqual(['SP1 Reading fluency', 'SP2 Attendance']);
  expect(names(without)).toEqual(['SP2 Attendance']);
});

test.each([
  ['SP1', true],
  ['sp1: reading', true],
  ['Reading fluency.', true],
  ['Our reading fluency work', false],
  ['SP3 Reading fluency for all', false],
  ['SP12', false],
  ['Reading', false],
  ['', false],
])('“%s” names SP1 Reading fluency: %s', (words, isNamed) => {
  expect(namesSchoolPriority(words, { ref: 'SP1', title: 'Reading fluency' })).toBe(isNamed);
});

test.each([
  ['1', true],
  ['1 Attendance', true],
  ['School priority 1: attendance', true],
  ['attendance', true],
  ['Phonics in Year 1', false],
  ['12', false],
])('“%s” names 1 Attendance: %s', (words, isNamed) => {
  expect(namesSchoolPriority(words, { ref: '1', title: 'Attendance' })).toBe(isNamed);
});

test('a school priority without number and title is named by no words', () => {
  expect(namesSchoolPriority('anything', { ref: ' ', title: '–' })).toBe(false);
});

test('a new school priority goes on with the school’s numbers, in its own year', () => {
  const newKey = countingKeys();
  const refs = (snapshot: Snapshot, academicYear: string) => schoolPrioritiesIn(snapshot, academicYear).map(({ ref }) => ref);
  const more = apply(school, addSchoolPriority(school, { academicYear: year, title: 'Families' }, { newKey }));
  expect(refs(more, year)).toEqual(['SP1', 'SP2', 'SP3', 'SP4']);
  expect(refs(apply(more, addSchoolPriority(more, { academicYear: '2027/28' }, { newKey })), '2027/28')).toEqual(['SP1']);
  const worded = snapshotOf(created({ schoolPriority: [aSchoolPriority({ ref: 'Key A' })] }));
  expect(refs(apply(worded, addSchoolPriority(worded, { academicYear: year }, { newKey })), year)).toEqual(['Key A', '']);
});

test('a new number is one that no other has, whatever their order, the bin included', () => {
  const binned = apply(school, remove(school, 'schoolPriority', 'teaching'));
  for (const one of [apply(school, moveSchoolPriority(school, 'teaching', 0)), binned]) {
    const [added] = addSchoolPriority(one, { academicYear: year }, { newKey: countingKeys() }).slice(-1);
    expect(added!.after).toMatchObject({ ref: 'SP4' });
  }
});

test('school priorities are put in another order within their year', () => {
  const refs = (index: number) =>
    schoolPrioritiesIn(apply(school, moveSchoolPriority(school, 'reading', index)), year).map(({ ref }) => ref);
  expect([refs(0), refs(1), refs(2), refs(3), refs(-1)].map(String)).toEqual([
    'SP1,SP2,SP3',
    'SP2,SP1,SP3',
    'SP2,SP3,SP1',
    'SP1,SP2,SP3',
    'SP1,SP2,SP3',
  ]);
});
