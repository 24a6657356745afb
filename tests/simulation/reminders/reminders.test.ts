import { sumOf } from '../figures';
import { playReminders } from './playReminders';
import { jobSabotages } from './sabotages';

/** Runs in `npm test`, each of four weeks. */
const seeds = 28;
/** The first run, and after how many more a sabotage counts as unnoticed. Any will do in which each is noticed early. */
const first: Readonly<Record<string, number>> = {
  'takes claims over without a guard': 6,
  'forgets when it said last that a review is late': 16,
  'makes up for every day of a lost week': 6,
  'never takes over a dead claim': 6,
  'takes silence for consent': 11,
  'sends at once again what nobody answered': 7,
};
const patience = 25;
/** What has to happen for the runs to prove anything. */
const mustHappen = [
  ...['fortnight', 'threeDays', 'onTheDay', 'overdue', 'weekly-1', 'digest'].map((stage) => `card ${stage}`),
  ...['signing in', 'reading', 'claiming', 'looking', 'sending', 'marking', 'reporting', 'waiting'].map(
    (where) => `job ends at ${where}`,
  ),
  ...['throttled', 'unavailable', 'requestLost', 'answerLost'].map((kind) => `card ${kind}`),
  ...['throttled', 'unavailable', 'requestLost', 'answerLost', 'tokenExpired', 'rightRemoved'].map((kind) => `request ${kind}`),
  ...['planReview', 'moveReview', 'removeReview', 'restoreReview', 'holdReview', 'chooseCadence', 'editTerms'].map(
    (act) => `act ${act}`,
  ),
  'card stands twice',
  'take-over of a dead claim',
  'claims run out',
  'job ran out of time',
  'two jobs at once',
  'left to another run',
  'workflow off',
  'lost week',
  'caught up after a lost week',
  'run at a week-end',
  'run in a holiday',
  'strategy delta',
  'strategy modified',
];

test(`in ${seeds} runs every card that is owed gets into the channel, and none twice without the log saying so`, async () => {
  const all = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const { verdict, figures } = await playReminders(seed);
    if (verdict.length > 0)
      throw new Error(`To repeat: npm run simulate -- --part reminders --seed ${seed}\n${verdict.join('\n')}`);
    all.push(figures);
  }
  const figures = sumOf(all);
  expect(mustHappen.filter((name) => !figures[name])).toEqual([]);
});

test.each(Object.entries(jobSabotages))('a job that %s is caught', async (name, sabotage) => {
  const from = first[name] ?? 1;
  for (let seed = from; seed < from + patience; seed++) {
    const { verdict } = await playReminders(seed, sabotage);
    if (verdict.length > 0) return;
  }
  throw new Error(`Nobody noticed in ${patience} runs`);
});

test('the same seed brings about the same weeks', async () => {
  const stories: string[][] = [[], []];
  for (const story of stories) await playReminders(11, {}, (line) => story.push(line));
  expect(stories[0]!.length).toBeGreaterThan(200);
  expect(stories[1]).toEqual(stories[0]);
});
