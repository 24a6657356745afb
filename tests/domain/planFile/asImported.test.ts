import type { Snapshot } from '../../../src/domain/snapshot';
import { edit } from '../../../src/domain/editing';
import { newerReason } from '../../../src/domain/planFile/asImported';
import { isTaken } from '../../../src/domain/planFile/differences';
import { leftOut } from '../../../src/domain/planFile/leftOut';
import { newerVersion } from '../../../src/domain/planFile/newerVersion';
import { takeNewer } from '../../../src/domain/planFile/takeNewer';
import { outlineOf } from '../../../src/domain/planView';
import { postUpdate } from '../../../src/domain/speaking';
import { anAction, anObjective, aPlan, apply, created, snapshotOf } from '../builders';
import { around, drafts, edited, everyField, first, HEAD, school, textsIn, told } from './newerCases';

const keyOf = (snapshot: Snapshot, text: string) =>
  [...snapshot.action.values()].find(({ record }) => record.text === text)!.record.key;
const known = { whole: true };
const screenKey = keyOf(school, 'Choose a language screen for Years 2 to 6');
const worked = apply(
  edited(school, 'action', screenKey, { due: '2027-03-18', text: 'One screen that finds who needs help', leadKey: '' }),
  postUpdate(school, screenKey, { status: 'complete' }, { newKey: () => 'done', now: '2026-11-25T09:00:00.000Z' }),
);
const due = (day: string) => drafts(first.map((row, at) => (at === 1 ? [...row.slice(0, 4), day, row[5]!] : row)));

test('the very same file again says nothing new, whatever was done in the plan since; what differs can be looked at', () => {
  const version = newerVersion(worked, aPlan().key, drafts(first), known);
  expect(version).toMatchObject({ changed: [], added: [], missing: [], objectives: [], same: 2 });
  expect(version.ahead.map(({ fields }) => fields.map(({ field, by }) => [field, by]))).toEqual([
    [
      ['text', 'plan'],
      ['due', 'plan'],
      ['lead', 'plan'],
      ['status', 'plan'],
    ],
  ]);
});

test('what the file alone has changed is taken, what was changed on both sides and a standing that is older than the plan’s is not', () => {
  const read = due('04/12/2026').map((one, at) => ({
    ...one,
    actions: one.actions.map((action, place) =>
      at + place === 0
        ? { ...action, resources: 'A quiet room', status: 'atRisk' as const }
        : { ...action, status: 'atRisk' as const },
    ),
  }));
  const version = newerVersion(worked, aPlan().key, read, known);
  expect(everyField(version).map(({ change }) => [change.field, change.by, isTaken(change)])).toEqual([
    ['resources', 'file', true],
    ['due', 'both', false],
    ['status', 'both', false],
    ['status', 'file', true],
    ['status', 'file', true],
  ]);
});

test('without the history, or for what no file is known to have brought, only what is empty is filled', () => {
  const { changed } = newerVersion(worked, aPlan().key, drafts(first));
  expect(changed).toEqual([]);
  const byHand = snapshotOf(
    created({
      plan: [aPlan()],
      objective: [anObjective({ statement: 'Talk more' })],
      action: [anAction({ text: 'Train all TAs in the screen', due: '2026-12-01' })],
    }),
  );
  const version = newerVersion(byHand, aPlan().key, drafts(first), known);
  expect(everyField(version).map(({ change }) => [change.field, change.by, isTaken(change)])).toEqual([
    ['due', 'unknown', false],
    ['lead', 'unknown', true],
  ]);
});

test('what waits to be sent is in no history yet, and so nothing of it is taken unasked', () => {
  const changes = edit(school, 'action', screenKey, { due: '2027-03-18' });
  const ahead = apply(school, changes, { [screenKey]: { waiting: true } });
  expect(
    everyField(newerVersion(ahead, aPlan().key, drafts(first), known)).map(({ change }) => [change.field, isTaken(change)]),
  ).toEqual([['due', false]]);
});

