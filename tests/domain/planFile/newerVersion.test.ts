import { undo } from '../../../src/domain/editing';
import { bringIn } from '../../../src/domain/planFile/bringIn';
import { draftsOf, type ActionDraft, type ObjectiveDraft } from '../../../src/domain/planFile/drafts';
import { fillsEmpty, newerVersion, planLike, takeNewer } from '../../../src/domain/planFile/newerVersion';
import { postUpdate } from '../../../src/domain/speaking';
import { standAgain, stoodBefore } from '../../../src/domain/planFile/standAgain';
import { rollForward } from '../../../src/domain/rolling';
import { outlineOf } from '../../../src/domain/planView';
import type { Snapshot } from '../../../src/domain/snapshot';
import { aPlan, apply, countingKeys, created, snapshotOf } from '../builders';
import { readRows } from './cells';

const HEAD = ['Objective', 'Ref', 'Action', 'Lead', 'Due date', 'RAG'];
const around = { newKey: countingKeys(), now: '2026-11-24T09:00:00.000Z' };
const bo = { key: 'bo', entraId: '', name: 'Bo Kessler', role: 'TA lead', left: false };
const first = [
  HEAD,
  ['Talk more', '1.1', 'Choose a language screen for Years 2 to 6', 'Bo Kessler', '27/11/2026', 'G'],
  ['', '1.2', 'Train all TAs in the screen', 'JT', '18/12/2026', ''],
  ['Families join in', '2.1', 'Open a termly café', 'JT', '11/12/2026', ''],
];
const before = snapshotOf(created({ plan: [aPlan()], person: [bo] }));
const school = apply(before, bringIn(before, aPlan().key, draftsOf(readRows(first)), around));
const drafts = (rows: string[][]) => draftsOf(readRows(rows));
const textsIn = (snapshot: Snapshot) =>
  outlineOf(snapshot, aPlan().key)!.objectives.flatMap(({ actions }) =>
    actions.map(({ ref, kept }) => `${ref} ${kept.record.text}`),
  );

const newer = [
  HEAD,
  ['Talk more.', '1.1', 'Choose a language screen for Years 1 to 6', 'JT', '27/11/2026', 'A'],
  ['', '1.2', 'Train all TAs in the screen', '', '18/12/2026', ''],
  ['', '1.3', 'Screen every pupil', 'JT', 'Spring 1', ''],
  ['Calm starts', '3.1', 'Meet and greet', 'JT', '11/01/2027', ''],
];

test('the same file again is the same plan, and nothing in it differs', () => {
  expect(planLike(school, drafts(first))).toBe(aPlan().key);
  expect(newerVersion(school, aPlan().key, drafts(first))).toMatchObject({ changed: [], added: [], missing: [], same: 3 });
  expect(planLike(school, drafts([HEAD, ['Other', '', 'Something else', 'JT', '', '']]))).toBeUndefined();
});

test('a newer version names what differs, what is new and what is missing; a cell left empty says nothing', () => {
  const { changed, added, missing, same } = newerVersion(school, aPlan().key, drafts(newer));
  expect(changed.map(({ view, fields }) => [view.ref, fields.map(({ field, plan, file }) => [field, plan, file])])).toEqual([
    [
      '1.1',
      [
        ['text', 'Choose a language screen for Years 2 to 6', 'Choose a language screen for Years 1 to 6'],
        ['lead', 'Bo Kessler', 'JT'],
        ['status', 'onTrack', 'atRisk'],
      ],
    ],
  ]);
  expect(added.map(({ action }) => action.text)).toEqual(['Screen every pupil', 'Meet and greet']);
  expect(missing.map(({ ref }) => ref)).toEqual(['2.1']);
  expect(same).toBe(1);
});

test('only what was taken comes in, new actions at the end of their objective, and all of it is taken back together', () => {
  const { changed, added, missing } = newerVersion(school, aPlan().key, drafts(newer));
  const { view, fields } = changed[0]!;
  const taken = {
    fields: fields.filter(({ field }) => field !== 'lead').map((change) => ({ key: view.kept.record.key, change })),
    added,
    missing: missing.map(({ kept }) => kept.record.key),
  };
  const changes = takeNewer(school, aPlan().key, taken, around);
  const after = apply(school, changes);
  expect(textsIn(after)).toEqual([
    '1.1 Choose a language screen for Years 1 to 6',
    '1.2 Train all TAs in the screen',
    '1.3 Screen every pupil',
    '3.1 Meet and greet',
  ]);
  const [action] = outlineOf(after, aPlan().key)!.objectives[0]!.actions;
  expect([action?.kept.record.leadKey, action?.status]).toEqual(['bo', 'atRisk']);
  expect(newerVersion(after, aPlan().key, drafts(newer)).changed.flatMap((one) => one.fields.map(({ field }) => field))).toEqual([
    'lead',
  ]);
  expect(textsIn(apply(after, undo(after, changes)))).toEqual(textsIn(school));
});

