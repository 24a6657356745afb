import { undo } from '../../src/domain/undoing';
import { decide, decisionsOf } from '../../src/domain/reviewing';
import { anAction, anObjective, aPlan, aPlanReview, apply, created, snapshotOf } from './builders';

test('the first verdict of a review about an action is taken back, and leaves what was said of it since', () => {
  const records = { plan: [aPlan()], objective: [anObjective()], action: [anAction()], planReview: [aPlanReview()] };
  const before = snapshotOf(created(records));
  const stop = decide(before, 'review', 'action', { verdict: 'stop', reason: 'Done' });
  const stopped = apply(before, stop);
  expect(decisionsOf(stopped, 'review').size).toBe(1);
  const back = apply(stopped, undo(stopped, stop));
  expect(back.decision.get('review.action')!.record).toMatchObject({ verdict: '', reason: '' });
  const since = apply(stopped, decide(stopped, 'review', 'action', { reason: 'Done by all' }));
  const kept = apply(since, undo(since, stop)).decision.get('review.action')!.record;
  expect(kept).toMatchObject({ verdict: '', reason: 'Done by all' });
});
