import { bringIn } from '../../../src/domain/planFile/bringIn';
import type { ActionDraft } from '../../../src/domain/planFile/drafts';
import { undo } from '../../../src/domain/editing';
import { outlineOf } from '../../../src/domain/planView';
import { aPlan, anObjective, apply, countingKeys, created, snapshotOf } from '../builders';

const draft: ActionDraft = {
  text: 'Rota',
  leadText: '',
  support: '',
  start: null,
  startText: '',
  due: '2026-11-27',
  dueText: '',
  resources: '',
  cost: 594,
  costText: '',
  monitoring: '',
  successCriteria: '',
  note: '',
  status: null,
  happened: '',
};
const start = { successCriteria: '', schoolPriority: '' };
const person = { key: 'bo', entraId: '', name: 'Bo Kessler', role: 'TA lead', left: false };
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
