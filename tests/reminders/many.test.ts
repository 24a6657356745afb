import type { Job, School } from '../../src/reminders/job';
import { runReminders } from '../../src/reminders/runReminders';
import { secret } from '../../src/reminders/secret';
import { openTrial, type Trial } from './trial';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial('2026-11-25');
  await trial.run();
});

const named = (name: string, other: Partial<School> = {}): School => ({ ...trial.school, name, ...other });

test('a school that fails costs the others nothing, and each gets its line in the order given', async () => {
  const said: string[] = [];
  const noRight = named('Oxmarsh Infant', { getToken: () => trial.sandbox.appToken('SEND Strategy setup') });
  const noToken = named('Fennelgate Junior', { getToken: () => Promise.reject(new Error('a mistake with sig=Se-cr_et in it')) });
  const gone = named('Stonehythe CE', { siteId: trial.sandbox.siteId.replace('tidewater', 'elsewhere') });
  const schools = [noRight, noToken, trial.school, gone];
  const results = await runReminders(schools, trial.job({ say: (line) => said.push(line) }));
  expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'done', 'failed']);
  expect(results.map(({ line }) => line)).toEqual([
    expect.stringMatching(/^Oxmarsh Infant: failed: The job /),
    'Fennelgate Junior: failed: The job stopped on a mistake of its own (Error).',
    'Brindlewick Primary: nothing due',
    expect.stringMatching(/^Stonehythe CE: failed: /),
  ]);
  expect([...said].sort()).toEqual(results.map(({ line }) => line).sort());
});

test('a school that hangs is let go after its own time, while the others go on', async () => {
  const limits: AbortController[] = [];
  const within: Job['within'] = () => {
    const limit = new AbortController();
    limits.push(limit);
    return limit.signal;
  };
  const fetch: Job['fetch'] = (address, init) =>
    address.includes('slow') ? new Promise(() => undefined) : trial.sandbox.fetch(address, init);
  const said: string[] = [];
  const slow = named('Slow School', { siteId: trial.sandbox.siteId.replace('tidewater', 'slow') });
  const others = Array.from({ length: 12 }, (_, at) => named(`School ${at}`));
  const run = runReminders([slow, ...others], trial.job({ fetch, within, atOnce: 2, say: (line) => said.push(line) }));
  while (said.length < others.length) await new Promise(setImmediate);
  expect(said).toEqual(others.map(({ name }) => `${name}: nothing due`));
  for (const limit of limits) limit.abort();
  expect((await run)[0]).toEqual({
    school: 'Slow School',
    outcome: 'failed',
    line: 'Slow School: failed: The run took longer than 2 minutes for this school and was stopped.',
    cards: [],
  });
});

test('no more schools are under way at a time than allowed', async () => {
  let under = 0;
  let most = 0;
  const getToken = async (): Promise<string> => {
    most = Math.max(most, (under += 1));
    await new Promise(setImmediate);
    under -= 1;
    throw new Error('no token');
  };
  const schools = Array.from({ length: 30 }, (_, at) => named(`School ${at}`, { getToken, webhook: secret('') }));
  expect(await runReminders(schools, trial.job({ atOnce: 3 }))).toHaveLength(30);
  expect(most).toBe(3);
});
