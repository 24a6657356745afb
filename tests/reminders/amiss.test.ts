import type { Kind } from '../../src/domain/record';
import type { Records } from '../../src/domain/snapshot';
import { openSite } from '../../src/lists/openSite';
import type { Reading } from '../../src/lists/site';
import type { Job } from '../../src/reminders/job';
import { missingDates } from '../../src/reminders/termDates';
import { startingHalfTerms as terms } from '../../src/domain/term';
import { graphWith } from '../lists/tenant';
import { haltAt } from './perils';
import { planToShow } from '../../src/tab/planToShow';
import { created, snapshotOf } from '../domain/builders';
import { openTrial, type Trial } from './trial';

const siteOf = async ({ sandbox }: Trial) =>
  openSite(graphWith(sandbox, await sandbox.token('priya'), []), sandbox.siteId, { check: 'created' });

async function change<K extends Kind>(trial: Trial, kind: K, key: string, values: Partial<Records[K]>): Promise<void> {
  const senco = await siteOf(trial);
  const [found] =
    kind === 'settings'
      ? [{ rows: [await senco.readSettings()] }]
      : await senco.read([{ kind, want: 'key', key }], trial.settings);
  const { record, item, version } = (found as Reading).rows[0]!;
  const after = { ...record, ...values } as never;
  const [written] = await senco.write([{ kind, before: record, after, item, version }], trial.settings);
  expect(written?.outcome).toBe('accepted');
}

test('next year’s plan does not silence the review of the plan that is running, and has the one digest', async () => {
  const trial = await openTrial('2026-11-26');
  const [old] = await trial.rows('plan');
  const next = { ...old!, key: 'next', academicYear: '2027/28' };
  await (await siteOf(trial)).write([{ kind: 'plan', after: next }], trial.settings);
  await change(trial, 'settings', 'settings', { currentPlan: 'next' });
  await trial.run();
  expect(trial.titles()).toEqual(['SEND plan review due Thu 10 Dec, in 14 days']);
  trial.moveTo('2026-11-30');
  await trial.run();
  expect(trial.titles().slice(1)).toEqual(['SEND plan this week: nothing due, nothing late']);
});

test('a card whose row in the log was deleted by hand goes again, and the log says that it may stand twice', async () => {
  const trial = await openTrial('2026-11-26');
  const twin = { ...(await trial.rows('plan'))[0]!, key: 'twin' };
  await (await siteOf(trial)).write([{ kind: 'plan', after: twin }], trial.settings);
  await trial.run();
  trial.pass(1000);
  await trial.plan({ key: 'twin', planKey: 'twin' });
  await trial.run();
  const told = async () => (await trial.rows('reminder')).map(({ reviewKey, mayRepeat }) => [reviewKey, mayRepeat]);
  expect(await told()).toEqual([
    ['autumn', false],
    ['twin', false],
  ]);
  const list = [...trial.sandbox.tenant.lists.values()].find(({ displayName }) => displayName === 'SEND reminders')!;
  const [row] = [...list.items].find(([, item]) => (item.fields as { ReviewKey?: string }).ReviewKey === 'autumn')!;
  trial.sandbox.weather.deleteRow('SEND reminders', String(row));
  await trial.run();
  expect(trial.titles()).toHaveLength(3);
  expect(new Map((await told()) as [string, boolean][])).toEqual(
    new Map([
      ['twin', false],
      ['autumn', true],
    ]),
  );
});

test('where no plan is named the digest is that of the plan that opens in the tab', async () => {
  const trial = await openTrial('2026-11-23');
  const [old] = await trial.rows('plan');
  const newer = { ...old!, key: 'newer', academicYear: '2027/28' };
  await (await siteOf(trial)).write([{ kind: 'plan', after: newer }], trial.settings);
  await change(trial, 'settings', 'settings', { currentPlan: '' });
  await trial.run();
  expect((await trial.rows('reminder')).map(({ stage, planKey }) => [stage, planKey])).toEqual([['digest', 'newer']]);
  const snapshot = snapshotOf(created({ plan: [old!, newer] }));
  expect(planToShow(snapshot)).toBe('newer');
});