test('of the next version only what it changed since the last is taken, and what was left out is not proposed again', () => {
  const reason = newerReason('Plan v2.xlsx');
  const at = '2026-11-26T09:00:00.000Z';
  const second = newerVersion(school, aPlan().key, due('04/12/2026'), known);
  const taken = told(school, takeNewer(school, second, { fields: everyField(second), added: [] }, around), reason, at);
  expect(newerVersion(taken, aPlan().key, due('04/12/2026'), known)).toMatchObject({ changed: [], ahead: [], same: 3 });
  expect(everyField(newerVersion(taken, aPlan().key, due('11/12/2026'), known)).map(({ change }) => change.by)).toEqual(['file']);

  const left = apply(school, leftOut(school, second, everyField(second), reason, { ...around, now: at }));
  const again = newerVersion(left, aPlan().key, due('04/12/2026'), known);
  expect([again.changed, again.ahead.map(({ fields }) => fields.map(({ field }) => field))]).toEqual([[], [['due']]]);
});

test('an action in the bin is not added again, and one that was added here since is not missed in the file', () => {
  const [, join] = outlineOf(school, aPlan().key)!.objectives;
  const here = apply(
    edited(school, 'action', screenKey, { removed: true }),
    created({ action: [anAction({ key: 'mine', objectiveKey: join!.kept.record.key, text: 'Ask families' })] }),
  );
  const version = newerVersion(here, aPlan().key, drafts(first), known);
  expect([version.added, version.missing, version.here, version.binned.map(({ record }) => record.key)]).toEqual([
    [],
    [],
    1,
    [screenKey],
  ]);
  const back = apply(here, takeNewer(here, version, { fields: [], added: [], binned: [screenKey] }, around));
  expect(textsIn(back)).toContain('1.1 Choose a language screen for Years 2 to 6');
});

test('a plan that was saved from here knows what stood there then, whoever wrote it', () => {
  const savedAt = '2026-11-24T12:00:00.000Z';
  const since = snapshotOf(
    created({
      plan: [aPlan()],
      objective: [anObjective({ statement: 'Talk more' })],
      action: [
        anAction({ key: 'a', text: 'Train all TAs in the screen', due: '2026-12-18' }),
        anAction({ key: 'b', text: 'Later', rank: 'a1' }),
      ],
    }),
    {
      objective: { created: '2026-09-01T09:00:00.000Z' },
      a: { created: '2026-09-01T09:00:00.000Z' },
      b: { created: '2026-11-25T09:00:00.000Z' },
    },
  );
  const now = edited(since, 'action', 'a', { leadText: 'HT' });
  const read = drafts([HEAD, ['Talk more', '1.1', 'Train all TAs in the screen', 'JT', '08/01/2027', '']]);
  const version = newerVersion(now, aPlan().key, read, { whole: true, savedAt });
  expect(everyField(version).map(({ change }) => [change.field, change.by])).toEqual([
    ['due', 'file'],
    ['lead', 'both'],
  ]);
  expect([version.missing, version.here]).toEqual([[], 1]);
});

test('a row that says why words were let in with their action is no change of it', () => {
  const at = '2026-11-24T09:00:01.000Z';
  const { record } = school.action.get(screenKey)!;
  const entry = { planKey: 'plan', recordKind: 'action' as const, recordKey: screenKey, field: 'text', before: '', stood: true };
  const row = { key: 'h', ...entry, after: record.text, reason: 'Kept “one pupil”: nobody can tell', at };
  const kept = apply(
    school,
    [
      { kind: 'action', after: record },
      { kind: 'history', after: row },
    ],
    {
      [screenKey]: { created: '2026-11-24T09:00:00.000Z' },
    },
  );
  const other = drafts(
    first.map((cells, place) => (place === 1 ? [...cells.slice(0, 2), `${cells[2]!}, and say so`, ...cells.slice(3)] : cells)),
  );
  expect(everyField(newerVersion(kept, 'plan', other, known)).map(({ change }) => change.by)).toEqual(['file']);
});
