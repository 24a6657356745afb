import type { Random } from './random';

/** A running page. What it has asked for when it dies may still happen, but it never hears of it. */
export interface Life {
  alive: boolean;
}

/** Where something that a page waits for happens: on its own device or out in the network. */
export type Where = 'device' | 'network' | 'lock';

/**
 * The order of things. Whatever a page waits for becomes an errand here; one errand at a time is drawn and done, so that
 * every order of events can come about and the same seed brings about the same one. Time passes only here.
 */
export interface World {
  random: Random;
  now(): number;
  /** Something a page waits for. */
  errand<T>(life: Life, where: Where, run: () => Promise<T> | T): Promise<T>;
  /** Rings once after so many milliseconds; answers how to call it off. */
  alarm(life: Life, milliseconds: number, ring: () => void): () => void;
  /** The page is gone. What it had begun on its device is done or not; what it had sent may arrive. Answers what it waited for. */
  kill(life: Life): Promise<Where[]>;
  /** Does one errand or lets the next alarm ring. False when there is nothing to do. */
  step(): Promise<boolean>;
  /** Does all errands, and alarms within so many milliseconds. */
  calm(milliseconds: number): Promise<void>;
  pass(milliseconds: number): void;
}

interface Errand {
  life: Life;
  where: Where;
  run: () => Promise<unknown> | unknown;
  resolve: (value: never) => void;
  reject: (reason: unknown) => void;
}

/** An empty world at a moment, in milliseconds. */
export function createWorld(random: Random, start: number): World {
  let time = start;
  let errands: Errand[] = [];
  let alarms: { life: Life; at: number; ring: () => void }[] = [];

  async function perform(errand: Errand): Promise<void> {
    errands = errands.filter((one) => one !== errand);
    time += random.between(1, 40);
    try {
      const value = await errand.run();
      if (errand.life.alive) errand.resolve(value as never);
    } catch (thrown) {
      if (errand.life.alive) errand.reject(thrown);
    }
  }

  function ringNext(until: number): boolean {
    alarms = alarms.filter(({ life }) => life.alive);
    const next = alarms.reduce<(typeof alarms)[number] | undefined>(
      (first, one) => (!first || one.at < first.at ? one : first),
      undefined,
    );
    if (!next || next.at > until) return false;
    alarms = alarms.filter((one) => one !== next);
    time = Math.max(time, next.at);
    next.ring();
    return true;
  }

  const world: World = {
    random,
    now: () => time,
    errand: (life, where, run) => new Promise((resolve, reject) => errands.push({ life, where, run, resolve, reject })),
    alarm(life, milliseconds, ring) {
      const alarm = { life, at: time + milliseconds, ring };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((one) => one !== alarm);
      };
    },
    async kill(life) {
      life.alive = false;
      const mine = errands.filter((one) => one.life === life);
      errands = errands.filter((one) => one.life !== life || one.where === 'network');
      for (const errand of mine.filter((one) => one.where === 'device' && random.chance(0.5))) await perform(errand);
      await settled();
      return mine.map(({ where }) => where);
    },
    async step() {
      await settled();
      const late = errands.length > 0 && random.chance(0.05);
      if (errands.length > 0 && !late) {
        const errand = random.pick(errands);
        if (errand.life.alive || random.chance(0.5)) await perform(errand);
        else errands = errands.filter((one) => one !== errand);
      } else if (!ringNext(late ? time + 30_000 : Infinity) && errands.length === 0) return false;
      await settled();
      return true;
    },
    async calm(milliseconds) {
      const until = time + milliseconds;
      for (;;) {
        await settled();
        if (errands.length > 0) await perform(random.pick(errands));
        else if (!ringNext(until)) break;
      }
      time = Math.max(time, until);
    },
    pass(milliseconds) {
      time += milliseconds;
    },
  };
  return world;
}

/** Lets everything that waits for nothing run as far as it goes. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
