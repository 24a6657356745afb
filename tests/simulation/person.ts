import type { Key } from '../../src/domain/record';
import type { Device } from '../../src/workspace/device';
import type { Channel, Message } from '../../src/workspace/ledger';
import { memoryDevice } from '../../src/workspace/memoryDevice';
import type { Workspace } from '../../src/workspace/workspace';
import type { Life, World } from './world';

/** One open page of a person. `workspace` is missing until the device has been read. */
export interface Page {
  life: Life;
  workspace?: Workspace;
}

/** Somebody with a device of their own, on which they may have several pages open. */
export interface Person {
  alias: string;
  oid: string;
  name: string;
  disk: Device;
  pages: Page[];
  offline: boolean;
  token?: string;
  /** Milliseconds by which the device's clock is wrong. */
  clockIsOff: number;
  requests: number;
  newKey: () => Key;
  /** What the browser gives to all pages of one device. */
  lock: <T>(life: Life, act: () => Promise<T>) => Promise<T>;
  channel: (life: Life) => Channel;
  onWake: (life: Life, wake: () => void) => () => void;
  /** To be called when a page has died. */
  freeLock: () => void;
  wake: () => void;
}

/** A person at the beginning of a run. */
export function createPerson(world: World, who: { alias: string; oid: string; name: string }): Person {
  let keys = 0;
  let turn: { life: Life; started: boolean; start: () => void }[] = [];
  const ears = new Set<{ life: Life; hear: (message: Message) => void }>();
  const wakers = new Set<{ life: Life; wake: () => void }>();

  /** A lock that a dead page held goes to the next who waits, as the browser does it. */
  function nextTurn(): void {
    turn = turn.filter(({ life }) => life.alive);
    const [first] = turn;
    if (!first || first.started) return;
    first.started = true;
    first.start();
  }

  return {
    ...who,
    disk: memoryDevice(),
    pages: [],
    offline: false,
    clockIsOff: world.random.between(-90_000, 90_000),
    requests: 0,
    newKey: () => `${who.alias}-${(keys += 1)}`,
    async lock(life, act) {
      const entry = { life, started: false, start: (): void => undefined };
      const mine = new Promise<void>((go) => {
        entry.start = () => void world.errand(life, 'lock', () => undefined).then(go);
      });
      turn.push(entry);
      nextTurn();
      await mine;
      try {
        return await act();
      } finally {
        turn = turn.filter((one) => one !== entry);
        nextTurn();
      }
    },
    channel: (life) => ({
      post(message) {
        for (const ear of ears) {
          if (ear.life === life || !ear.life.alive) continue;
          void world.errand(ear.life, 'lock', () => undefined).then(() => ear.hear(message));
        }
      },
      listen(hear) {
        const ear = { life, hear };
        ears.add(ear);
        return () => ears.delete(ear);
      },
    }),
    onWake(life, wake) {
      const waker = { life, wake };
      wakers.add(waker);
      return () => wakers.delete(waker);
    },
    freeLock: nextTurn,
    wake() {
      for (const { life, wake } of wakers) if (life.alive) wake();
    },
  };
}
