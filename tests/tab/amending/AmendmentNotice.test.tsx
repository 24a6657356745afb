import { agreePlan } from '../../../src/domain/amendments';
import { AmendmentNotice } from '../../../src/tab/amending/AmendmentNotice';
import { keepSitting } from '../../../src/tab/amending/keptSitting';
import { openScreens } from '../drawn';

test('whoever comes back before having said why is asked on, with what they had typed; a reader is not', async () => {
  for (const [who, asks] of [
    ['priya', true],
    ['martin', false],
  ] as const) {
    const { workspace, draw, close } = await openScreens(who);
    const planKey = workspace.current().settings.get('settings')!.record.currentPlan;
    await workspace.commit(agreePlan(workspace.current(), planKey, '2026-09-24'));
    expect(draw(<AmendmentNotice />).words).toBe('');
    const sitting = { from: '2026-11-24T16:00:00.000Z', until: '2026-11-24T16:00:00.000Z', typed: 'The timetable' };
    await keepSitting(workspace, planKey, sitting);
    const { words, html } = draw(<AmendmentNotice />);
    const { title } = workspace.current().plan.get(planKey)!.record;
    expect(words.includes(`You are changing “${title}”, agreed on Thu 24 Sep.`)).toBe(asks);
    expect(html.includes('The timetable')).toBe(asks);
    await keepSitting(workspace, planKey, { ...sitting, reason: 'It moved' });
    expect(draw(<AmendmentNotice />).words).toBe('');
    await close();
  }
});
