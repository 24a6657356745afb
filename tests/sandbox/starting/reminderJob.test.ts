import { createSandbox } from '../../../src/sandbox/createSandbox';
import { createDailyRun } from '../../../src/sandbox/starting/dailyRun';
import { reminderJob } from '../../../src/sandbox/starting/reminderJob';

test('the real job, run each morning, fills the channel by the calendar; while it is off, or in holidays, nothing comes', async () => {
  const sandbox = await createSandbox({ scene: 'brindlewick', begin: '2026-12-03T20:00:00Z' });
  const daily = createDailyRun(sandbox, reminderJob(sandbox, 'http://localhost:4102/index.html'));
  await daily.moveTo('2026-12-07');
  expect(daily.state().last).toEqual({ at: expect.any(String) as unknown, said: expect.stringContaining('posted') as unknown });
  const posted = sandbox.channel.posts();
  expect(posted.map((one) => one.at.slice(0, 13))).toContain('2026-12-07T08');
  expect(JSON.stringify(posted.at(-1)!.card)).toContain('http%3A%2F%2Flocalhost%3A4102%2Findex.html');

  daily.setRunning(false);
  await daily.moveTo('2026-12-15');
  expect(sandbox.channel.posts()).toHaveLength(posted.length);
  daily.setRunning(true);
  await daily.moveTo('2026-12-18');
  const caughtUp = sandbox.channel.posts().length;
  expect(caughtUp).toBeGreaterThan(posted.length);
  await daily.moveTo('2027-01-03');
  expect(sandbox.channel.posts()).toHaveLength(caughtUp);
  await sandbox.close();
});