test('an action that moved to another objective, or was put in other words, is the same one', () => {
  const moved = [
    HEAD,
    ['Families join in', '', 'Train all TAs in the screen', 'JT', '18/12/2026', ''],
    ['', '', 'Open a café each term', 'JT', '11/12/2026', ''],
  ];
  const { changed, added } = newerVersion(school, aPlan().key, drafts(moved));
  expect(added).toEqual([]);
  expect(changed.map(({ view, fields }) => [view.ref, fields.map(({ field }) => field)])).toEqual([['2.1', ['text']]]);
});

test('the first file again, after work in the plan, would only fill what is empty: what people put there stays unless they say so', () => {
  const { record } = outlineOf(school, aPlan().key)!.objectives[0]!.actions[0]!.kept;
  const worked = apply(school, [
    { kind: 'action', before: record, after: { ...record, due: '2027-03-18', text: 'Choose a language screen', leadKey: '' } },
    ...postUpdate(school, record.key, { status: 'complete' }, { newKey: () => 'done', now: '2026-11-25T09:00:00.000Z' }),
  ]);
  const { fields } = newerVersion(worked, aPlan().key, drafts(first)).changed[0]!;
  expect(fields.map((change) => [change.field, fillsEmpty(change)])).toEqual([
    ['text', false],
    ['lead', true],
    ['due', false],
    ['status', false],
  ]);
});

test('all that a newer version says is offered, comes with its action or is named: notes, milestones, objectives, priorities', () => {
  const milestone = { text: 'Rota agreed', due: '2026-11-27', dueText: '', reached: null };
  const [talk, join] = drafts(first) as [ObjectiveDraft, ObjectiveDraft];
  const [screen, train] = talk.actions as [ActionDraft, ActionDraft];
  const fresh = { ...train, text: 'Screen every pupil in two terms', ref: '1.3', milestones: [milestone] };
  const said = { ...screen, happened: 'Screened 58 of 60', milestones: [milestone], after: ['1.2'] };
  const read = [
    { ...talk, successCriteria: 'All TAs use it weekly', priority: 'Words first', actions: [said, train, fresh] },
    join,
    { statement: 'Attendance at 94%', successCriteria: '', priority: '', actions: [] },
  ];
  const told = [{ title: 'Words first', rationale: 'Half of the need', serves: ['SP1'] }];
  const version = newerVersion(school, aPlan().key, read, told);
  expect(version.notTaken.map(({ field, words }) => `${field}: ${words}`)).toEqual([
    'successCriteria: All TAs use it weekly',
    'priority: Words first',
    'objective: Attendance at 94%',
    'milestone: 2026-11-27: Rota agreed',
    'after: 1.2',
    'priority: Words first',
    'rationale: Half of the need',
    'serves: SP1',
  ]);
  const fields = version.changed.flatMap(({ view, fields: own }) => own.map((change) => ({ key: view.kept.record.key, change })));
  const changes = takeNewer(
    school,
    aPlan().key,
    { fields, added: version.added, missing: [] },
    { ...around, now: '2026-11-26T09:00:00.000Z' },
  );
  const after = apply(school, changes);
  expect([...after.milestone.values()].map(({ record }) => record.text)).toEqual(['Rota agreed']);
  const [first1] = outlineOf(after, aPlan().key)!.objectives[0]!.actions;
  expect([first1?.status, first1?.updates.at(-1)?.record.happened]).toEqual(['onTrack', 'Screened 58 of 60']);
  expect(newerVersion(after, aPlan().key, read, told).changed).toEqual([]);
});

test('taking a newer version back gives actions the standing they had, but for one that was moved on since', () => {
  const read = drafts(first.map((row, at) => (at === 0 ? row : [...row.slice(0, 5), 'R'])));
  const fields = newerVersion(school, aPlan().key, read).changed.flatMap(({ view, fields: own }) =>
    own.map((change) => ({ key: view.kept.record.key, change })),
  );
  const taken = takeNewer(
    school,
    aPlan().key,
    { fields, added: [], missing: [] },
    { ...around, now: '2026-11-26T09:00:00.000Z' },
  );
  const after = apply(school, taken);
  const statuses = (snapshot: Snapshot) =>
    outlineOf(snapshot, aPlan().key)!.objectives.flatMap(({ actions }) => actions.map(({ status }) => status));
  expect(statuses(after)).toEqual(['offTrack', 'offTrack', 'offTrack']);
  const moved = apply(
    after,
    postUpdate(after, fields[1]!.key, { status: 'complete' }, { newKey: () => 'moved', now: '2026-11-27T09:00:00.000Z' }),
  );
  const later = { ...around, now: '2026-11-28T09:00:00.000Z' };
  expect(statuses(apply(moved, standAgain(moved, stoodBefore(school, taken), later)))).toEqual([
    'onTrack',
    'complete',
    'notStarted',
  ]);
});

test('of a plan and the draft that carries it on, a file belongs to the one of its own year, else to the one in use', () => {
  const start = { title: 'Next', academicYear: '2027/28', firstDay: '2027-09-01' };
  const all = apply(school, rollForward(school, aPlan().key, start, around));
  const next = [...all.plan.values()].find(({ record }) => record.academicYear === '2027/28')!.record.key;
  expect(planLike(all, drafts(first), '2027/28')).toBe(next);
  expect(planLike({ ...all, plan: new Map([...all.plan].reverse()) }, drafts(first))).toBe(aPlan().key);
});
