import { answer } from '../../../src/domain/planFile/answer';
import { bringIn } from '../../../src/domain/planFile/bringIn';
import { isTaken } from '../../../src/domain/planFile/differences';
import { undo } from '../../../src/domain/undoing';
import { draftsOf, type ActionDraft, type ObjectiveDraft } from '../../../src/domain/planFile/drafts';
import { newerVersion, planLike } from '../../../src/domain/planFile/newerVersion';
import { standAgain, stoodBefore } from '../../../src/domain/planFile/standAgain';
import { takeNewer } from '../../../src/domain/planFile/takeNewer';
import { outlineOf } from '../../../src/domain/planView';
import { rollForward } from '../../../src/domain/rolling';
import type { Snapshot } from '../../../src/domain/snapshot';
import { postUpdate } from '../../../src/domain/speaking';
import { aPlan, apply, created, snapshotOf } from '../builders';
import { context, readRows } from './cells';
import { around, drafts, edited, everyField, fieldsOf, first, HEAD, school, textsIn } from './newerCases';

const known = { whole: true };
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
  const version = newerVersion(school, aPlan().key, drafts(newer));
  const taken = {
    fields: everyField(version).filter(({ change }) => change.field !== 'lead'),
    added: version.added,
    missing: version.missing.map(({ kept }) => kept.record.key),
  };
  const changes = takeNewer(school, version, taken, around);
  const after = apply(school, changes);
  expect(textsIn(after)).toEqual([
    '1.1 Choose a language screen for Years 1 to 6',
    '1.2 Train all TAs in the screen',
    '1.3 Screen every pupil',
    '3.1 Meet and greet',
  ]);
  const [action] = outlineOf(after, aPlan().key)!.objectives[0]!.actions;
  expect([action?.kept.record.leadKey, action?.status]).toEqual(['bo', 'atRisk']);
  expect(fieldsOf(newerVersion(after, aPlan().key, drafts(newer)))).toEqual([['1.1', ['lead']]]);
  expect(textsIn(apply(after, undo(after, changes)))).toEqual(textsIn(school));
});

test('an action that moved to another objective, or was put in other words, is the same one', () => {
  const moved = [
    HEAD,
    ['Families join in', '', 'Train all TAs in the screen', 'JT', '18/12/2026', ''],
    ['', '', 'Open a café each term', 'JT', '11/12/2026', ''],
  ];
  const version = newerVersion(school, aPlan().key, drafts(moved), { whole: true });
  expect(version.added).toEqual([]);
  expect(everyField(version).map(({ change: { field, file, by } }) => [field, file, by])).toEqual([
    ['objective', 'Families join in', 'file'],
    ['text', 'Open a café each term', 'file'],
  ]);
  const after = apply(school, takeNewer(school, version, { fields: everyField(version), added: [] }, around));
  expect(textsIn(after).slice(1)).toEqual(['2.1 Open a café each term', '2.2 Train all TAs in the screen']);
});

test('an action that says more than it did is the same one, whatever its number in the file', () => {
  const more = first.map((row) =>
    row.map((cell) => (cell === 'Open a termly café' ? `${cell} for families new to SEND and their friends` : cell)),
  );
  const { changed, added, missing } = newerVersion(school, aPlan().key, drafts(more.map((row) => row.toSpliced(1, 1, ''))));
  expect(changed.map(({ view, fields }) => [view.ref, fields.map(({ field }) => field)])).toEqual([['2.1', ['text']]]);
  expect([...added, ...missing]).toEqual([]);
  const other = first.map((row) =>
    row.map((cell) =>
      cell === 'Open a termly café' ? 'Do not yet open a termly café, but ask families what they miss most' : cell,
    ),
  );
  const read = newerVersion(school, aPlan().key, drafts(other.map((row) => row.toSpliced(1, 1, ''))));
  expect([read.changed.length, read.added.length, read.missing.length]).toEqual([0, 1, 1]);
});

