import type { ReminderRun } from '../../src/domain/reminder';
import { openTrial, type Trial } from './trial';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial('2026-11-23');
});

const latest = (): string => JSON.stringify(trial.sandbox.channel.posts().at(-1)!.card);
const lastRun = async (): Promise<ReminderRun> => (await trial.rows('reminderRun'))[0]!;

test('a week begins with its digest', async () => {
  expect((await trial.run()).line).toBe('Brindlewick Primary: posted the digest of the week of Mon 23 Nov');
  expect(trial.titles()).toEqual(['SEND plan this week: 1 action due, 2 late, 2 comments without an answer']);
});

test('it names the next review, except where a card of its own did and it is not this week', async () => {
  expect(latest()).toContain('The next plan review is due Thu 10 Dec, in 17 days.');
  trial.moveTo('2026-11-30');
  await trial.run();
  expect(latest()).toContain('SEND plan review due Thu 10 Dec, in 10 days');
  trial.moveTo('2026-12-01');
  await trial.run();
  expect(latest()).toContain('SEND plan this week: ');
  expect(latest()).not.toContain('next plan review');
});

test('each stage is posted on its day, and a second run the same day posts nothing', async () => {
  const posted: string[] = [];
  for (const day of ['2026-12-02', '2026-12-07', '2026-12-08', '2026-12-10', '2026-12-11']) {
    trial.moveTo(day);
    const before = trial.titles().length;
    await trial.run();
    expect((await trial.run()).line).toBe('Brindlewick Primary: nothing due');
    posted.push(
      ...trial
        .titles()
        .slice(before)
        .map((title) => `${day.slice(5)} ${title}`),
    );
    if (day === '2026-12-08') expect(latest()).toContain('The next plan review is due Thu 10 Dec, in 2 days.');
  }
  expect(posted).toEqual([
    '12-07 SEND plan review due Thu 10 Dec, in 3 days',
    '12-08 SEND plan this week: 1 action due, 3 late, 2 comments without an answer',
    '12-10 SEND plan review due today, Thu 10 Dec',
    '12-11 SEND plan review was due Thu 10 Dec, 1 day late',
  ]);
});

test('overdue is said again a week later, not in the holidays, and on the first day back', async () => {
  const posted: string[] = [];
  for (const day of ['2026-12-14', '2026-12-17', '2026-12-18', '2026-12-21', '2026-12-28', '2027-01-01', '2027-01-04']) {
    trial.moveTo(day);
    const before = trial.titles().length;
    await trial.run();
    posted.push(
      ...trial
        .titles()
        .slice(before)
        .map((title) => `${day.slice(5)} ${title.replace(/week: .*/, 'week')}`),
    );
  }
  expect(posted).toEqual([
    '12-14 SEND plan this week',
    '12-18 SEND plan review was due Thu 10 Dec, 8 days late',
    '01-04 SEND plan review was due Thu 10 Dec, 25 days late',
  ]);
});

test('after a lost fortnight there is one card, and the digest the day after', async () => {
  trial.moveTo('2027-01-20');
  expect((await trial.run()).line).toMatch(/^Brindlewick Primary: posted the overdue notice of week \d for Thu 10 Dec$/);
  trial.moveTo('2027-01-21');
  expect((await trial.run()).line).toBe('Brindlewick Primary: posted the digest of the week of Mon 18 Jan');
});

test('the run’s row tells the latest cards, oldest first', async () => {
  expect(await trial.rows('reminderRun')).toHaveLength(1);
  const { at, outcome, because, sent } = await lastRun();
  expect({ at, outcome, because }).toEqual({ at: '2027-01-21T08:00:00.000Z', outcome: 'done', because: '' });
  expect(sent.map(({ stage }) => stage)).toEqual([
    ...['digest', 'fortnight', 'digest', 'threeDays', 'digest', 'onTheDay', 'overdue', 'digest'],
    ...[expect.stringMatching(/^weekly-/), expect.stringMatching(/^weekly-/), expect.stringMatching(/^weekly-/), 'digest'],
  ]);
});

test('a review that was held is spoken of no more', async () => {
  await trial.hold('autumn', '2027-01-21');
  trial.moveTo('2027-02-03');
  await trial.run();
  expect(trial.titles().at(-1)).toMatch(/^SEND plan this week: /);
});
