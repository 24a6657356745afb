import { fc } from '../property';
import { edit, remove, restore } from '../../src/domain/editing';
import { undo } from '../../src/domain/undoing';
import {
  addAction,
  addObjective,
  moveAction,
  moveObjective,
  objectivesIn,
  startBeside,
  startPlan,
} from '../../src/domain/planEditing';
import { binOf } from '../../src/domain/bin';
import { outlineOf } from '../../src/domain/planView';
import type { Snapshot } from '../../src/domain/snapshot';
import { aPlan, anAction, anObjective, apply, countingKeys, created, snapshotOf } from './builders';
import { someSettings } from './register';

const texts = (snapshot: Snapshot) =>
  outlineOf(snapshot, 'plan')!.objectives.map(({ number, kept, actions }) => [
    `${number} ${kept.record.statement}`,
    ...actions.map((action) => `${action.ref} ${action.kept.record.text}`),
  ]);

function planWith(objectives: Record<string, string[]>): Snapshot {
  const newKey = countingKeys();
  let snapshot = snapshotOf(created({ plan: [aPlan()] }));
  for (const [statement, actions] of Object.entries(objectives)) {
    const added = addObjective(snapshot, 'plan', { statement }, { newKey });
    snapshot = apply(snapshot, added);
    const key = added.at(-1)!.after.key;
    for (const text of actions) snapshot = apply(snapshot, addAction(snapshot, key, { text }, { newKey }));
  }
  return snapshot;
}

const keyOf = (snapshot: Snapshot, words: string) =>
  [...snapshot.objective.values(), ...snapshot.action.values()].find(
    ({ record }) => ('statement' in record ? record.statement : record.text) === words,
  )!.record.key;

test('a new plan becomes the one that opens first', () => {
  const settings = {
    key: 'settings',
    schemaVersion: 1,
    school: '',
    currentPlan: '',
    lists: {},
    changesBy: 'delta',
    halfTerms: [],
  };
  const snapshot = snapshotOf([{ kind: 'settings', after: settings as never }]);
  const changes = startPlan(snapshot, { title: 'SEND plan', academicYear: '2026/27' }, { newKey: countingKeys() });
  expect(apply(snapshot, changes).settings.get('settings')!.record.currentPlan).toBe('k1');
});

test('a plan from elsewhere takes the place of one that nobody has worked with, and is a draft beside one that somebody has', () => {
  const start = { title: 'From Word', academicYear: '2026/27' };
  const newKey = () => 'next';
  const bare = snapshotOf(created({ settings: [someSettings({ currentPlan: 'plan' })], plan: [aPlan()] }));
  expect(apply(bare, startBeside(bare, start, { newKey })).settings.get('settings')!.record.currentPlan).toBe('next');
  const worked = apply(bare, created({ action: [anAction()] }));
  expect(startBeside(worked, start, { newKey })).toMatchObject([
    { kind: 'plan', after: { title: 'From Word', status: 'draft' } },
  ]);
  const closed = apply(worked, edit(worked, 'plan', 'plan', { status: 'closed' }));
  expect(startBeside(closed, start, { newKey })).toMatchObject([{ after: { status: 'active' } }, { kind: 'settings' }]);
});

test('numbers follow the order, whatever was moved or removed', () => {
  let plan = planWith({ Reading: ['Screen', 'Group'], Attendance: ['Rota'] });
  plan = apply(plan, moveObjective(plan, keyOf(plan, 'Attendance'), 0));
  plan = apply(plan, moveAction(plan, keyOf(plan, 'Group'), keyOf(plan, 'Attendance'), 0));
  expect(texts(plan)).toEqual([
    ['1 Attendance', '1.1 Group', '1.2 Rota'],
    ['2 Reading', '2.1 Screen'],
  ]);
  plan = apply(plan, remove(plan, 'action', keyOf(plan, 'Group')));
  expect(texts(plan)[0]).toEqual(['1 Attendance', '1.1 Rota']);
});