test('an objective in other words is the same one, and its words are offered like those of an action', () => {
  const other = drafts(first.map((row, at) => (at === 1 ? ['Everybody talks more', ...row.slice(1)] : row)));
  const version = newerVersion(school, aPlan().key, other, known);
  expect([version.changed, version.addedObjectives]).toEqual([[], []]);
  expect(version.objectives.map(({ fields }) => fields.map(({ field, plan, file, by }) => [field, plan, file, by]))).toEqual([
    [['statement', 'Talk more', 'Everybody talks more', 'file']],
  ]);
  const [{ record, fields }] = version.objectives as [(typeof version.objectives)[number]];
  const after = apply(
    school,
    takeNewer(school, version, { fields: [{ key: record.key, change: fields[0]! }], added: [] }, around),
  );
  expect(after.objective.get(record.key)!.record.statement).toBe('Everybody talks more');
  const reworded = edited(school, 'objective', record.key, { statement: 'Words for everybody' });
  expect(newerVersion(reworded, aPlan().key, drafts(first), known)).toMatchObject({ changed: [], objectives: [], added: [] });
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
  const version = newerVersion(school, aPlan().key, read, { told, whole: true });
  expect(version.notTaken.map(({ field, words }) => `${field}: ${words}`)).toEqual([
    'priority: Words first',
    'after: 1.2',
    'priority: Words first',
    'rationale: Half of the need',
    'serves: SP1',
  ]);
  expect(fieldsOf(version)).toEqual([['1.1', ['milestones', 'happened']]]);
  expect(version.objectives.map(({ fields }) => fields.map(({ field }) => field))).toEqual([['successCriteria']]);
  const { added, addedObjectives } = version;
  const changes = takeNewer(
    school,
    version,
    { fields: everyField(version), added, addedObjectives },
    { ...around, now: '2026-11-26T09:00:00.000Z' },
  );
  const after = apply(school, changes);
  expect([...after.milestone.values()].map(({ record }) => record.text)).toEqual(['Rota agreed', 'Rota agreed']);
  const [first1] = outlineOf(after, aPlan().key)!.objectives[0]!.actions;
  expect([first1?.status, first1?.updates.at(-1)?.record.happened]).toEqual(['onTrack', 'Screened 58 of 60']);
  expect(outlineOf(after, aPlan().key)!.objectives.at(-1)!.kept.record.statement).toBe('Attendance at 94%');
  expect(newerVersion(after, aPlan().key, read, { told, whole: true }).changed).toEqual([]);
  const later = read.map((one) => ({
    ...one,
    actions: one.actions.map((action) => ({
      ...action,
      milestones: action.milestones.map((own) => ({ ...own, due: '2026-12-04' })),
    })),
  }));
  const moved = newerVersion(after, aPlan().key, later, { told, whole: true });
  const put = apply(after, takeNewer(after, moved, { fields: everyField(moved), added: [] }, around));
  expect([...put.milestone.values()].map(({ record }) => record.due)).toEqual(['2026-12-04', '2026-12-04']);
});

test('taking a newer version back gives actions the standing they had, but for one that was moved on since', () => {
  const read = drafts(first.map((row, at) => (at === 0 ? row : [...row.slice(0, 5), 'R'])));
  const version = newerVersion(school, aPlan().key, read);
  const fields = everyField(version);
  const taken = takeNewer(school, version, { fields, added: [] }, { ...around, now: '2026-11-26T09:00:00.000Z' });
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
  const nextYear = first.map((row, at) => (at === 0 ? row : [...row.slice(0, 4), '26/11/2027', row[5]!]));
  expect(planLike(all, drafts(nextYear))).toBe(next);
});

test('what is asked of a cell is not taken for a change of the file until it is answered', () => {
  const rows = [
    [...HEAD, 'Cost'],
    ['Talk more', '1.1', 'Choose a screen', 'JT', '31/02/2027', '', '£1,200 + cover'],
  ];
  const reading = readRows(rows);
  const answers = Object.fromEntries(reading.questions.map(({ id, choices }) => [id, choices[0]!.value]));
  const before = snapshotOf(created({ plan: [aPlan()] }));
  const plan = apply(before, bringIn(before, aPlan().key, draftsOf(answer(reading, answers, context)), around));
  const offered = newerVersion(plan, aPlan().key, draftsOf(reading), known);
  expect(everyField(offered).map(({ change }) => [change.field, change.plan, change.file, isTaken(change)])).toEqual([
    ['cost', '£1,200 (£1,200 + cover)', '£1,200 + cover', false],
  ]);
  expect(newerVersion(plan, aPlan().key, draftsOf(answer(reading, answers, context)), known).changed).toEqual([]);
});
