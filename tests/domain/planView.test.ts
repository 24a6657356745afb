import { outlineOf } from '../../src/domain/planView';
import { aComment, aPlan, anAction, anObjective, anUpdate, snapshotOf } from './builders';

const actions = ['one', 'two', 'three'].map((key) => anAction({ key, rank: key }));
const plan = snapshotOf([
  { kind: 'plan', after: aPlan() },
  { kind: 'objective', after: anObjective() },
  { kind: 'objective', after: anObjective({ key: 'other', rank: 'b0' }) },
  ...actions.map((after) => ({ kind: 'action' as const, after })),
  { kind: 'update', after: anUpdate({ actionKey: 'two' }) },
  { kind: 'comment', after: aComment({ actionKey: 'three' }) },
]);
const viewsIn = (snapshot: typeof plan) =>
  new Map(outlineOf(snapshot, 'plan')!.objectives[0]!.actions.map((view) => [view.kept.record.key, view]));

test('a change to one action leaves the views of the others, and of other objectives, as they are', () => {
  const changed = { ...plan, action: new Map(plan.action).set('two', { record: { ...actions[1]!, text: 'In other words' } }) };
  const [before, after] = [viewsIn(plan), viewsIn(changed)];
  expect(after.get('two')!.kept.record.text).toBe('In other words');
  expect(after.get('two')).not.toBe(before.get('two'));
  expect([after.get('one'), after.get('three')]).toEqual([before.get('one'), before.get('three')]);
  expect(after.get('one')).toBe(before.get('one'));
  expect(outlineOf(changed, 'plan')!.objectives[1]).toBe(outlineOf(plan, 'plan')!.objectives[1]);
  expect(outlineOf(changed, 'plan')!.objectives[0]).not.toBe(outlineOf(plan, 'plan')!.objectives[0]);
});

test('an update and a comment are seen in the view of their action alone', () => {
  const update = { record: anUpdate({ key: 'later', actionKey: 'one', status: 'atRisk', at: '2026-11-20T10:00:00.000Z' }) };
  const comment = { record: aComment({ key: 'second', actionKey: 'three' }) };
  const said = {
    ...plan,
    update: new Map(plan.update).set('later', update),
    comment: new Map(plan.comment).set('second', comment),
  };
  const [before, after] = [viewsIn(plan), viewsIn(said)];
  expect(after.get('one')!.status).toBe('atRisk');
  expect(after.get('three')!.comments).toBe(2);
  expect(after.get('two')).toBe(before.get('two'));
});
