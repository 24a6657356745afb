import { parseArgs } from 'node:util';
import { createRandom } from '../simulation/random';
import { killJob } from './killing';

const { values } = parseArgs({ options: { times: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } } });

/** Kills the job at random points and prints what became of each card: `npx tsx tests/reminders/main.ts --times 20 --seed 1`. */
const killed = await killJob(Number(values.times), createRandom(Number(values.seed)).next);
for (const { at, posts, row, last } of killed) {
  const good = row?.state === 'accepted' && (posts === 1 || (posts === 2 && row.mayRepeat)) && last.endsWith('nothing due');
  const where = at === undefined ? 'came to its end' : `killed at request ${at}`;
  console.log(`${good ? 'good' : 'BAD '}  ${where}: ${posts} posted${row?.mayRepeat ? ', may stand twice' : ''}`);
  if (!good) process.exitCode = 1;
}