test('an objective goes to the bin with its actions and comes back with an action taken out of it', () => {
  let plan = planWith({ Reading: ['Screen', 'Group'], Attendance: [] });
  plan = apply(plan, remove(plan, 'objective', keyOf(plan, 'Reading')));
  expect(texts(plan)).toEqual([['1 Attendance']]);
  expect(binOf(plan, 'plan')).toMatchObject({ objectives: [{ actions: 2 }], actions: [] });
  plan = apply(plan, restore(plan, 'action', keyOf(plan, 'Screen')));
  expect(texts(plan)[0]).toEqual(['1 Reading', '1.1 Screen', '1.2 Group']);
});

test('an action whose objective this device does not have is shown, not dropped', () => {
  const plan = snapshotOf(created({ plan: [aPlan()], action: [anAction({ objectiveKey: 'elsewhere', text: 'Rota' })] }));
  expect(outlineOf(plan, 'plan')!.adrift.map((action) => action.kept.record.text)).toEqual(['Rota']);
});

test('an action typed into SharePoint with nothing but words is shown, and given its place by moving it', () => {
  const typed = anAction({ key: 'typed', planKey: '', objectiveKey: '', text: 'Typed by hand' });
  const plan = snapshotOf(created({ plan: [aPlan()], objective: [anObjective({ statement: 'Reading' })], action: [typed] }));
  expect(outlineOf(plan, 'plan')!.adrift.map(({ ref, kept }) => `${ref} ${kept.record.text}`)).toEqual(['2.1 Typed by hand']);
  const moved = apply(plan, moveAction(plan, 'typed', 'objective', 0));
  expect(texts(moved)).toEqual([['1 Reading', '1.1 Typed by hand']]);
  expect(moved.action.get('typed')!.record.planKey).toBe('plan');
});

test('ranks that two people chose at once, or that were typed by hand, leave room for a third', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a0', 'a1', 'a1V', '', 'zz', '7'), { maxLength: 6 }), fc.nat(6), (ranks, place) => {
      const objectives = ranks.map((rank, n) => anObjective({ key: `o${n}`, rank }));
      const plan = snapshotOf(created({ plan: [aPlan()], objective: objectives }));
      const before = objectivesIn(plan, 'plan').map(({ key }) => key);
      const index = Math.min(place, before.length);
      const after = apply(plan, addObjective(plan, 'plan', {}, { newKey: () => 'new' }, index));
      expect(objectivesIn(after, 'plan').map(({ key }) => key)).toEqual(before.toSpliced(index, 0, 'new'));
    }),
  );
});

test('an edit that changes nothing asks for nothing', () => {
  const plan = planWith({ Reading: ['Screen'] });
  expect(edit(plan, 'action', keyOf(plan, 'Screen'), { text: 'Screen' })).toEqual([]);
});

test('undo takes back what was done and leaves what somebody changed since', () => {
  let plan = planWith({ Reading: ['Screen'] });
  const key = keyOf(plan, 'Screen');
  const done = edit(plan, 'action', key, { text: 'Screen all', support: 'TAs' });
  plan = apply(plan, done);
  plan = apply(plan, edit(plan, 'action', key, { support: 'Two TAs' }));
  const undone = apply(plan, undo(plan, done));
  expect(undone.action.get(key)!.record).toMatchObject({ text: 'Screen', support: 'Two TAs' });
});

test('undoing an addition puts it in the bin', () => {
  let plan = planWith({ Reading: [] });
  const done = addAction(plan, keyOf(plan, 'Reading'), { text: 'Screen' }, { newKey: () => 'new' });
  plan = apply(plan, done);
  expect(texts(apply(plan, undo(plan, done)))).toEqual([['1 Reading']]);
});

test('costs add up in pence', () => {
  const costs = [0.1, 0.2, null, 594].map((cost, n) => anAction({ key: `a${n}`, cost }));
  const plan = snapshotOf(created({ plan: [aPlan()], objective: [anObjective()], action: costs }));
  expect(outlineOf(plan, 'plan')!.cost).toBe(594.3);
});
