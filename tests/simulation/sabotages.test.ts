import { sabotages } from './sabotages';
import { simulate } from './simulate';

/** Runs after which a sabotage counts as unnoticed. */
const patience = 25;

test.each(Object.entries(sabotages))(
  'a program that %s is caught',
  async (_name, sabotage) => {
    for (let seed = 1; seed <= patience; seed++) {
      const { verdict } = await simulate(seed, sabotage);
      if (verdict.length > 0) return;
    }
    throw new Error(`Nobody noticed in ${patience} runs`);
  },
  120_000,
);
