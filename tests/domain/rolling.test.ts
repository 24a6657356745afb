import { edit, remove } from '../../src/domain/editing';
import { outlineOf } from '../../src/domain/planView';
import { carriedOnAs, rollForward } from '../../src/domain/rolling';
import type { Change } from '../../src/domain/snapshot';
import { anAction, anObjective, aPlan, anUpdate, apply, aPriority, countingKeys, created, snapshotOf } from './builders';
import type { SwotEntry } from '../../src/domain/swotEntry';
import { aSchoolPriority } from './register';

const old = snapshotOf(
  created({
    plan: [aPlan()],
    priority: [
      aPriority({ key: 'done', title: 'Reading', rank: 'a1' }),
      aPriority({ key: 'open', title: 'Attendance', rank: 'a2' }),
    ],
    objective: [
      anObjective({ key: 'finished', statement: 'Fluent readers', priorityKey: 'done', rank: 'a0' }),
      anObjective({ key: 'going', statement: 'Calm mornings', priorityKey: 'open', rank: 'a0', targetDay: '2027-07-16' }),
    ],
    action: [
      anAction({ key: 'a', objectiveKey: 'finished', text: 'Screen', rank: 'a0' }),
      anAction({ key: 'b', objectiveKey: 'going', text: 'Rota', rank: 'a0', due: '2026-11-27' }),
      anAction({ key: 'c', objectiveKey: 'going', text: 'Cover', rank: 'a1', due: '2027-10-01', predecessors: ['b', 'd'] }),
      anAction({ key: 'd', objectiveKey: 'going', text: 'Club', rank: 'a2' }),
    ],
    milestone: [
      {
        key: 'm',
        planKey: 'plan',
        actionKey: 'c',
        text: 'Half',
        due: null,
        dueText: 'when staffed',
        reached: null,
        removed: false,
      },
      { key: 'n', planKey: 'plan', actionKey: 'c', text: 'Begun', due: null, dueText: '', reached: '2027-01-08', removed: false },
    ],
    update: [
      anUpdate({ key: 'u1', actionKey: 'a', status: 'complete' }),
      anUpdate({ key: 'u2', actionKey: 'd', status: 'stopped' }),
      anUpdate({ key: 'u3', actionKey: 'b', status: 'offTrack' }),
    ],
  }),
);
const start = { title: 'SEND development plan 2027/28', academicYear: '2027/28', firstDay: '2027-09-01' };
const changes = rollForward(old, 'plan', start, { newKey: countingKeys() });
const both = apply(old, changes);
const key = changes.find(({ kind }) => kind === 'plan')!.after.key;
const outline = outlineOf(both, key)!;

test('an action of the old plan tells where it goes on, as long as it is there', () => {
  const [rota] = outline.objectives[0]!.actions.map(({ kept }) => kept.record.key);
  expect(carriedOnAs(both, 'action', 'b')).toMatchObject({ key: rota, plan: { academicYear: '2027/28' } });
  expect(carriedOnAs(both, 'action', 'a')).toBeUndefined();
  expect(carriedOnAs(both, 'action', rota!)).toBeUndefined();
  expect(carriedOnAs(apply(both, remove(both, 'action', rota!)), 'action', 'b')).toBeUndefined();
  expect(carriedOnAs(old, 'action', 'b')).toBeUndefined();
});

test('what is unfinished is in the new plan, in its order, begun anew', () => {
  expect(outline.plan.record).toMatchObject({ status: 'draft', rolledFrom: 'plan', agreed: null, academicYear: '2027/28' });
  expect(outline.priorities.map(({ kept }) => kept.record.title)).toEqual(['Attendance']);
  expect(outline.objectives.map(({ kept }) => kept.record.statement)).toEqual(['Calm mornings']);
  const actions = outline.objectives[0]!.actions;
  expect(actions.map(({ ref, kept, status }) => [ref, kept.record.text, kept.record.due, status])).toEqual([
    ['1.1', 'Rota', null, 'notStarted'],
    ['1.2', 'Cover', '2027-10-01', 'notStarted'],
  ]);
  expect(actions[1]!.kept.record.predecessors).toEqual([actions[0]!.kept.record.key]);
  expect(outline.objectives[0]!.kept.record.targetDay).toBeNull();
});

