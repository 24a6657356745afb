import { createControl } from '../../../src/sandbox/control/control';
import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { createDailyRun } from '../../../src/sandbox/starting/dailyRun';
import type { DailyRun } from '../../../src/sandbox/starting/dailyRun';

let sandbox: Sandbox;
let daily: DailyRun;
/** The moments of the calendar at which the job ran. */
let runs: string[];
let real: number;

beforeEach(async () => {
  real = Date.parse('2026-11-22T01:00:00Z');
  sandbox = await createSandbox({ now: () => new Date(real), begin: '2026-11-26T09:30:00Z' });
  runs = [];
  daily = createDailyRun(sandbox, async () => {
    runs.push(sandbox.calendar.now().toISOString());
    real += 2_000;
    return `run ${runs.length}`;
  });
});
afterEach(() => sandbox.close());

async function control(path: string, body?: object): Promise<Record<string, unknown>> {
  const answer = await createControl(
    sandbox,
    daily,
  )(new Request(`http://localhost/sandbox/${path}`, body && { method: 'POST', body: JSON.stringify(body) }));
  return (await answer.json()) as Record<string, unknown>;
}

test('moving over several days steps through each morning in order, with a run at each', async () => {
  await daily.moveTo('2026-11-30');
  expect(runs).toEqual([27, 28, 29, 30].map((day) => `2026-11-${day}T08:00:00.000Z`));
  expect(daily.state()).toEqual({ running: true, last: { at: '2026-11-30T08:00:00.000Z', said: 'run 4' } });
  expect(sandbox.calendar.today()).toBe('2026-11-30');
});

test('mornings are the school’s: an hour earlier by Greenwich in summer, and never twice', async () => {
  await daily.moveTo('2027-03-27T12:00:00Z');
  runs = [];
  await daily.moveTo('2027-03-28');
  await daily.moveTo('2027-03-28T23:30:00Z');
  await daily.moveTo('2027-03-29');
  expect(runs).toEqual(['2027-03-28T07:00:00.000Z', '2027-03-29T07:00:00.000Z']);
});

test('a day’s morning that is still to come is run before later ones; an instant before it runs nothing', async () => {
  await daily.moveTo('2026-11-27T07:59:00Z');
  expect(runs).toEqual([]);
  await daily.moveTo('2026-11-27T20:00:00Z');
  expect(runs).toEqual(['2026-11-27T08:00:00.000Z']);
  expect(sandbox.calendar.now().toISOString()).toBe('2026-11-27T20:00:00.000Z');
});

test('a lost week: switched off nothing runs, also over a restart, and switched on the next morning does', async () => {
  daily.setRunning(false);
  await daily.moveTo('2026-12-03');
  const restarted = createDailyRun(sandbox, async () => 'ran');
  expect(restarted.state()).toEqual({ running: false, last: undefined });
  restarted.setRunning(true);
  expect(runs).toEqual([]);
  await daily.moveTo('2026-12-04');
  expect(runs).toEqual(['2026-12-04T08:00:00.000Z']);
});

test('a morning that comes by the clock’s own pace is run once', async () => {
  real += 22 * 3_600_000;
  await daily.look();
  expect(runs).toEqual([]);
  real += 3_600_000;
  await daily.look();
  await daily.look();
  expect(runs).toHaveLength(1);
  daily.setRunning(false);
  real += 24 * 3_600_000;
  await daily.look();
  daily.setRunning(true);
  await daily.look();
  expect(runs).toHaveLength(1);
});

test('moves at the same time are made one after the other, and a failed one stops nobody', async () => {
  await Promise.all([
    daily.moveTo('2026-11-28'),
    expect(daily.moveTo('2026-11-01')).rejects.toThrow('moves only forward'),
    daily.moveTo('2026-11-29'),
  ]);
  expect(runs.map((one) => one.slice(8, 10))).toEqual(['27', '28', '29']);
});

test('a run that breaks is told and the next morning runs all the same', async () => {
  let count = 0;
  const failing = createDailyRun(sandbox, async () => {
    count += 1;
    throw new Error('no certificate');
  });
  await failing.moveTo('2026-11-28');
  expect([count, failing.state().last?.said]).toEqual([2, 'It failed: no certificate']);
});

test('the control moves the calendar through the job’s mornings, and tells and switches the job', async () => {
  expect(await control('calendar', { to: '2026-11-28' })).toMatchObject({ today: '2026-11-28', now: '2026-11-28T08:00:02.000Z' });
  expect(runs).toHaveLength(2);
  expect(await control('job', { running: false })).toMatchObject({ running: false, last: { said: 'run 2' } });
  await control('calendar', { to: '2026-11-30' });
  expect(runs).toHaveLength(2);
  expect(await control('job', { run: true })).toMatchObject({ last: { said: 'run 3' } });
  expect(await control('calendar', { to: 'soon' })).toEqual({
    error: expect.stringContaining('neither a day (2026-11-21) nor an instant') as unknown,
  });
  const { offset, now } = await control('calendar');
  expect(offset).toBe(Date.parse(String(now)) - real);
});

test('a fresh scene is met by a run, as the first start is, and a switched-off job stays off', async () => {
  await control('reset', { scene: 'empty' });
  expect(runs).toHaveLength(1);
  daily.setRunning(false);
  await control('reset', { scene: 'empty' });
  expect(runs).toHaveLength(1);
});
