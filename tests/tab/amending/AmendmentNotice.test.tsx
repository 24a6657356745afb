import { agreePlan } from '../../../src/domain/amendments';
import { AmendmentNotice } from '../../../src/tab/amending/AmendmentNotice';
import { attend } from '../../../src/tab/amending/sitting';
import { useSchool } from '../../../src/tab/school/School';
import { openScreens } from '../drawn';

/** Somebody changed the plan, began to say why and went elsewhere; `reason` where they had said it. */
function Earlier({ planKey, reason }: { planKey: string; reason?: string }) {
  const { keeping, workspace } = useSchool();
  const onKept: typeof keeping.onKept = (heard) => {
    const [action] = [...workspace.current().action.values()].filter(({ record }) => record.planKey === planKey);
    heard([{ kind: 'action', after: action!.record }], '2026-11-24T16:00:00.000Z');
    return () => undefined;
  };
  // The sittings are the page's own, whoever tells of its changes.
  const page = Object.assign(keeping, { onKept });
  const here = attend(planKey, { keeping: page, workspace }, () => undefined);
  here.type('The timetable');
  if (reason !== undefined) here.answer(reason);
  here.leave();
  return null;
}

test('whoever comes back before having said why is asked on, with what they had typed', async () => {
  const { workspace, draw, close } = await openScreens('priya');
  const planKey = workspace.current().settings.get('settings')!.record.currentPlan;
  await workspace.commit(agreePlan(workspace.current(), planKey, '2026-09-24'));
  const notice = <AmendmentNotice planKey={planKey} agreed="2026-09-24" />;
  expect(draw(notice).words).toBe('');
  const back = draw([<Earlier key="earlier" planKey={planKey} />, <div key="notice">{notice}</div>]);
  expect(back.words).toContain('You are changing a plan that was agreed on');
  expect(back.html).toContain('The timetable');
  expect(draw([<Earlier key="earlier" planKey={planKey} reason="It moved" />, <div key="notice">{notice}</div>]).words).toBe('');
  await close();
});
