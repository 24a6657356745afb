import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { browserDevice } from '../../src/workspace/browserDevice';
import type { Device } from '../../src/workspace/device';
import { apply, nothingHeld } from '../../src/workspace/held';
import type { Held } from '../../src/workspace/held';
import { memoryDevice } from '../../src/workspace/memoryDevice';
import { nameFor, openDevice } from '../../src/workspace/openDevice';
import { startWork } from '../../src/workspace/work';
import type { Step } from '../../src/workspace/work';
import { committing } from '../../src/workspace/commit';
import { anAction, aPlan } from '../domain/builders';
import { meansAt } from './steps';

const never = new Promise<never>(() => undefined);
let names = 0;
const kinds: [string, () => Promise<{ open: () => Promise<Device> }>][] = [
  ['memory', () => Promise.resolve(memoryDevice()).then((device) => ({ open: () => Promise.resolve(device) }))],
  [
    'the browser’s database',
    () => {
      const name = `test-${(names += 1)}`;
      return Promise.resolve({ open: () => browserDevice(name, never) });
    },
  ],
];

const planned = committing([{ kind: 'plan', after: aPlan() }], '', meansAt());
const titled = (title: string): Step => committing([{ kind: 'plan', before: aPlan(), after: aPlan({ title }) }], '', meansAt());

function deltaOf(held: Held, step: Step) {
  const work = startWork(held);
  step(work);
  return work.delta();
}

/** Keeps a step as a page does that has seen `held`; answers what the page then holds. */
async function keep(device: Device, held: Held, step: Step): Promise<Held> {
  let base = held;
  const delta = await device.change(
    () => held.meta,
    (fresh) => {
      base = fresh ?? held;
      return deltaOf(base, step);
    },
  );
  return apply(base, delta);
}

describe.each(kinds)('%s', (_name, make) => {
  test('knows nothing at first, then what was kept, also when opened again', async () => {
    const { open } = await make();
    const device = await open();
    expect(await device.load()).toEqual(nothingHeld);
    const kept = await keep(device, nothingHeld, (work) => {
      planned(work);
      work.putRow('action', 'action', { record: anAction(), version: '1', item: '7' });
      work.putClash({
        key: 'c',
        kind: 'action',
        recordKey: 'action',
        field: 'text',
        before: '',
        mine: { value: 'a', at: '' },
        theirs: { value: 'b' },
      });
      work.putMeta({ cursors: { action: { by: 'modified', newest: 'x' } }, words: { note: 'half a sen' } });
    });
    expect(await device.load()).toEqual(kept);
    expect(await (await open()).load()).toEqual(kept);
  });

  test('what is taken away is gone', async () => {
    const device = await (await make()).open();
    const kept = await keep(device, nothingHeld, (work) => {
      planned(work);
      work.putRow('action', 'action', { record: anAction() });
    });
    await keep(device, kept, (work) => {
      work.dropPending('plan', 'plan');
      work.putRow('action', 'action', undefined);
    });
    const { pending, rows } = await device.load();
    expect([pending.size, rows.action.size]).toEqual([0, 0]);
  });

  test('a page that has not seen the latest is given it before it decides', async () => {
    const { open } = await make();
    const [one, other] = [await open(), await open()];
    await keep(one, nothingHeld, planned);
    const both = await keep(other, nothingHeld, titled('By the other page'));
    expect(both.pending.get('plan/plan')).toMatchObject({ create: true, after: { title: 'By the other page' } });
    expect(await one.load()).toEqual(both);
  });

  test('changes at the same time are kept one after the other', async () => {
    const { open } = await make();
    const pages = await Promise.all([open(), open(), open()]);
    await Promise.all(
      pages.flatMap((device, page) =>
        [0, 1, 2].map((turn) =>
          keep(device, nothingHeld, committing([{ kind: 'plan', after: aPlan({ key: `p${page}-${turn}` }) }], '', meansAt())),
        ),
      ),
    );
    const held = await pages[0]!.load();
    expect(held.pending.size).toBe(9);
    expect(held.meta.seq).toBe(9);
  });

  test('a change that cannot be worked out keeps nothing', async () => {
    const device = await (await make()).open();
    const broken = keepBroken(device);
    await expect(broken).rejects.toThrow('no');
    expect(await device.load()).toEqual(nothingHeld);
  });

  test('wiping forgets everything', async () => {
    const device = await (await make()).open();
    await keep(device, nothingHeld, planned);
    await device.wipe('next');
    expect(await device.load()).toEqual({ ...nothingHeld, meta: { ...nothingHeld.meta, life: 'next' } });
  });

  test('names its life once, and keeps what it held without a name', async () => {
    const { open } = await make();
    const device = await open();
    await keep(device, nothingHeld, planned);
    expect((await device.load('one')).meta.life).toBe('one');
    const again = await (await open()).load('other');
    expect([again.meta.life, again.pending.size]).toEqual(['one', 1]);
    expect((await keep(device, again, titled('On'))).meta.life).toBe('one');
  });
});

async function keepBroken(device: Device): Promise<void> {
  await device.change(
    () => nothingHeld.meta,
    () => {
      throw new Error('no');
    },
  );
}

