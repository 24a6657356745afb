import { addDays } from '../../src/domain/day';
import type { ReminderRun } from '../../src/domain/reminder';
import { openTrial, type Trial } from './trial';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial('2027-05-20');
});

const latest = (): string => JSON.stringify(trial.sandbox.channel.posts().at(-1)!.card);
const lastRun = async (): Promise<ReminderRun> => (await trial.rows('reminderRun'))[0]!;

test('in the last half-term the digest says that next year’s term dates are missing', async () => {
  trial.moveTo('2027-05-24');
  await trial.run();
  expect(latest()).not.toContain('not entered yet');
  trial.moveTo('2027-06-07');
  await trial.run();
  // The review that nobody held is spoken of first, and the digest comes the day after.
  trial.moveTo('2027-06-08');
  await trial.run();
  expect(latest()).toContain('The term dates for 2027/28 are not entered yet.');
});

test('without term dates for the year there is one digest a month that says so, not in what was a holiday, and the tab can say why', async () => {
  const before = trial.titles().length;
  const days: string[] = [];
  for (let day = '2027-09-01'; day < '2028-03-01'; day = addDays(day, 1)) {
    trial.moveTo(day);
    const posted = trial.titles().length;
    const { line, outcome } = await trial.run();
    expect(outcome).toBe('failed');
    expect(line).toContain('There are no term dates for 2027/28, so no reminders are posted.');
    if (trial.titles().length > posted) days.push(day);
  }
  expect(days).toEqual(['2027-09-06', '2027-10-04', '2027-11-01', '2027-12-06', '2028-01-03', '2028-02-07']);
  expect(trial.titles().length - before).toBe(days.length);
  expect(latest()).toContain('The term dates for 2027/28 are not entered yet.');
  expect(await lastRun()).toMatchObject({
    outcome: 'noTermDates',
    because: 'There are no term dates for 2027/28, so no reminders are posted.',
  });
});
