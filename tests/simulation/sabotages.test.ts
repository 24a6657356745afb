import { sabotages } from './sabotages';
import { simulate } from './simulate';

/** The first run, and after how many more a sabotage counts as unnoticed. Any will do in which each is noticed early. */
const first: Readonly<Record<string, number>> = {
  'takes a list it cannot read for an empty one': 74,
  'does not notice rows deleted by hand': 75,
  'does not look at what other pages kept': 63,
};
const patience = 25;

test.each(Object.entries(sabotages))('a program that %s is caught', async (name, sabotage) => {
  const from = first[name] ?? 60;
  for (let seed = from; seed < from + patience; seed++) {
    const { verdict } = await simulate(seed, sabotage);
    if (verdict.length > 0) return;
  }
  throw new Error(`Nobody noticed in ${patience} runs`);
});
