import { sumOf, type Figures } from './figures';
import { simulate } from './simulate';

const usage = 'npm run simulate -- [--seeds COUNT] [--from SEED] | --seed SEED (and tells its story) ';

const options = readOptions(process.argv.slice(2));
const started = Date.now();
const all: Figures[] = [];
let failed = 0;
for (let seed = options.from; seed < options.from + options.seeds; seed++) {
  const { verdict, figures } = await simulate(seed, {}, options.story ? (line) => console.log(line) : undefined);
  all.push(figures);
  if (verdict.length === 0) continue;
  failed += 1;
  console.log(`Seed ${seed} fails: npm run simulate -- --seed ${seed}\n  ${verdict.slice(0, 12).join('\n  ')}`);
}
for (const [name, times] of Object.entries(sumOf(all))) console.log(`${String(times).padStart(9)}  ${name}`);
const seconds = (Date.now() - started) / 1000;
console.log(`${options.seeds} seeds in ${seconds.toFixed(1)} s, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function readOptions(given: readonly string[]): { from: number; seeds: number; story: boolean } {
  const values = new Map<string, number>();
  for (let index = 0; index < given.length; index += 2) {
    const value = Number(given[index + 1]);
    if (!['--seeds', '--from', '--seed'].includes(given[index]!) || !Number.isInteger(value)) {
      console.error(usage);
      process.exit(2);
    }
    values.set(given[index]!, value);
  }
  const one = values.get('--seed');
  return one === undefined
    ? { from: values.get('--from') ?? 1, seeds: values.get('--seeds') ?? 200, story: false }
    : { from: one, seeds: 1, story: true };
}
