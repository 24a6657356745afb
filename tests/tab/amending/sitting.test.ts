import { agreePlan } from '../../../src/domain/amendments';
import type { Change } from '../../../src/domain/snapshot';
import { attend, goesOn, sittingOf } from '../../../src/tab/amending/sitting';
import { createKeeping } from '../../../src/tab/school/keeping';
import { countingKeys } from '../../domain/builders';
import { make } from '../../workspace/desk';
import { twoPeople } from '../../workspace/twoPeople';

test('a sitting whose reason is asked for goes on however long the person is away, an answered one for an hour', () => {
  const until = '2026-11-24T09:00:00.000Z';
  expect(goesOn({ until }, '2026-11-24T14:00:00.000Z')).toBe(true);
  expect(goesOn({ until, reason: 'The rota slipped' }, '2026-11-24T10:00:00.000Z')).toBe(true);
  expect(goesOn({ until, reason: 'The rota slipped' }, '2026-11-24T10:00:01.000Z')).toBe(false);
  expect(goesOn({ until, reason: '' }, '2026-11-24T14:00:00.000Z')).toBe(false);
});

const attendAnew = (school: Parameters<typeof attend>[1]) => attend('plan', school, () => undefined);

/** Priya, at an agreed plan. */
async function amending() {
  const { priya } = await twoPeople();
  await make(priya, ...agreePlan(priya.workspace.current(), 'plan', '2026-09-24'));
  const { workspace } = priya;
  const around = { now: '2026-11-24T09:00:00.000Z', newKey: countingKeys() };
  const keeping = createKeeping(workspace, { ...around, now: () => new Date(around.now) });
  const rota = (text: string): Promise<void> => {
    const before = workspace.current().action.get('action')!.record;
    return keeping.keep([{ kind: 'action', before, after: { ...before, text } } as Change]);
  };
  let asked = 0;
  return {
    keeping,
    workspace,
    rota,
    around,
    asked: () => asked,
    attend: () => attend('plan', { keeping, workspace }, () => (asked += 1)),
  };
}

test('one reason is asked for and stands for what is changed while the plan is shown', async () => {
  const { keeping, rota, around, asked, attend } = await amending();
  const here = attend();
  await rota('Rota from January');
  await rota('Rota from February');
  expect(asked()).toBe(1);
  expect(keeping.why()).toBe('');
  await here.give('The timetable moved', around);
  expect(keeping.why()).toBe('The timetable moved');
  here.leave();
  expect(keeping.why()).toBe('');
  attend();
  expect(keeping.why()).toBe('The timetable moved');
});

test('a reason that is still being written when another plan is shown stands for nothing there', async () => {
  const { keeping, workspace, rota, around, attend } = await amending();
  const here = attend();
  await rota('Rota from January');
  const given = here.give('The timetable moved', around);
  here.leave();
  await given;
  expect(keeping.why()).toBe('');
  expect(sittingOf({ keeping, workspace }, 'plan')).toMatchObject({ reason: 'The timetable moved' });
});

test('a sitting outlives its page: asked and half answered, answered, and left without an answer', async () => {
  const { workspace, rota, around, attend, asked } = await amending();
  const here = attend();
  await rota('Rota from January');
  const onNextPage = () => {
    const page = createKeeping(workspace, { ...around, now: () => new Date(around.now) });
    return { page, sitting: sittingOf({ keeping: page, workspace }, 'plan') };
  };
  here.type('The rota | half of');
  const { sitting } = onNextPage();
  expect(sitting).toMatchObject({ from: around.now, until: around.now, typed: 'The rota | half of' });
  expect(sitting?.reason).toBeUndefined();
  here.answer('');
  expect(onNextPage().sitting?.reason).toBe('');
  await here.give('The rota slipped', around);
  const { page } = onNextPage();
  attendAnew({ keeping: page, workspace });
  expect(page.why()).toBe('The rota slipped');
  expect(asked()).toBe(1);
  expect(sittingOf({ keeping: page, workspace }, 'other')).toBeUndefined();
});
