import { sabotages } from './sabotages';
import { simulate } from './simulate';

/** The first run, and after how many more a sabotage counts as unnoticed. Any will do in which each is noticed early. */
const first = 60;
const patience = 25;

test.each(Object.entries(sabotages))('a program that %s is caught', async (_name, sabotage) => {
  for (let seed = first; seed < first + patience; seed++) {
    const { verdict } = await simulate(seed, sabotage);
    if (verdict.length > 0) return;
  }
  throw new Error(`Nobody noticed in ${patience} runs`);
});
