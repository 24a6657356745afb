import { formerNumbers, numbersMoved } from '../../src/domain/formerNumbers';
import { planBefore } from '../../src/domain/planBefore';
import { planChangesSince } from '../../src/domain/planChanges';
import type { HistoryEntry } from '../../src/domain/history';
import type { Kept, Kind } from '../../src/domain/record';
import type { Snapshot } from '../../src/domain/snapshot';
import type { Status } from '../../src/domain/update';
import { anAction, anObjective, aPlan, anUpdate, apply, aPriority, created, snapshotOf } from './builders';

const september = '2026-09-03T08:00:00.000Z';
const november = '2026-11-24T16:10:00.000Z';
const priya = { entraId: 'priya', name: 'Priya Lindqvist' };

/** The history says: at an instant, a field of a record went from one text to another. */
function told(kind: Kind, recordKey: string, field: string, before: string, after: string, at: string): Kept<HistoryEntry> {
  const key = `${recordKey}.${field}.${at}`;
  const record: HistoryEntry = {
    key,
    planKey: 'plan',
    recordKind: kind,
    recordKey,
    field,
    before,
    after,
    reason: '',
    stood: true,
    at,
  };
  return { record, author: priya, created: at };
}

function school(history: Kept<HistoryEntry>[], made: Record<string, string> = {}): Snapshot {
  const later: Record<string, string> = { update: '2026-11-19T10:00:00.000Z', ...made };
  const records = created({
    plan: [aPlan()],
    priority: [aPriority({ key: 'attendance', title: 'Attendance' })],
    objective: [anObjective({ key: 'mornings', statement: 'Calm mornings', priorityKey: 'attendance' })],
    action: [
      anAction({ key: 'rota', objectiveKey: 'mornings', text: 'Soft-start rota', rank: 'a1', due: '2027-05-27', cost: 594 }),
      anAction({ key: 'elsa', objectiveKey: 'mornings', text: 'ELSA group', rank: 'a2', removed: later.elsa === 'gone' }),
      anAction({ key: 'cover', objectiveKey: 'mornings', text: 'Cover', rank: 'a0' }),
    ],
    update: [anUpdate({ actionKey: 'rota', status: 'atRisk', at: '2026-11-19T10:00:00.000Z' })],
  });
  const kept = Object.fromEntries(
    records.map(({ after }) => [after.key, { created: later[after.key]?.startsWith('20') ? later[after.key]! : september }]),
  );
  return { ...snapshotOf(records, kept), history: new Map(history.map((one) => [one.record.key, one])) };
}

test('a plan on which nothing was done since has not changed', () => {
  const { update, ...rest } = school([]);
  expect(planChangesSince({ ...rest, update: new Map(), history: new Map() }, 'plan', september)).toEqual([]);
  expect(update.size).toBe(1);
});

test('what changed is told in the order of the plan, from what it was to what it is', () => {
  const due = told('action', 'rota', 'due', '2027-03-18', '2027-05-27', november);
  const cost = told('action', 'rota', 'cost', '', '420', '2026-10-01T08:00:00.000Z');
  const costAgain = told('action', 'rota', 'cost', '420', '594', november);
  const back = [
    told('action', 'cover', 'text', 'Cover', 'Cover for visits', '2026-10-01T08:00:00.000Z'),
    told('action', 'cover', 'text', 'Cover for visits', 'Cover', november),
  ];
  const removed = told('action', 'elsa', 'removed', 'false', 'true', november);
  const snapshot = school([due, cost, costAgain, ...back, removed], { elsa: 'gone', cover: '2026-10-02T08:00:00.000Z' });
  const changes = planChangesSince(snapshot, 'plan', september);
  expect(changes.map(({ key, became, refBefore, ref }) => [key, became, refBefore, ref])).toEqual([
    ['cover', 'added', '', '1.1'],
    ['rota', 'changed', '1.1', '1.2'],
    ['elsa', 'removed', '1.2', ''],
  ]);
  const [, rota, elsa] = changes;
  expect(elsa!.takenOut).toBe(removed);
  expect(rota!.status).toEqual({ before: 'notStarted', after: 'atRisk', said: [...snapshot.update.values()][0] });
  expect(rota!.fields.map(({ field, before, after, steps }) => [field, before, after, steps.length])).toEqual([
    ['cost', '', '594', 2],
    ['due', '2027-03-18', '2027-05-27', 1],
  ]);
});

test('since yesterday only what happened since then counts', () => {
  const due = told('action', 'rota', 'due', '2027-03-18', '2027-05-27', '2026-10-01T08:00:00.000Z');
  expect(planChangesSince(school([due]), 'plan', '2026-11-20T00:00:00.000Z')).toEqual([]);
});

