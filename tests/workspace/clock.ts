import type { Surroundings } from '../../src/workspace/rhythm';

/** A clock that stands still until the test moves it, with the alarms set on it. */
export interface Clock {
  surroundings: Surroundings;
  /** Moves on; alarms due by then ring in order. */
  pass(milliseconds: number): void;
  /** The page wakes up: the network is back, or it is seen again. */
  wake(): void;
  /** Milliseconds until each alarm that is set. */
  alarms(): number[];
  hidden: boolean;
}

export function createClock(start = '2026-11-23T09:00:00.000Z'): Clock {
  let time = Date.parse(start);
  let alarms: { at: number; ring: () => void }[] = [];
  const wakers = new Set<() => void>();
  const clock: Clock = {
    hidden: false,
    surroundings: {
      now: () => new Date(time),
      visible: () => !clock.hidden,
      alarm(milliseconds, ring) {
        const alarm = { at: time + milliseconds, ring };
        alarms.push(alarm);
        return () => {
          alarms = alarms.filter((one) => one !== alarm);
        };
      },
      onWake(wake) {
        wakers.add(wake);
        return () => wakers.delete(wake);
      },
    },
    pass(milliseconds) {
      const until = time + milliseconds;
      for (;;) {
        const next = alarms.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        alarms = alarms.filter((one) => one !== next);
        time = next.at;
        next.ring();
      }
      time = until;
    },
    wake: () => wakers.forEach((wake) => wake()),
    alarms: () => alarms.map(({ at }) => at - time).sort((a, b) => a - b),
  };
  return clock;
}