test('milestones still to come go along', () => {
  const cover = outline.objectives[0]!.actions[1]!.kept.record.key;
  const rolled = [...both.milestone.values()].filter(({ record }) => record.planKey === key);
  expect(rolled.map(({ record }) => [record.actionKey, record.text, record.dueText])).toEqual([[cover, 'Half', 'when staffed']]);
});

test('the old plan stays as it was', () => {
  expect(changes.every(({ before }) => before === undefined)).toBe(true);
  expect(outlineOf(both, 'plan')).toEqual(outlineOf(old, 'plan'));
  expect(rollForward(old, 'nowhere', start, { newKey: countingKeys() })).toEqual([]);
});

test('what nobody has planned an action for yet, and what has lost its objective, goes along', () => {
  const school = snapshotOf(
    created({
      plan: [aPlan()],
      priority: [aPriority({ title: 'Attendance' })],
      objective: [anObjective({ statement: 'At 94%', priorityKey: 'priority', baseline: '92.1%' })],
      action: [
        anAction({ key: 'lost', text: 'Adrift', objectiveKey: 'gone' }),
        anAction({ key: 'done', text: 'Done', objectiveKey: 'gone' }),
        anAction({ key: 'typed', text: 'In every plan', objectiveKey: 'gone', planKey: '' }),
      ],
      update: [anUpdate({ actionKey: 'done', status: 'complete' })],
    }),
  );
  const rolled = rollForward(school, 'plan', start, { newKey: countingKeys() });
  expect(rolled.map(({ kind, after }) => [kind, 'text' in after && after.text])).toEqual([
    ['plan', false],
    ['priority', false],
    ['objective', false],
    ['action', 'Adrift'],
  ]);
  const next = outlineOf(apply(school, rolled), rolled[0]!.after.key)!;
  expect(next.priorities[0]!.objectives[0]!.kept.record.baseline).toBe('92.1%');
  expect(next.adrift.map(({ kept }) => kept.record.text).sort()).toEqual(['Adrift', 'In every plan']);
});

test('two people who carry a plan on at once make one, which is not made again until it was taken back', () => {
  const again = rollForward(old, 'plan', { ...start, title: 'By somebody else' }, { newKey: () => 'unlike' });
  const keysOf = (made: Change[]) => made.map(({ kind, after }) => [kind, after.key]);
  expect(keysOf(again)).toEqual(keysOf(changes));
  expect(rollForward(both, 'plan', start, { newKey: countingKeys() })).toEqual([]);
  const anew = rollForward(apply(both, remove(both, 'plan', key)), 'plan', start, { newKey: countingKeys() });
  const taken = new Set(changes.map(({ after }) => after.key));
  expect([anew.length, anew.filter(({ after }) => taken.has(after.key))]).toEqual([changes.length, []]);
});

test('what came from another plan that was carried on into the same year is carried on beside its copy there', () => {
  const first = anAction({ key: 'b.2027', planKey: 'elsewhere', objectiveKey: 'o', text: 'Carried on elsewhere' });
  const school = apply(old, [{ kind: 'action', after: first }]);
  const keys = rollForward(school, 'plan', start, { newKey: () => 'unlike' }).map(({ after }) => after.key);
  expect([keys.includes('b.2027'), keys.includes('unlike')]).toEqual([false, true]);
});

