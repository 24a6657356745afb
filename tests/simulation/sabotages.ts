import type { Kept, Kind } from '../../src/domain/record';
import type { Records } from '../../src/domain/snapshot';
import { Fault, isFault } from '../../src/graph/faults';
import type { Reading, Site, Write, Written } from '../../src/lists/site';
import type { Device } from '../../src/workspace/device';
import { apply, sameMark } from '../../src/workspace/held';
import type { Delta } from '../../src/workspace/held';

/** One way of breaking the program from outside, by putting a broken part into it. */
export interface Sabotage {
  site?: (site: Site) => Site;
  device?: (device: Device) => Device;
}

/** Every way in which the program is broken on purpose, by name. The simulation has to notice each. */
export const sabotages: Readonly<Record<string, Sabotage>> = {
  'writes without a guard': {
    site: onWrite((writes, send) => send(writes.map((write) => ({ ...write, version: undefined })))),
  },
  'lets the other value win in silence': {
    site: onWrite(async (writes, send) =>
      (await send(writes)).map((one) =>
        one.outcome === 'conflict' && one.theirs ? { outcome: 'accepted', kept: one.theirs } : one,
      ),
    ),
  },
  'lets the own value win in silence': {
    site: onWrite(async (writes, send) => {
      const answers = await send(writes);
      return Promise.all(
        answers.map(async (one, at) => (one.outcome === 'conflict' && one.theirs ? again(writes[at]!, one.theirs, send) : one)),
      );
    }),
  },
  'writes a list over what somebody else did to another thing in it': {
    site: onWrite(async (writes, send) => {
      const answers = await send(writes);
      return Promise.all(
        answers.map(async (one, at) =>
          one.outcome === 'conflict' && one.theirs && writes[at]!.kind === 'questionSet'
            ? again(writes[at]!, one.theirs, send)
            : one,
        ),
      );
    }),
  },
  'takes silence for consent': {
    site: onWrite((writes, send) =>
      send(writes).catch((thrown: unknown) => {
        if (!isFault(thrown)) throw thrown;
        return writes.map((write): Written => ({ outcome: 'accepted', kept: { ...write, record: write.after } }));
      }),
    ),
  },
  'makes a new key for each further try': {
    site(site) {
      const tries = new Map<string, number>();
      return onWrite(async (writes, send) => {
        const renamed = writes.map((write): Write => {
          const { key } = write.after;
          tries.set(key, (tries.get(key) ?? 0) + 1);
          return write.before || tries.get(key) === 1
            ? write
            : { ...write, after: { ...write.after, key: `${key}-${tries.get(key)}` } };
        });
        const answers = await send(renamed);
        return answers.map((one, at) =>
          one.outcome === 'accepted'
            ? { ...one, kept: { ...one.kept, record: { ...one.kept.record, key: writes[at]!.after.key } } }
            : one,
        );
      })(site);
    },
  },
  'tells no history': {
    site: onWrite(async (writes, send) => {
      const others = writes.filter(({ kind }) => kind !== 'history');
      const answers = others.length === 0 ? [] : await send(others);
      return writes.map((write) =>
        write.kind === 'history' ? { outcome: 'accepted', kept: { record: write.after } } : answers.shift()!,
      );
    }),
  },
  'skips a changed row now and then': {
    site(site) {
      let count = 0;
      return onRead((reading) =>
        reading.cursor ? { ...reading, rows: reading.rows.filter(() => (count += 1) % 7 !== 0) } : reading,
      )(site);
    },
  },
  'takes a list it cannot read for an empty one': {
    site: (site) => ({
      ...site,
      async read(asks, settings) {
        const readings = await site.read(asks, settings);
        return readings.map((one, at) => {
          const closed = one instanceof Fault && (one.kind === 'forbidden' || one.kind === 'missing' || one.kind === 'busy');
          return closed ? { kind: asks[at]!.kind, rows: [], gone: manyItems, startOver: false } : one;
        });
      },
    }),
  },
  'does not notice rows deleted by hand': {
    site: onRead((reading) => ({ ...reading, gone: [], present: reading.present && manyItems.map((item) => ({ item })) })),
  },
  'hides clashes': { device: onKeep((delta) => ({ ...delta, clashes: [] })) },
  'forgets what waits when the page closes': {
    device: (device) => ({ ...device, load: async (life) => ({ ...(await device.load(life)), pending: new Map() }) }),
  },
  'says that it is safe before it is': {
    device(device) {
      let unsaved: Delta | undefined;
      return {
        ...device,
        async change(expected, decide) {
          const disk = await device.load();
          const held = unsaved ? apply(disk, unsaved) : disk;
          const delta = decide(sameMark(held.meta, expected()) ? undefined : held);
          // Kept only when the next change comes along.
          const last = unsaved;
          if (last)
            await device.change(
              () => disk.meta,
              () => last,
            );
          unsaved = delta;
          return delta;
        },
      };
    },
  },
  'does not look at what other pages kept': {
    device: (device) => ({ ...device, change: (expected, decide) => device.change(expected, () => decide(undefined)) }),
  },
};

const manyItems = Array.from({ length: 200 }, (_, item) => String(item));

type Send = (writes: readonly Write[]) => Promise<Written[]>;

function onWrite(change: (writes: readonly Write[], send: Send) => Promise<Written[]>): (site: Site) => Site {
  return (site) => ({ ...site, write: (writes, settings) => change(writes, (changed) => site.write(changed, settings)) });
}

function onRead(change: (reading: Reading) => Reading): (site: Site) => Site {
  return (site) => ({
    ...site,
    read: async (asks, settings) => (await site.read(asks, settings)).map((one) => (one instanceof Fault ? one : change(one))),
  });
}

function onKeep(change: (delta: Delta) => Delta): (device: Device) => Device {
  return (device) => ({ ...device, change: (expected, decide) => device.change(expected, (fresh) => change(decide(fresh))) });
}

async function again(write: Write, theirs: Kept<Records[Kind]>, send: Send): Promise<Written> {
  const after = { ...write.before, ...theirs.record, ...changedIn(write) } as Records[Kind];
  return (await send([{ ...write, before: theirs.record, after, version: theirs.version }]))[0]!;
}

function changedIn({ before, after }: Write): object {
  const old = new Map(Object.entries(before ?? {}));
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => old.get(field) !== value));
}
