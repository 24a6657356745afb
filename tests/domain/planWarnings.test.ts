import type { Action } from '../../src/domain/action';
import type { Milestone } from '../../src/domain/milestone';
import { newMilestone } from '../../src/domain/milestones';
import type { Objective } from '../../src/domain/objective';
import { planEnd, planWarnings, type PlanWarning } from '../../src/domain/planWarnings';
import type { Priority } from '../../src/domain/priority';
import { taskIn } from '../../src/domain/taskWords';
import { startingHalfTerms } from '../../src/domain/term';
import type { Status } from '../../src/domain/update';
import { anAction, anObjective, aPlan, aPriority, anUpdate, created, snapshotOf } from './builders';
import { aSchoolPriority, someSettings } from './register';

interface Told {
  action?: Partial<Action>;
  before?: Partial<Action>;
  objective?: Partial<Objective>;
  priorities?: Partial<Priority>[];
  milestone?: Partial<Milestone>;
  status?: Status;
}

/** What is said of a plan of which everything else is as it should be. */
function warned({ action, before, objective, priorities = [], milestone, status }: Told): readonly PlanWarning[] {
  const actions = [
    anAction({ text: 'Soft-start rota', due: '2026-11-27', ...action }),
    ...(before ? [anAction({ key: 'before', text: 'Cover', rank: 'a1', ...before })] : []),
  ];
  const snapshot = snapshotOf(
    created({
      settings: [someSettings({ halfTerms: startingHalfTerms })],
      plan: [aPlan()],
      schoolPriority: [aSchoolPriority()],
      priority: priorities.map((values, at) => aPriority({ key: `priority-${at}`, rank: `a${at}`, serves: ['sp'], ...values })),
      objective: [anObjective({ statement: 'Attendance rises', successCriteria: '94.0% by July', ...objective })],
      action: actions,
      milestone: milestone ? [newMilestone('milestone', actions[0]!, { text: 'Half way', ...milestone })] : [],
      update: status ? [anUpdate({ status })] : [],
    }),
  );
  return planWarnings(snapshot, 'plan');
}

test('a plan that is as it should be has nothing to look at', () => {
  const serving = { priorities: [{}, {}, {}, {}, {}] };
  expect(
    warned({ ...serving, before: { due: '2026-11-20' }, action: { start: '2026-11-02', predecessors: ['before'] } }),
  ).toEqual([]);
  expect(planWarnings(snapshotOf([]), 'plan')).toEqual([]);
});

test.each([
  ['2027-02-17', 'halfTerm', '2027-02-12', '2027-02-22'],
  ['2027-01-01', 'holidays', '2026-12-18', '2027-01-04'],
  ['2026-11-28', 'weekend', '2026-11-27', '2026-11-30'],
  ['2027-05-03', 'bankHoliday', '2027-04-30', '2027-05-04'],
])('an action due on %s has no school then: %s', (due, why, before, after) => {
  const off = { why, before, after };
  expect(warned({ action: { due } })).toEqual([
    { what: 'dayOff', kind: 'action', key: 'action', row: 'action', field: 'due', day: due, off },
  ]);
});

test('a milestone on a day without school is said in its action’s row, until it is reached', () => {
  expect(warned({ milestone: { due: '2027-02-17' } })).toMatchObject([
    { what: 'dayOff', kind: 'milestone', key: 'milestone', row: 'action' },
  ]);
  expect(warned({ milestone: { due: '2027-02-17', reached: '2027-02-10' } })).toEqual([]);
});

test('an action is due before it starts, or before one that it waits for', () => {
  expect(warned({ action: { start: '2026-11-30' } })).toMatchObject([
    { what: 'beforeStart', day: '2026-11-27', start: '2026-11-30' },
  ]);
  const waits = { action: { predecessors: ['before'] }, before: { due: '2026-12-04' } };
  expect(warned(waits)).toMatchObject([{ what: 'beforePredecessor', row: 'action', predecessor: { ref: '1.2' } }]);
  expect(warned({ ...waits, before: { due: '2026-11-27' } })).toEqual([]);
  expect(warned({ ...waits, before: { due: null, dueText: 'Spring' } })).toEqual([]);
});

