import { agreePlan, giveReason, isReason, reasonFor } from '../../src/domain/amendments';
import { toldOf } from '../../src/domain/planBefore';
import { aPlan, countingKeys } from '../domain/builders';
import { edit, make } from './desk';
import { twoPeople } from './twoPeople';

test('what was amended in a sitting, and why, is read on another device for the whole plan at once', async () => {
  const { priya, joan } = await twoPeople();
  const from = priya.clock.surroundings.now().toISOString();
  await edit(priya, 'action', 'action', { text: 'Rota from January', support: 'TAs' });
  await priya.workspace.sync();
  const now = priya.clock.surroundings.now().toISOString();
  const sitting = { planKey: 'plan', from, until: now };
  await make(priya, ...giveReason(sitting, 'Staff changed', { now, newKey: countingKeys() }));
  await make(priya, ...agreePlan(priya.workspace.current(), 'plan', '2026-09-24'));

  joan.sent.length = 0;
  await joan.workspace.sync();
  await joan.workspace.openPlanHistory('plan');
  const snapshot = joan.workspace.current();
  expect(snapshot.plan.get('plan')!.record).toEqual(aPlan({ ...snapshot.plan.get('plan')!.record, agreed: '2026-09-24' }));
  const steps = toldOf(snapshot, 'plan');
  expect(steps.map(({ record: { field, before, after } }) => [field, before, after])).toEqual([
    ['text', 'Rota', 'Rota from January'],
    ['support', '', 'TAs'],
  ]);
  expect(steps.map((step) => reasonFor(step, snapshot.history.values()))).toEqual(['Staff changed', 'Staff changed']);
  expect([...snapshot.history.values()].filter(isReason)).toHaveLength(1);
  expect(joan.workspace.standing()).toMatchObject({ plans: new Set(['plan']), fault: undefined });
});