describe('a device that was tidied up', () => {
  const many = Array.from({ length: 60 }, (_none, at) => anAction({ key: `a${at}`, text: `Action ${at}` }));
  const filled: Step = (work) => {
    for (const record of many) work.putRow('action', record.key, { record, version: '1', item: record.key.slice(1) });
    work.putRow('plan', 'plan', { record: aPlan(), version: '1', item: '1' });
  };
  let name = '';
  let device: Device;
  let held: Held;

  beforeEach(async () => {
    name = `tidied-${(names += 1)}`;
    device = await browserDevice(name, never);
    held = await keep(device, nothingHeld, filled);
    await device.pack!(held);
  });

  /** What is stored besides rows, in the words it is stored in. */
  const stored = async (): Promise<string> => {
    const database = await openDB(name);
    const all = JSON.stringify([await database.getAll('meta'), await database.getAllKeys('meta')]);
    database.close();
    return all;
  };

  test('reads back what was held, from the packs', async () => {
    expect(await device.load()).toEqual(held);
    const database = await openDB(name);
    await database.clear('rows');
    database.close();
    const { action, plan } = (await device.load()).rows;
    expect([action, plan.size]).toEqual([held.rows.action, 0]);
  });

  test('stores each person once, however many rows they wrote', async () => {
    const author = () => ({ entraId: 'priya', name: 'Priya Lindqvist' });
    held = await keep(device, held, (work) => {
      for (const record of many)
        work.putRow('action', record.key, { record, version: '1', author: author(), changedBy: author() });
    });
    await device.pack!(held);
    const read = await device.load();
    expect(read).toEqual(held);
    const people = [...read.rows.action.values()].flatMap((kept) => [kept.author, kept.changedBy]);
    expect([people.length, new Set(people).size]).toEqual([120, 1]);
  });

  test('reads back what was changed since, in a packed kind and in others, and is tidied up anew', async () => {
    for (const step of [
      titled('Another title'),
      (work) => work.putMeta({ lastSync: 'x' }),
      (work) => work.putRow('action', 'a7', { record: anAction({ key: 'a7', text: 'Said anew' }), version: '2', item: '7' }),
      (work) => work.putRow('action', 'new', { record: anAction({ key: 'new' }) }),
    ] satisfies Step[]) {
      held = await keep(device, held, step);
      expect(await device.load()).toEqual(held);
    }
    await device.pack!(held);
    expect(await stored()).toContain('pack/action');
    expect(await device.load()).toEqual(held);
  });

  test('keeps no word of a row that was changed or taken away', async () => {
    expect(await stored()).toContain('Action 8');
    held = await keep(device, held, (work) => work.putRow('action', 'a8', undefined));
    expect(await stored()).not.toContain('Action 8');
    await device.pack!(held);
    await device.wipe('next');
    expect(await stored()).toBe(JSON.stringify([[{ ...nothingHeld.meta, life: 'next' }], ['meta']]));
  });

  test('takes no pack from a page that slept through a wipe, though the count has come by the same number', async () => {
    const slept = held;
    const other = await browserDevice(name, never);
    await other.wipe('next');
    await keep(other, await other.load(), (work) => work.putRow('plan', 'plan', { record: aPlan(), version: '1', item: '1' }));
    await device.pack!(slept);
    const found = await device.load();
    expect([found.meta.seq, found.rows.action.size]).toEqual([slept.meta.seq, 0]);
    expect(await stored()).not.toContain('Action 8');
  });

  test('believes no pack once a program that knows none has changed something', async () => {
    const database = await openDB(name);
    await database.put('rows', { kind: 'action', kept: { record: anAction({ key: 'a3', text: 'By the other' }) } }, 'action/a3');
    await database.put('meta', { ...held.meta, seq: held.meta.seq + 1 }, 'meta');
    database.close();
    const found = await device.load();
    expect(found.rows.action.get('a3')?.record).toMatchObject({ text: 'By the other' });
    // What it is about to keep it lays out as it is, not as this page believed.
    await device.pack!(held);
    expect((await keep(device, found, titled('On'))).rows).toEqual((await device.load()).rows);
  });
});

test('a newer program may lay the database out anew while an older page is open; both go on and lose nothing', async () => {
  const name = 'two-versions';
  const older = await browserDevice(name, never);
  await keep(older, nothingHeld, planned);
  const newer = await openDB(name, 2, { upgrade: (database) => void database.createObjectStore('pictures') });
  await newer.put('pictures', 'new', 'one');
  const seen = await older.load();
  await keep(older, seen, titled('Still here'));
  newer.close();
  const reopened = await browserDevice(name, never);
  expect((await reopened.load()).pending.get('plan/plan')).toMatchObject({ after: { title: 'Still here' } });
});

test('a database that is deleted under an open page is laid out anew, for this page and the next', async () => {
  const device = await browserDevice('deleted', never);
  await keep(device, nothingHeld, planned);
  await deleteDB('deleted');
  await keep(device, nothingHeld, titled('After that'));
  device.close();
  expect((await (await browserDevice('deleted', never)).load()).pending.size).toBe(1);
});

test('each person on each site has a database of their own', async () => {
  const [priya, joan] = ['priya', 'joan'].map((person) => ({ tenant: 'T', person, site: 'S' }));
  expect(nameFor(priya!)).not.toBe(nameFor(joan!));
  const mine = await openDevice(priya!, () => never);
  await keep(mine, nothingHeld, planned);
  expect(await (await openDevice(joan!, () => never)).load()).toEqual(nothingHeld);
  expect(mine.keptIn).toBe('device');
});

test('without storage, and when it does not open in time, everything is kept in memory', async () => {
  const identity = { tenant: 'T', person: 'P', site: 'closed' };
  const given = globalThis.indexedDB;
  const denied = { open: () => { throw new DOMException('denied', 'SecurityError'); } } as unknown as IDBFactory; // oxfmt-ignore
  const silent = { open: () => Object.assign(new EventTarget(), { result: undefined }) } as unknown as IDBFactory;
  try {
    globalThis.indexedDB = denied;
    expect((await openDevice(identity, () => never)).keptIn).toBe('memory');
    globalThis.indexedDB = silent;
    expect((await openDevice(identity, () => Promise.resolve())).keptIn).toBe('memory');
  } finally {
    globalThis.indexedDB = given;
  }
});
