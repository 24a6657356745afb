import { agreePlan, amendedPlan, giveReason, reasonFor } from '../../src/domain/amendments';
import { edit } from '../../src/domain/editing';
import { addAction, moveAction } from '../../src/domain/planEditing';
import { postUpdate } from '../../src/domain/speaking';
import type { HistoryEntry } from '../../src/domain/history';
import type { Kept } from '../../src/domain/record';
import { anAction, anObjective, aPlan, apply, countingKeys, created, snapshotOf } from './builders';

const plan = snapshotOf(created({ plan: [aPlan()], objective: [anObjective()], action: [anAction()] }));
const agreed = apply(plan, agreePlan(plan, 'plan', '2026-09-24'));
const circumstances = { now: '2026-11-24T16:30:00.000Z', newKey: countingKeys() };

test('only a plan that was agreed and is in use is amended', () => {
  const moved = (snapshot: typeof plan) => amendedPlan(snapshot, edit(snapshot, 'action', 'action', { due: '2027-05-27' }));
  expect(moved(plan)).toBeUndefined();
  expect(moved(agreed)).toBe('plan');
  expect(moved(apply(agreed, edit(agreed, 'plan', 'plan', { status: 'closed' })))).toBeUndefined();
  const rows = snapshotOf(
    created({ plan: [aPlan({ agreed: '2026-09-24' })], action: [anAction(), anAction({ key: 'b', rank: 'b' })] }),
  );
  expect(amendedPlan(rows, moveAction(rows, 'b', 'objective', 0))).toBe('plan');
  expect(amendedPlan(agreed, addAction(agreed, 'objective', {}, circumstances))).toBe('plan');
});

test('progress on an action, and agreeing, amend nothing', () => {
  expect(amendedPlan(agreed, postUpdate(agreed, 'action', { status: 'onTrack' }, circumstances))).toBeUndefined();
  expect(amendedPlan(agreed, agreePlan(agreed, 'plan', null))).toBeUndefined();
});

const sitting = { planKey: 'plan', from: '2026-11-24T16:10:00.000Z', until: '2026-11-24T16:30:00.000Z' };

function row(record: Partial<HistoryEntry>, entraId = 'priya'): Kept<HistoryEntry> {
  const [told] = giveReason(sitting, 'ELSA absent for three weeks', circumstances);
  return { record: { ...(told!.after as HistoryEntry), ...record }, author: { entraId, name: entraId } };
}

test('one reason stands for all that its author changed in the sitting', () => {
  const reason = row({});
  const changed = (at: string, entraId?: string, own = '') =>
    reasonFor(row({ recordKind: 'action', recordKey: 'action', field: 'due', at, reason: own }, entraId), [reason]);
  expect(changed('2026-11-24T16:10:00.000Z')).toBe('ELSA absent for three weeks');
  expect(changed('2026-11-24T16:31:00.000Z')).toBe('');
  expect(changed('2026-11-24T16:20:00.000Z', 'joan')).toBe('');
  expect(changed('2026-11-24T16:20:00.000Z', 'priya', 'Agreed at the review')).toBe('Agreed at the review');
});

test('a reason said again for the same sitting stands for the first', () => {
  const again = row({ key: 'again', reason: 'ELSA absent until Christmas', at: '2026-11-24T16:40:00.000Z' });
  const due = row({ recordKind: 'action', recordKey: 'action', field: 'due', at: '2026-11-24T16:20:00.000Z', reason: '' });
  expect(reasonFor(due, [row({}), again])).toBe('ELSA absent until Christmas');
});