test('a plan in use that was deleted is said', async () => {
  const trial = await openTrial();
  await change(trial, 'plan', trial.settings.currentPlan, { removed: true });
  expect(await trial.run()).toMatchObject({ outcome: 'failed', line: expect.stringContaining('was deleted or closed') });
});

test.each(['2027-11-26T08:00:00.000Z', 'next week'])('a claim until %s holds no card back', async (claimedUntil) => {
  const trial = await openTrial();
  const key = 'autumn.2026-12-10.fortnight';
  const place = { key, planKey: trial.settings.currentPlan, reviewKey: 'autumn', due: '2026-12-10', stage: 'fortnight' } as const;
  const claim = { state: 'claimed', claimedBy: 'dead', claimedUntil, acceptedAt: '', mayRepeat: false, because: '' } as const;
  const token = await trial.sandbox.appToken('SEND Strategy reminders');
  const site = openSite(graphWith(trial.sandbox, token, []), trial.sandbox.siteId, { check: 'created' });
  await site.write([{ kind: 'reminder', after: { ...place, ...claim } }], trial.settings);
  await trial.run();
  expect(trial.titles()).toEqual(['SEND plan review due Thu 10 Dec, in 14 days']);
  expect(await trial.rows('reminder')).toMatchObject([{ state: 'accepted', mayRepeat: true }]);
});

test('a card that cannot be claimed holds back no other', async () => {
  const trial = await openTrial('2026-12-10');
  await trial.plan({ key: 'later', due: '2026-12-17' });
  const fetch: Job['fetch'] = async (address, init) => {
    const body = String(init.body ?? '');
    if (!body.includes('autumn.2026-12-10.onTheDay') || !body.includes('"POST"')) return trial.sandbox.fetch(address, init);
    const { requests } = JSON.parse(body) as { requests: { id: string }[] };
    return Response.json({ responses: requests.map(({ id }) => ({ id, status: 423, body: { error: { code: 'locked' } } })) });
  };
  expect(await trial.run({ fetch })).toMatchObject({ outcome: 'failed', line: expect.stringContaining('Thu 17 Dec') });
  expect(trial.titles()).toEqual(['SEND plan review due Thu 17 Dec, in 7 days']);
});

test('a card whose run died and whose day has passed is closed as one that may stand in the channel', async () => {
  const trial = await openTrial('2026-12-10');
  const halt = haltAt((address, init) => trial.sandbox.fetch(address, init), 7, 'after');
  void trial.run({ fetch: halt.fetch });
  await halt.halted;
  trial.moveTo('2026-12-11');
  await trial.run();
  const row = (await trial.rows('reminder')).find(({ stage }) => stage === 'onTheDay');
  expect(row).toMatchObject({ state: 'failed', mayRepeat: true, because: expect.stringContaining('its day has passed') });
});

test('a pause that the tenant asks for is kept by the last word too', async () => {
  const trial = await openTrial();
  let count = 0;
  const fetch: Job['fetch'] = async (address, init) => {
    count += 1;
    return count === 2
      ? new Response('{}', { status: 429, headers: { 'Retry-After': '120' } })
      : trial.sandbox.fetch(address, init);
  };
  expect((await trial.run({ fetch })).line).toContain('too busy');
  expect(count).toBe(2);
});

test.each([
  ['2026-08-20', undefined],
  ['2026-06-20', 'There are no term dates for 2025/26'],
  ['2026-10-28', undefined],
  ['2027-08-31', undefined],
  ['2027-09-01', 'There are no term dates for 2027/28'],
])('on %s the school’s dates lack: %s', (today, lack) => {
  expect(missingDates(terms, today)).toBe(lack);
});

test('a half-term that was left out is said once no holiday is as long', () => {
  const some = terms.filter(({ name }) => name !== 'autumn-2');
  expect(missingDates(some, '2026-11-20')).toBeUndefined();
  expect(missingDates(some, '2026-11-26')).toBe('There are no term dates from Sat 24 Oct to Sun 3 Jan');
});
