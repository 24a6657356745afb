import { bringIn } from '../../../src/domain/planFile/bringIn';
import type { ActionDraft } from '../../../src/domain/planFile/drafts';
import { undo } from '../../../src/domain/undoing';
import { schoolPriorityName } from '../../../src/domain/schoolPriorities';
import { outlineOf } from '../../../src/domain/planView';
import { aPlan, anObjective, apply, countingKeys, created, snapshotOf, aPriority } from '../builders';
import { aSchoolPriority } from '../register';

const draft: ActionDraft = {
  text: 'Rota',
  leadText: '',
  support: '',
  start: null,
  startText: '',
  due: '2026-11-27',
  dueText: '',
  resources: '',
  approach: '',
  evidenceBase: '',
  training: '',
  ref: '',
  milestones: [],
  after: [],
  cost: 594,
  costText: '',
  monitoring: '',
  successCriteria: '',
  note: '',
  status: null,
  happened: '',
  asked: [],
};
const start = { successCriteria: '', priority: '' };
const person = { key: 'bo', entraId: '', name: 'Bo Kessler', role: 'TA lead', left: false, clashes: [] };
const around = { newKey: countingKeys(), now: '2026-11-24T09:00:00.000Z' };

test('what a file holds comes after what the plan held, in the order of the file', () => {
  const before = snapshotOf(created({ plan: [aPlan()], objective: [anObjective({ statement: 'First' })] }));
  const planKey = aPlan().key;
  const changes = bringIn(
    before,
    planKey,
    [
      { ...start, statement: 'Second', actions: [draft, { ...draft, text: 'Group' }] },
      { ...start, statement: 'Third', actions: [] },
    ],
    around,
  );
  const outline = outlineOf(apply(before, changes), planKey)!;
  expect(outline.objectives.map(({ kept }) => kept.record.statement)).toEqual(['First', 'Second', 'Third']);
  expect(outline.objectives[1]!.actions.map(({ ref, kept }) => [ref, kept.record.text])).toEqual([
    ['2.1', 'Rota'],
    ['2.2', 'Group'],
  ]);
  expect(outline.cost).toBe(1188);
});

test('a lead written as one of the school’s people is that person, initials stay words', () => {
  const before = snapshotOf(created({ plan: [aPlan()], person: [person] }));
  const named = [
    { ...draft, leadText: 'bo kessler' },
    { ...draft, leadText: 'BK' },
  ];
  const changes = bringIn(before, aPlan().key, [{ ...start, statement: 'One', actions: named }], around);
  const actions = changes.flatMap((change) => (change.kind === 'action' ? [change.after] : []));
  expect(actions.map(({ leadKey, leadText }) => [leadKey, leadText])).toEqual([
    ['bo', ''],
    ['', 'BK'],
  ]);
});

test('a status or what reviews said becomes the first update; without either nothing is said', () => {
  const before = snapshotOf(created({ plan: [aPlan()] }));
  const actions: ActionDraft[] = [{ ...draft, status: 'atRisk' }, { ...draft, happened: 'Screened in October' }, draft];
  const changes = bringIn(before, aPlan().key, [{ ...start, statement: 'One', actions }], around);
  const updates = changes.flatMap((change) => (change.kind === 'update' ? [change.after] : []));
  expect(updates.map(({ status, happened }) => [status, happened])).toEqual([
    ['atRisk', ''],
    ['notStarted', 'Screened in October'],
  ]);
});

test('all of it can be taken back together', () => {
  const before = snapshotOf(created({ plan: [aPlan()] }));
  const changes = bringIn(before, aPlan().key, [{ ...start, statement: 'One', actions: [draft] }], around);
  const after = apply(before, changes);
  expect(outlineOf(apply(after, undo(after, changes)), aPlan().key)!.objectives).toEqual([]);
});

test('priorities are made once each, in the order of the file, and those the plan has are used', () => {
  const mine = aPriority({ key: 'p1', title: 'Attendance' });
  const before = snapshotOf(created({ plan: [aPlan()], priority: [mine] }));
  const drafts = ['Reading', 'attendance', 'Reading', ''].map((priority, at) => ({
    ...start,
    priority,
    statement: `O${at}`,
    actions: [],
  }));
  const after = apply(before, bringIn(before, aPlan().key, drafts, around));
  const titles = new Map([...after.priority.values()].map(({ record }) => [record.key, record.title]));
  expect([...titles.values()]).toEqual(['Attendance', 'Reading']);
  expect([...after.objective.values()].map(({ record }) => titles.get(record.priorityKey))).toEqual([
    'Reading',
    'Attendance',
    'Reading',
    undefined,
  ]);
});

test('what an action comes after is found by the file’s numbers, else kept in its note', () => {
  const before = snapshotOf(created({ plan: [aPlan()] }));
  const actions = [
    { ...draft, ref: '1.1' },
    { ...draft, ref: '1.2', after: ['1.1'] },
    { ...draft, ref: '1.3', after: ['1.1', '9.9'] },
  ];
  const made = bringIn(before, aPlan().key, [{ ...start, statement: 'One', actions }], around).flatMap((change) =>
    change.kind === 'action' ? [change.after] : [],
  );
  expect(made.map(({ predecessors, note }) => [predecessors, note])).toEqual([
    [[], ''],
    [[made[0]!.key], ''],
    [[], 'Comes after: 1.1, 9.9'],
  ]);
});

test('a file’s priority serves the school priority of its plan’s year, not last year’s nor one in the bin', () => {
  const register = [
    aSchoolPriority({ key: 'now' }),
    aSchoolPriority({ key: 'old', academicYear: '2025/26' }),
    aSchoolPriority({ key: 'binned', removed: true }),
  ];
  const school = snapshotOf(created({ plan: [aPlan()], schoolPriority: register }));
  const told = [{ title: 'Words', rationale: '', serves: [schoolPriorityName(register[0]!)] }];
  expect(bringIn(school, 'plan', [], around, told)[0]!.after).toMatchObject({ serves: ['now'] });
  expect(bringIn(school, 'not there yet', [], around, told, '2025/26')[0]!.after).toMatchObject({ serves: ['old'] });
});
