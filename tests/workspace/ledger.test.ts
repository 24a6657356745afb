import type { Device } from '../../src/workspace/device';
import { openLedger } from '../../src/workspace/ledger';
import type { Ledger, Message } from '../../src/workspace/ledger';
import { memoryDevice } from '../../src/workspace/memoryDevice';
import type { Step } from '../../src/workspace/work';

/** A ledger on a device whose every change waits until the test lets it through, and may be refused. */
async function openSlowly(refuses: (words: Record<string, string>) => boolean = () => false) {
  const inner = memoryDevice();
  const waiting: (() => void)[] = [];
  const device: Device = {
    ...inner,
    async change(expected, decide) {
      await new Promise<void>((go) => waiting.push(go));
      return inner.change(expected, (fresh) => {
        const delta = decide(fresh);
        if (refuses(delta.meta.words)) throw new Error('The device is full');
        return delta;
      });
    },
  };
  const heard: Message[] = [];
  const channel = { post: (message: Message) => void heard.push(message), listen: () => () => undefined };
  const ledger = await openLedger(device, channel, () => 'life', { changed: () => undefined, wiped: () => undefined });
  const letThrough = async (): Promise<void> => {
    await settled();
    waiting.shift()?.();
    await settled();
  };
  return { ledger, device: inner, heard, waiting, letThrough };
}

const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
const writing =
  (name: string, words = 'said'): Step =>
  (work) =>
    work.putMeta({ words: { ...work.meta().words, [name]: words } });
const wordsIn = (ledger: Ledger): string[] => Object.keys(ledger.held().meta.words);

test('what was shown while the device was busy is kept in one change behind it', async () => {
  const { ledger, device, heard, waiting, letThrough } = await openSlowly();
  const names = Array.from({ length: 20 }, (_, place) => `box ${place}`);
  const kept = Promise.all(names.map((name) => ledger.show(writing(name))));
  expect(Object.keys(ledger.expected().meta.words)).toEqual(names);
  await letThrough();
  await kept;
  expect(waiting).toHaveLength(0);
  expect((await device.load()).meta.words).toEqual(Object.fromEntries(names.map((name) => [name, 'said'])));
  expect(heard.map((message) => 'kept' in message && message.kept.meta.seq)).toEqual([1]);
});

test('what is shown while a change is under way goes with the next', async () => {
  const { ledger, heard, letThrough } = await openSlowly();
  const first = ledger.show(writing('first'));
  await letThrough();
  await first;
  const second = ledger.show(writing('second'));
  await settled();
  const third = ledger.show(writing('third', 'not yet'));
  const fourth = ledger.show(writing('third'));
  await letThrough();
  await Promise.all([second, third, fourth]);
  expect(ledger.held().meta).toMatchObject({ seq: 2, words: { first: 'said', second: 'said', third: 'said' } });
  expect(heard).toHaveLength(2);
});

test('a step that cannot be kept takes none of those that wait with it along', async () => {
  const { ledger, letThrough } = await openSlowly((words) => 'too much' in words);
  const outcomes = Promise.allSettled(['one', 'too much', 'two', 'three'].map((name) => ledger.show(writing(name))));
  for (let change = 0; change < 8; change++) await letThrough();
  expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(wordsIn(ledger)).toEqual(['one', 'two', 'three']);
  expect(ledger.expected()).toBe(ledger.held());
});

test('what is kept between steps that wait stands beneath them', async () => {
  const { ledger, letThrough } = await openSlowly();
  const all = [ledger.show(writing('one')), ledger.keep(writing('kept')), ledger.show(writing('two'))];
  for (let change = 0; change < 3; change++) await letThrough();
  await Promise.all(all);
  expect(wordsIn(ledger).sort()).toEqual(['kept', 'one', 'two']);
});

test('after a wipe nothing that waited is kept', async () => {
  const { ledger, device, letThrough } = await openSlowly();
  const outcomes = Promise.allSettled([ledger.show(writing('one')), ledger.wipe(), ledger.show(writing('two'))]);
  await device.wipe('another life');
  await letThrough();
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
  expect((await device.load()).meta.words).toEqual({});
});

test('nothing is shown on a page that was wiped', async () => {
  const { ledger } = await openSlowly();
  await ledger.wipe();
  await expect(ledger.show(writing('late'))).rejects.toThrow();
  expect(ledger.expected().meta.words).toEqual({});
});
