import { weights } from './acts';
import { sumOf } from './figures';
import { handWeights } from './hands';
import { simulate } from './simulate';

/** Runs in `npm test`. */
const seeds = 160;
/** What has to happen for the runs to prove anything. */
const mustHappen = [
  ...Object.keys(weights).map((name) => `act ${name}`),
  ...Object.keys(handWeights).map((name) => `by hand ${name}`),
  ...['throttled', 'unavailable', 'requestLost', 'answerLost', 'tokenExpired', 'claims', 'rightRemoved', 'offline'].map(
    (kind) => `request ${kind}`,
  ),
  ...['throttled', 'unavailable', 'rightRemoved'].map((kind) => `part ${kind}`),
  ...['network', 'device', 'lock', 'rest'].map((where) => `page ends at ${where}`),
  ...['409', '410', '412'].map((status) => `answer ${status}`),
  ...['typing', 'reading', 'writing'].flatMap((when) => [`on ${when}: same field`, `on ${when}: different fields`]),
  ...['reading', 'writing'].flatMap((when) =>
    ['own answer was lost', 'edit against removal', 'removal against edit'].map((what) => `on ${when}: ${what}`),
  ),
  'on reading: same words',
  ...['on making: ', 'on reading: made by another, '].flatMap((how) => [`${how}same words`, `${how}other words`]),
  'on writing: row gone',
  'refused forbidden',
  'strategy delta',
  'strategy modified',
  'crash',
  'second page',
];

test(`in ${seeds} runs nobody's words are lost, doubled or overwritten in silence`, async () => {
  const all = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const { verdict, figures } = await simulate(seed);
    if (verdict.length > 0) throw new Error(`To repeat: npm run simulate -- --part people --seed ${seed}\n${verdict.join('\n')}`);
    all.push(figures);
  }
  const figures = sumOf(all);
  expect(mustHappen.filter((name) => !figures[name])).toEqual([]);
});

test('the same seed brings about the same run', async () => {
  const stories: string[][] = [[], []];
  for (const story of stories) await simulate(11, {}, (line) => story.push(line));
  expect(stories[0]!.length).toBeGreaterThan(200);
  expect(stories[1]).toEqual(stories[0]);
});
