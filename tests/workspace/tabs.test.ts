import { nothingHeld } from '../../src/workspace/held';
import { memoryDevice } from '../../src/workspace/memoryDevice';
import { pageLock } from '../../src/workspace/locks';
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
  expect(await one.device.load()).toEqual(nothingHeld);
});

test('what another page was keeping at that moment does not outlast the wipe', async () => {
  const { one, other } = await twoPages();
  const wiping = one.workspace.wipe();
  const keeping = other.workspace.keepDraft('comment', 'Half a sen').catch(() => undefined);
  await Promise.all([wiping, keeping]);
  await settled();
  expect(await one.device.load()).toEqual(nothingHeld);
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