test('an action or a target is past the last day of the plan’s summer term', () => {
  expect(warned({ action: { due: '2027-07-21' } })).toEqual([]);
  expect(warned({ action: { due: '2027-07-22' } })).toMatchObject([{ what: 'pastPlanEnd', field: 'due', end: '2027-07-21' }]);
  expect(warned({ objective: { targetDay: '2027-09-30' } })).toMatchObject([
    { what: 'pastPlanEnd', kind: 'objective', field: 'targetDay' },
  ]);
  expect([planEnd([], '2026/27'), planEnd(startingHalfTerms, '2027/28'), planEnd([], 'next year')]).toEqual([
    '2027-08-31',
    '2028-08-31',
    null,
  ]);
});

test('neither an objective nor its action says how we will know', () => {
  expect(warned({ objective: { successCriteria: '' } })).toMatchObject([
    { what: 'noSuccessCriterion', kind: 'objective' },
    { what: 'noSuccessCriterion', kind: 'action' },
  ]);
  const measured = { successCriteria: ' ', measure: 'Attendance', target: '94.0%' };
  expect(warned({ objective: measured, action: { successCriteria: 'A calm place is open' } })).toEqual([]);
});

test('more than five priorities are many', () => {
  expect(warned({ priorities: [{}, {}, {}, {}, {}, {}] })).toMatchObject([{ what: 'manyPriorities', kind: 'plan', count: 6 }]);
});

test('a priority serves no school priority and says not why', () => {
  expect(warned({ priorities: [{ serves: [] }] })).toMatchObject([{ what: 'servesNothing', key: 'priority-0' }]);
  expect(warned({ priorities: [{ serves: ['gone'] }] })).toMatchObject([{ what: 'servesNothing' }]);
  expect(warned({ priorities: [{ serves: [], servesNone: 'Asked for by the local authority' }] })).toEqual([]);
});

test('an objective is a task and not a result', () => {
  expect(warned({ objective: { statement: 'Deliver INSET' } })).toMatchObject([
    { what: 'taskNotResult', task: 'Deliver', sort: 'training' },
  ]);
});

test.each([
  ['deliver INSET', 'training'],
  ['To run a workshop for parents', 'training'],
  ['Training for midday staff', 'training'],
  ['Organising coffee mornings', 'meeting'],
  ['Running a lunch club', 'training'],
  ['Buy a screening tool', 'buying'],
  ['We will write a new policy', 'paper'],
  ['Set up a lunch club', 'other'],
  ['To roll out calm corners', 'other'],
  ['Setting up a lunch club', 'other'],
  ['Staff to be trained in signing', 'training'],
  ['All midday supervisors will attend first aid', 'training'],
  ['Every class teacher completes the signing module', 'paper'],
  ['Implementation of the marking policy', 'other'],
  ['Purchase of reading pens', 'buying'],
  ['New hearing loops in place', 'other'],
])('“%s” is a task: %s', (statement, sort) => expect(taskIn(statement)?.sort).toBe(sort));

test.each([
  'Attendance of pupils with SEN',
  'Raise SEN Support attendance from 92.1% to 94.0%',
  'Deliver INSET so that 12 of 14 teachers feel confident',
  'Training is in place for every new colleague',
  'Reading fluency improves',
  'Staff confidence in signing',
  'Teachers plan with every pupil in mind',
  'A place for every family at the table',
  'Development in reading of pupils with SEN',
  '',
])('“%s” is none', (statement) => expect(taskIn(statement)).toBeUndefined());

test('dates of what is complete or stopped are left alone', () => {
  expect(warned({ action: { due: '2027-02-17' }, status: 'complete' })).toEqual([]);
  expect(warned({ action: { due: '2027-02-17' }, status: 'stopped' })).toEqual([]);
  expect(warned({ action: { due: '2027-02-17' }, status: 'atRisk' })).toHaveLength(1);
});
