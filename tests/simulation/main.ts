import { sumOf, type Figures } from './figures';
import { playReminders } from './reminders/playReminders';
import { simulate, type Run } from './simulate';

type Play = (seed: number, tell?: (line: string) => void) => Promise<Run>;

/** The two parts: people at work for an hour, and the job over some weeks. */
const parts: Readonly<Record<string, Play>> = {
  people: (seed, tell) => simulate(seed, {}, tell),
  reminders: (seed, tell) => playReminders(seed, {}, tell),
};

const usage = `npm run simulate -- [--part ${Object.keys(parts).join('|')}] [--seeds COUNT] [--from SEED] | --seed SEED (and tells its story)`;

const options = readOptions(process.argv.slice(2));
for (const part of options.parts) await play(part, parts[part]!);

async function play(part: string, run: Play): Promise<void> {
  const started = Date.now();
  const all: Figures[] = [];
  let failed = 0;
  for (let seed = options.from; seed < options.from + options.seeds; seed++) {
    const { verdict, figures } = await run(seed, options.story ? (line) => console.log(line) : undefined);
    all.push(figures);
    if (verdict.length === 0) continue;
    failed += 1;
    console.log(`Seed ${seed} fails: npm run simulate -- --part ${part} --seed ${seed}\n  ${verdict.slice(0, 12).join('\n  ')}`);
  }
  for (const [name, times] of Object.entries(sumOf(all))) console.log(`${String(times).padStart(9)}  ${name}`);
  const seconds = (Date.now() - started) / 1000;
  console.log(`${part}: ${options.seeds} seeds in ${seconds.toFixed(1)} s, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

function readOptions(given: readonly string[]): { parts: string[]; from: number; seeds: number; story: boolean } {
  const values = new Map<string, string>();
  for (let index = 0; index < given.length; index += 2) {
    const [name, value = ''] = given.slice(index);
    const fits = name === '--part' ? value in parts : ['--seeds', '--from', '--seed'].includes(name!) && /^\d+$/.test(value);
    if (!fits) {
      console.error(usage);
      process.exit(2);
    }
    values.set(name!, value);
  }
  const [part, one] = [values.get('--part'), values.get('--seed')];
  const chosen = part === undefined ? Object.keys(parts) : [part];
  if (one !== undefined) return { parts: chosen, from: Number(one), seeds: 1, story: true };
  return { parts: chosen, from: Number(values.get('--from') ?? 1), seeds: Number(values.get('--seeds') ?? 100), story: false };
}
