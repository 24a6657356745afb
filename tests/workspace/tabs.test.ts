import { nothingHeld } from '../../src/workspace/held';
import type { Held } from '../../src/workspace/held';
import { memoryDevice } from '../../src/workspace/memoryDevice';
import { noChannel, pageLock } from '../../src/workspace/locks';
import type { Channel, Message } from '../../src/workspace/ledger';
import { anAction, anObjective, aPlan } from '../domain/builders';
import { openSchool } from '../lists/tenant';
import { edit, make, openDesk, type Desk } from './desk';

/** One browser: pages in it share storage, locks and a channel. */
function createBrowser() {
  const ears = new Set<(message: Message) => void>();
  const channel = (): Channel => {
    let mine: ((message: Message) => void) | undefined;
    return {
      post: (message) => ears.forEach((hear) => hear !== mine && hear(structuredClone(message))),
      listen(hear) {
        mine = hear;
        ears.add(hear);
        return () => ears.delete(hear);
      },
    };
  };
  return { device: memoryDevice(), lock: pageLock(), channel };
}

async function twoPages(): Promise<{ one: Desk; other: Desk }> {
  const school = await openSchool();
  const { device, lock, channel } = createBrowser();
  const one = await openDesk(school, 'priya', { device, lock, channel: channel() });
  await make(
    one,
    { kind: 'plan', after: aPlan() },
    { kind: 'objective', after: anObjective() },
    { kind: 'action', after: anAction({ text: 'Rota' }) },
  );
  const other = await openDesk(school, 'priya', { device, lock, channel: channel() });
  return { one, other };
}

/** A device that was wiped: nothing but the name of its new life. */
const emptyLife: Held = { ...nothingHeld, meta: { ...nothingHeld.meta, life: expect.any(String) as string } };

const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
const textOn = (desk: Desk) => desk.workspace.current().action.get('action')?.record.text;

test('what is committed on one page shows on the other before anything is sent', async () => {
  const { one, other } = await twoPages();
  const requests = one.sent.length + other.sent.length;
  await edit(one, 'action', 'action', { text: 'Rota from January' });
  await settled();
  expect(textOn(other)).toBe('Rota from January');
  expect(other.workspace.standing().waiting).toBe(1);
  expect(one.sent.length + other.sent.length).toBe(requests);
});

test('either page sends what the other committed, once', async () => {
  const { one, other } = await twoPages();
  await edit(one, 'action', 'action', { text: 'Rota from January' });
  await settled();
  one.sent.length = other.sent.length = 0;
  await Promise.all([one.workspace.sync(), other.workspace.sync()]);
  await settled();
  expect([one, other].map((desk) => desk.workspace.standing().waiting)).toEqual([0, 0]);
  await one.workspace.openHistory('action');
  expect([...one.workspace.current().history.values()].map(({ record }) => record.after)).toEqual(['Rota from January']);
});

test('both pages may change one record at once', async () => {
  const { one, other } = await twoPages();
  await Promise.all([
    edit(one, 'action', 'action', { text: 'By one' }),
    edit(other, 'action', 'action', { monitoring: 'By the other' }),
  ]);
  await settled();
  for (const desk of [one, other]) {
    expect(desk.workspace.current().action.get('action')!.record).toMatchObject({ text: 'By one', monitoring: 'By the other' });
  }
});

test('wiping on one page leaves nothing on the other, and nothing under way comes back', async () => {
  const { one, other } = await twoPages();
  const underWay = other.workspace.sync();
  await one.workspace.wipe();
  await underWay;
  await other.workspace.sync();
  expect(other.workspace.current().action.size).toBe(0);
  for (const desk of [one, other])
    expect(desk.workspace.standing()).toMatchObject({ shown: 'nothing', over: true, fault: undefined });
  expect(await one.device.load()).toEqual(emptyLife);
});

test('what another page was keeping at that moment does not outlast the wipe', async () => {
  const { one, other } = await twoPages();
  const wiping = one.workspace.wipe();
  const keeping = other.workspace.keepDraft('comment', 'Half a sen').catch(() => undefined);
  await Promise.all([wiping, keeping]);
  await settled();
  expect(await one.device.load()).toEqual(emptyLife);
});

test('a page that slept through a wipe leaves alone what was written after it, and is over', async () => {
  const school = await openSchool();
  const { device, channel } = createBrowser();
  const delayed: (() => void)[] = [];
  const asleep = channel();
  const asleepChannel: Channel = {
    post: (message) => asleep.post(message),
    listen: (hear) => asleep.listen((message) => void delayed.push(() => hear(message))),
  };
  const slept = await openDesk(school, 'priya', { device, channel: asleepChannel });
  const one = await openDesk(school, 'priya', { device, channel: channel() });
  await one.workspace.wipe();
  one.workspace.close();
  const again = await openDesk(school, 'priya', { device, channel: channel() });
  await again.workspace.commit([{ kind: 'plan', after: aPlan({ title: 'Typed after signing in again' }) }]);
  for (const wake of delayed) wake();
  await settled();
  expect(slept.workspace.standing().over).toBe(true);
  expect(again.workspace.standing()).toMatchObject({ over: false, waiting: 1 });
  expect((await device.load()).pending.size).toBe(1);
});

test('a page that has not heard of a wipe keeps nothing on the device that leads another life since', async () => {
  const { device, channel } = createBrowser();
  const school = await openSchool();
  const slept = await openDesk(school, 'priya', { device, channel: noChannel });
  const one = await openDesk(school, 'priya', { device, channel: channel() });
  await one.workspace.wipe();
  await expect(slept.workspace.keepDraft('comment', 'Half a sen')).rejects.toThrow('wiped');
  expect(slept.workspace.standing().over).toBe(true);
  expect(await device.load()).toEqual(emptyLife);
});

test('unsent words outlive the page and are there on the next', async () => {
  const { one, other } = await twoPages();
  await one.workspace.keepDraft('comment on action', 'Could we');
  await settled();
  expect(other.workspace.draft('comment on action')).toBe('Could we');
  await other.workspace.keepDraft('comment on action', '');
  await settled();
  expect(one.workspace.draft('comment on action')).toBe('');
});