test.each([
  ['Autumn 1', ''],
  ['by Oct half-term', ''],
  ['Summer 2027', ''],
  ['termly', 'termly'],
  ['every half-term, as may be', 'every half-term, as may be'],
  ['ongoing', 'ongoing'],
])('“%s” for a day is carried on as “%s”', (words, left) => {
  const said = apply(old, edit(old, 'action', 'b', { startText: words, dueText: words }));
  const rolled = rollForward(said, 'plan', start, { newKey: countingKeys() });
  expect(rolled.find(({ after }) => after.key === 'b.2027')!.after).toMatchObject({ startText: left, dueText: left });
});

test('a priority serves the new year’s school priority of the same title, and no other', () => {
  const register = [
    aSchoolPriority({ key: 'then', ref: 'SP1', title: 'Reading' }),
    aSchoolPriority({ key: 'other', ref: 'SP2', title: 'Attendance' }),
    aSchoolPriority({ key: 'now', ref: 'SP2', title: 'reading ', academicYear: '2027/28' }),
    aSchoolPriority({ key: 'unlike', ref: 'SP1', title: 'Writing', academicYear: '2027/28' }),
  ];
  const school = apply(
    apply(old, created({ schoolPriority: register })),
    edit(old, 'priority', 'open', { serves: ['then', 'other'] }),
  );
  const rolled = rollForward(school, 'plan', start, { newKey: countingKeys() });
  expect(rolled.find(({ kind }) => kind === 'priority')!.after).toMatchObject({ serves: ['now'] });
});

test('of a SWOT goes along what is open, watched as a risk or answered by an action that goes on, to be watched anew', () => {
  const entry = (key: string, values: Partial<SwotEntry>): SwotEntry => ({
    ...{ key, planKey: 'plan', objectiveKey: 'going', rank: key, quadrant: 'threat', text: key, evidence: '', weight: 'medium' },
    ...{ redundant: true, consequence: '', actionKey: '', because: '', watched: null, watchNote: '', removed: false },
    ...values,
  });
  const swotEntry = [
    entry('open', {}),
    entry('risk', { consequence: 'risk', watched: '2027-03-18', watchNote: 'Grant unsure' }),
    entry('answered', { consequence: 'action', actionKey: 'b' }),
    entry('done', { consequence: 'action', actionKey: 'd' }),
    entry('aside', { consequence: 'setAside', because: 'Unlikely' }),
    entry('binned', { removed: true }),
    entry('other', { objectiveKey: 'finished' }),
  ];
  const rolled = rollForward(apply(old, created({ swotEntry })), 'plan', start, { newKey: countingKeys() });
  const entries = rolled.flatMap((change) => (change.kind === 'swotEntry' ? [change.after] : []));
  const [objective] = outline.objectives;
  expect(entries.map(({ text }) => text)).toEqual(['open', 'risk', 'answered']);
  expect(entries[1]).toMatchObject({ consequence: 'risk', watched: null, watchNote: '', redundant: true });
  expect(entries[2]!.actionKey).toBe(objective!.actions[0]!.kept.record.key);
  const places = new Set(entries.map(({ planKey, objectiveKey }) => `${planKey} ${objectiveKey}`));
  expect([...places]).toEqual([`${key} ${objective!.kept.record.key}`]);
});

test('proposed and parked priorities go along where that is asked, and stand there as they did', () => {
  const priority = [
    aPriority({ key: 'p', title: 'Play', status: 'proposed' }),
    aPriority({ key: 'q', title: 'Signing', status: 'parked', parkedBecause: 'No trainer' }),
  ];
  const snapshot = apply(old, created({ priority }));
  const standing = (also?: readonly ('proposed' | 'parked')[]): string[] =>
    rollForward(snapshot, 'plan', { ...start, also }, { newKey: countingKeys() }).flatMap(({ kind, after }) =>
      kind === 'priority' ? [`${after.title} ${after.status}`] : [],
    );
  expect(standing()).toEqual(['Attendance agreed']);
  expect(standing(['parked'])).toEqual(['Attendance agreed', 'Signing parked']);
  expect(standing(['proposed', 'parked'])).toEqual(['Attendance agreed', 'Play proposed', 'Signing parked']);
});
