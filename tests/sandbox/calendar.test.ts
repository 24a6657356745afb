import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '../../src/sandbox/createSandbox';
import { callAs, makeList } from './callAs';
import { postCard } from './postCard';

test('a calendar begins with the real time or where it is told to, and a day means 08:00 in London', async () => {
  let clock = Date.parse('2026-11-21T23:30:00Z');
  const now = (): Date => new Date(clock);
  const real = await createSandbox({ now });
  expect([real.calendar.now(), real.calendar.today()]).toEqual([now(), '2026-11-21']);
  const { calendar } = await createSandbox({ now, begin: '2026-09-01' });
  expect([calendar.now().toISOString(), calendar.today()]).toEqual(['2026-09-01T07:00:00.000Z', '2026-09-01']);
  clock += 90_000;
  expect(calendar.now().toISOString()).toBe('2026-09-01T07:01:30.000Z');
  for (const [day, moment] of [
    ['2026-10-24', '2026-10-24T07:00:00.000Z'],
    ['2026-10-25', '2026-10-25T08:00:00.000Z'],
    ['2027-03-27', '2027-03-27T08:00:00.000Z'],
    ['2027-03-28', '2027-03-28T07:00:00.000Z'],
    ['2027-06-30T22:59:00Z', '2027-06-30T22:59:00.000Z'],
  ] as const) {
    calendar.moveTo(day);
    expect(calendar.now().toISOString()).toBe(moment);
  }
  expect(calendar.today()).toBe('2027-06-30');
  calendar.moveTo('2027-06-30T23:00:00Z');
  expect(calendar.today()).toBe('2027-07-01');
});

test('a calendar moves forward alone, and to what is a day', async () => {
  const { calendar } = await createSandbox({ now: () => new Date('2026-11-23T10:00:00Z') });
  expect(() => calendar.moveTo('2026-11-23')).toThrow('moves only forward');
  for (const wrong of ['', 'tomorrow', '2027-02-30', '2027-02-01 08:00', '2027-02-01T08:00:00'])
    expect(() => calendar.moveTo(wrong)).toThrow('neither a day');
  await expect(createSandbox({ begin: 'Monday' })).rejects.toThrow('neither a day');
});

test('rows, posts and what has changed since follow the calendar; tokens and waits do not', async () => {
  const sandbox = await createSandbox({ now: () => new Date('2026-11-23T10:00:00Z') });
  const list = await makeList(sandbox, []);
  const priya = await callAs(sandbox, 'priya');
  await priya('POST', `${list}/items`, { fields: { Title: 'One' } });
  sandbox.weather.next({ kind: 'throttled', retryAfter: 30 });
  expect((await priya('GET', list)).status).toBe(429);
  sandbox.calendar.moveTo('2027-02-01');
  expect((await priya('GET', list)).status).toBe(429);
  sandbox.weather.clear();
  await priya('POST', `${list}/items`, { fields: { Title: 'Two' } });
  await priya('PATCH', `${list}/items/1/fields`, { Title: 'One more' });
  await postCard(sandbox);
  const { status, body } = await priya('GET', `${list}/items`);
  expect(status).toBe(200);
  const stamps = body.value.map((one: Record<string, string>) => [one.createdDateTime, one.lastModifiedDateTime]);
  expect(stamps).toEqual([
    ['2026-11-23T10:00:00Z', '2027-02-01T08:00:00Z'],
    ['2027-02-01T08:00:00Z', '2027-02-01T08:00:00Z'],
  ]);
  expect(sandbox.channel.posts().map((one) => one.at)).toEqual(['2027-02-01T08:00:00Z']);
  await sandbox.reset();
  expect([sandbox.calendar.today(), sandbox.channel.posts()]).toEqual(['2026-11-23', []]);
});

test('calendar, posts and the webhook’s address are kept in the tenant’s file, and the address outlives a reset', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const options = { file: join(folder, 'tenant.db'), now: () => new Date('2026-11-23T10:00:00Z') };
  const first = await createSandbox({ ...options, begin: '2026-10-01' });
  const { address } = first.workflow;
  first.calendar.moveTo('2026-12-01');
  await postCard(first);
  await postCard(first);
  const posts = first.channel.posts();
  await first.close();
  const second = await createSandbox(options);
  expect(posts).toHaveLength(2);
  expect([second.calendar.today(), second.channel.posts(), second.workflow.address]).toEqual(['2026-12-01', posts, address]);
  await second.reset();
  expect([second.channel.posts(), second.workflow.address]).toEqual([[], address]);
  await second.close();
  const third = await createSandbox(options);
  expect([third.channel.posts(), third.workflow.address]).toEqual([[], address]);
  await third.close();
  rmSync(folder, { recursive: true, force: true });
});
