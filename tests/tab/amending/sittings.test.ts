import { agreePlan } from '../../../src/domain/amendments';
import { historyOf } from '../../../src/domain/past';
import type { Change } from '../../../src/domain/snapshot';
import { goesOn, sittingsOn } from '../../../src/tab/amending/sittings';
import { createKeeping } from '../../../src/tab/school/keeping';
import { aPriority, countingKeys } from '../../domain/builders';
import { make } from '../../workspace/desk';
import { twoPeople } from '../../workspace/twoPeople';

test('a sitting whose reason is asked for goes on however long the person is away, an answered one for an hour', () => {
  const until = '2026-11-24T09:00:00.000Z';
  expect(goesOn({ until }, '2026-11-24T14:00:00.000Z')).toBe(true);
  expect(goesOn({ until, reason: 'The rota slipped' }, '2026-11-24T10:00:00.000Z')).toBe(true);
  expect(goesOn({ until, reason: 'The rota slipped' }, '2026-11-24T10:00:01.000Z')).toBe(false);
  expect(goesOn({ until, reason: '' }, '2026-11-24T14:00:00.000Z')).toBe(false);
});

/** Priya, at an agreed plan and another that is not. */
async function amending() {
  const { priya } = await twoPeople();
  const { workspace } = priya;
  await make(priya, ...agreePlan(workspace.current(), 'plan', '2026-09-24'));
  const around = { now: '2026-11-24T09:00:00.000Z', newKey: countingKeys() };
  const openPage = () => {
    const keeping = createKeeping(workspace, { ...around, now: () => new Date(around.now) });
    return { keeping, sittings: sittingsOn({ keeping, workspace }) };
  };
  const { keeping, sittings } = openPage();
  const rotaChange = (text: string): Change[] => {
    const before = workspace.current().action.get('action')!.record;
    return [{ kind: 'action', before, after: { ...before, text } }];
  };
  const whyOf = async (text: string) => {
    await workspace.sync();
    await workspace.openHistory('action');
    return historyOf(workspace.current(), 'action').find(({ record }) => record.after === text)?.record.reason;
  };
  const rota = (text: string, reason?: string): Promise<void> => keeping.keep(rotaChange(text), { reason });
  return { workspace, keeping, sittings, openPage, around, rota, rotaChange, whyOf };
}

test('one reason is asked for, whichever page it is, and stands for what is changed in the sitting', async () => {
  const { sittings, rota, around, whyOf, keeping, rotaChange } = await amending();
  let asked = 0;
  sittings.subscribe(() => (asked += 1));
  expect(sittings.asked()).toBeUndefined();
  await rota('Rota from January');
  await rota('Rota from February');
  expect([asked, sittings.asked()]).toMatchObject([1, { plan: { key: 'plan' }, typed: '' }]);
  await sittings.give('plan', 'The timetable moved', around);
  expect(sittings.asked()).toBeUndefined();
  await rota('Rota from March');
  expect(await whyOf('Rota from March')).toBe('The timetable moved');
  around.now = '2026-11-24T10:00:01.000Z';
  expect(keeping.why(rotaChange('Rota from April'))).toBe('');
  await rota('Rota from April');
  expect(await whyOf('Rota from April')).toBe('');
  expect(sittings.asked()).toBeDefined();
});

test('the priorities of the plan are asked about too; what has a reason of its own, or is in no agreed plan, is not', async () => {
  const { sittings, keeping, rota, around } = await amending();
  await rota('Rota from January', 'Decided in the review');
  const loose = aPriority({ key: 'loose', planKey: '', title: 'Reading' });
  await keeping.keep([{ kind: 'priority', after: loose }]);
  expect(sittings.asked()).toBeUndefined();
  await keeping.keep([{ kind: 'priority', before: loose, after: { ...loose, planKey: 'plan' } }]);
  expect(sittings.asked()?.plan.key).toBe('plan');
  await sittings.give('plan', 'Governors asked', around);
  expect(keeping.why([{ kind: 'priority', before: loose, after: { ...loose, title: 'Reading well' } }])).toBe('');
});

test('a sitting outlives its page: asked and half answered, answered, and left without an answer', async () => {
  const { sittings, rota, rotaChange, around, openPage, whyOf } = await amending();
  await rota('Rota from January');
  sittings.type('plan', 'The rota | "half" of');
  expect(openPage().sittings.asked()).toMatchObject({ plan: { key: 'plan' }, typed: 'The rota | "half" of' });
  sittings.giveNone('plan');
  expect(openPage().sittings.asked()).toBeUndefined();
  await sittings.give('plan', 'The rota | slipped', around);
  expect(openPage().keeping.why(rotaChange('Rota from May'))).toBe('The rota | slipped');
  await rota('Rota from May');
  expect(await whyOf('Rota from May')).toBe('The rota | slipped');
});

test('what was changed before this part of the program was there begins a sitting, or is asked about with the words of its last', async () => {
  const { sittings, rotaChange, around, workspace } = await amending();
  const openLate = async (text: string) => {
    const keeping = createKeeping(workspace, { ...around, now: () => new Date(around.now) });
    await keeping.keep(rotaChange(text));
    const late = sittingsOn({ keeping, workspace });
    await Promise.resolve();
    return late;
  };
  expect(sittings.asked()).toBeUndefined();
  const first = await openLate('Rota from January');
  expect(first.asked()).toMatchObject({ plan: { key: 'plan' }, typed: '' });
  await first.give('plan', 'The rota slipped', around);
  around.now = '2026-11-24T09:30:00.000Z';
  const next = await openLate('Rota from February');
  expect(next.asked()).toMatchObject({ plan: { key: 'plan' }, typed: 'The rota slipped' });
  next.giveNone('plan');
  expect((await openLate('Rota from March')).asked()).toBeUndefined();
});
