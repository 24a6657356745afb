import { amendDue } from '../../src/domain/amending';
import type { Decision } from '../../src/domain/decision';
import type { Snapshot } from '../../src/domain/snapshot';
import { aDecision, anAction, apply, created, snapshotOf } from './builders';

const school = (due: string | null, ...decisions: Partial<Decision>[]): Snapshot =>
  snapshotOf(created({ action: [anAction({ due, dueText: due === null ? 'Spring' : '' })], decision: decisions.map(aDecision) }));

/** The school after a review agreed a day for the action, as everybody saw it. */
function amended(snapshot: Snapshot, key: string, due: string): Snapshot {
  const seen = snapshot.action.get('action')!.record.due;
  return apply(snapshot, amendDue(snapshot, snapshot.decision.get(key)!.record, { seen, due }));
}

const movedBy = (snapshot: Snapshot, key: string): unknown[] => {
  const { dueBefore, dueAfter } = snapshot.decision.get(key)!.record;
  return [dueBefore, dueAfter];
};

test('two reviews that amend an action for the same reason each know their own days', () => {
  const same = { verdict: 'amend', reason: 'Staff absence' } as const;
  const both = school('2026-12-10', { key: 'one', ...same }, { key: 'two', reviewKey: 'second', ...same });
  const after = amended(amended(both, 'one', '2027-03-18'), 'two', '2027-05-27');
  expect(after.action.get('action')!.record.due).toBe('2027-05-27');
  expect(movedBy(after, 'one')).toEqual(['2026-12-10', '2027-03-18']);
  expect(movedBy(after, 'two')).toEqual(['2027-03-18', '2027-05-27']);
});

test('a day that one review agrees twice moved once, and back where it was not at all', () => {
  const twice = amended(amended(school(null, {}), 'review.action', '2027-03-18'), 'review.action', '2027-05-27');
  expect(movedBy(twice, 'review.action')).toEqual([null, '2027-05-27']);
  expect(twice.action.get('action')!.record.dueText).toBe('');
  const there = amended(school('2026-12-10', {}), 'review.action', '2027-05-27');
  expect(movedBy(amended(there, 'review.action', '2026-12-10'), 'review.action')).toEqual([null, null]);
});

test('a day that was typed and put back changes nothing, whatever somebody gave the action meanwhile', () => {
  expect(amendDue(school('2027-06-10', {}), aDecision(), { seen: '2026-12-10', due: '2026-12-10' })).toEqual([]);
});

test('an action in the bin is given no day', () => {
  const gone = apply(school('2026-12-10', {}), created({ action: [anAction({ removed: true })] }));
  expect(amendDue(gone, aDecision(), { seen: '2026-12-10', due: '2027-05-27' })).toEqual([]);
});