test('a value that was set aside never stood', () => {
  const aside = told('action', 'rota', 'text', 'Rota', 'Rota for all', november);
  const snapshot = school([{ ...aside, record: { ...aside.record, stood: false } }]);
  expect(planChangesSince(snapshot, 'plan', '2026-11-20T00:00:00.000Z')).toEqual([]);
});

test('what was begun since and holds no word is not told as added', () => {
  const begun = created({
    priority: [aPriority({ key: 'begun', title: '', status: 'proposed' })],
    action: [anAction({ key: 'new', text: 'Bells' })],
  });
  const snapshot = apply(school([]), begun, { begun: { created: november }, new: { created: november } });
  expect(planChangesSince(snapshot, 'plan', '2026-11-20T00:00:00.000Z').map(({ key, became }) => [key, became])).toEqual([
    ['new', 'added'],
  ]);
});

test('a change of status names who said first that it stands so, after it last stood otherwise', () => {
  const said = (key: string, status: Status, at: string) => anUpdate({ key, actionKey: 'rota', status, at, happened: key });
  const { update, ...rest } = school([]);
  const updates = [
    said('a', 'stopped', '2026-11-20T10:00:00.000Z'),
    said('b', 'onTrack', '2026-11-21T10:00:00.000Z'),
    said('c', 'stopped', '2026-11-22T10:00:00.000Z'),
    said('d', 'stopped', '2026-11-23T10:00:00.000Z'),
  ];
  const snapshot = apply({ ...rest, update: new Map(update) }, created({ update: updates }));
  const [change] = planChangesSince(snapshot, 'plan', '2026-11-19T12:00:00.000Z');
  expect([change?.status?.before, change?.status?.after, change?.status?.said.record.key]).toEqual(['atRisk', 'stopped', 'c']);
});

test('a move is told by its numbers; one that left them as they were is not', () => {
  const up = told('action', 'cover', 'rank', 'a3', 'a0', november);
  const within = told('action', 'rota', 'rank', 'a0V', 'a1', '2026-11-20T10:00:00.000Z');
  const snapshot = school([up, within]);
  expect([...numbersMoved(snapshot, [up, within])]).toEqual([[up.record.key, { before: '1.3', after: '1.1' }]]);
});

test('an old number finds what it meant, and what has it now is found by the plan itself', () => {
  const moved = told('action', 'cover', 'rank', 'a3', 'a0', november);
  const snapshot = school([moved]);
  expect(formerNumbers(snapshot, 'plan', '1.1')).toEqual([{ key: 'rota', until: '2026-11-24', ref: '1.2' }]);
  expect(formerNumbers(snapshot, 'plan', ' 1.3')).toEqual([{ key: 'cover', until: '2026-11-24', ref: '1.1' }]);
  expect(formerNumbers(snapshot, 'plan', 'p1')).toEqual([]);
});

test('an old number of something in the bin is found, without a number of today', () => {
  const removed = told('action', 'elsa', 'removed', 'false', 'true', november);
  const snapshot = school([removed], { elsa: 'gone' });
  expect(formerNumbers(snapshot, 'plan', '1.3')).toEqual([{ key: 'elsa', until: '2026-11-24', ref: '' }]);
});

test('an old number is found on the very day on which the plan was made and put into another order', () => {
  const moved = told('action', 'cover', 'rank', 'a3', 'a0', '2026-09-03T10:00:00.000Z');
  expect(formerNumbers(school([moved]), 'plan', '1.3')).toEqual([{ key: 'cover', until: '2026-09-03', ref: '1.1' }]);
});

test('while somebody types a number, or says something of an action, the old numberings are not worked out anew', () => {
  const snapshot = school([told('action', 'elsa', 'removed', 'false', 'true', november)], { elsa: 'gone' });
  const all = [...snapshot.history.values()];
  let read = 0;
  Object.assign(snapshot.history, { values: () => ((read += 1), all.values()) });
  formerNumbers(snapshot, 'plan', '1');
  const once = read;
  expect(once).toBeGreaterThan(0);
  expect(formerNumbers({ ...snapshot, update: new Map() }, 'plan', '1.3')).toHaveLength(1);
  expect(read).toBe(once);
  expect(formerNumbers({ ...snapshot, action: new Map() }, 'plan', '1.3')).toEqual([]);
});

test('a row of the history that somebody garbled tells nothing, and takes nothing else down', () => {
  const garbled = [
    told('action', 'rota', 'predecessors', 'see 2.1', '[]', november),
    told('action', 'rota', 'cost', 'lots', '594', november),
    told('priority', 'attendance', 'serves', '{}', '[]', november),
    told('action', 'rota', 'text', 'Rota', 'Soft-start rota', november),
  ];
  const { action, priority } = planBefore(school(garbled), 'plan', '2026-10-01T00:00:00.000Z');
  expect(action.get('rota')!.record).toMatchObject({ predecessors: [], cost: 594, text: 'Rota' });
  expect(priority.get('attendance')!.record.serves).toEqual([]);
});
