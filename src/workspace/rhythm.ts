import type { Fault } from '../graph/faults';

/** Seconds a record rests after its last change before it is sent, so that a sentence is sent and not its syllables. */
export const rest = 2;

/** Seconds between two looks at the tenant while somebody works, while nobody does, and while the page is not seen. */
const looks = { busy: 60, idle: 180, hidden: 600 };

/** Seconds to the next look after a run that reached nobody: doubled with each such run, up to the usual. */
const firstRetry = 5;

/** Without a change for so many seconds nobody is taken to be working. */
const idleAfter = 600;

/** Seconds after a run for which waking up is no reason for another: people switch between windows all the time. */
const wakeAfter = 10;

/** What the page tells of itself and of its clock. */
export interface Surroundings {
  /** Calls once after so many milliseconds; answers how to call it off. */
  alarm: (milliseconds: number, ring: () => void) => () => void;
  now: () => Date;
  visible: () => boolean;
  /** Calls when the network is back or the page is seen again; answers how to stop. */
  onWake: (wake: () => void) => () => void;
}

/** When to send and when to look again. */
export interface Rhythm {
  /** Somebody changed something. */
  changed(): void;
  /** A run ended; `fault` is why it did not come to its end. */
  ran(fault: Fault | undefined): void;
  stop(): void;
}

/** What is done in the rhythm. */
export interface Beats {
  send: () => void;
  look: () => void;
  /** When this page or another on the device last heard everything from the tenant. */
  lastLook: () => string | undefined;
}

/** Keeps time: sends shortly after changes, looks at the tenant every so often, and at once when the page wakes up. */
export function createRhythm(surroundings: Surroundings, { send, look, lastLook }: Beats): Rhythm {
  const { alarm, now, visible } = surroundings;
  let lastChange = now().getTime();
  let lastRun = 0;
  let misses = 0;
  let stopSending = (): void => undefined;
  let stopLooking = (): void => undefined;
  let asleep = false;
  const stopWaking = surroundings.onWake(() => {
    if (!asleep && visible() && now().getTime() - lastRun > wakeAfter * 1000) look();
  });
  const secondsToNext = (fault: Fault | undefined): number => {
    const idle = now().getTime() - lastChange > idleAfter * 1000;
    const usual = visible() ? (idle ? looks.idle : looks.busy) : looks.hidden;
    const soon = misses > 0 && visible() ? Math.min(usual, firstRetry * 2 ** (misses - 1)) : usual;
    return Math.max(soon, fault?.facts.retryAfter ?? 0);
  };
  const next = (seconds: number): void => {
    stopLooking();
    if (!asleep) stopLooking = alarm(seconds * 1000, () => ring(seconds));
  };
  const ring = (seconds: number): void => {
    // Two pages on one device look no more often than one.
    const since = now().getTime() - Date.parse(lastLook() ?? '');
    if (since < (seconds * 1000) / 2) next(seconds - since / 1000);
    else look();
  };
  return {
    changed() {
      lastChange = now().getTime();
      stopSending();
      stopSending = alarm(rest * 1000, send);
    },
    ran(fault) {
      // A run that could not reach anybody is no reason to wait when the network is back.
      lastRun = fault?.kind === 'offline' ? 0 : now().getTime();
      misses = fault?.kind === 'offline' || fault?.kind === 'busy' ? misses + 1 : 0;
      next(secondsToNext(fault));
    },
    stop() {
      asleep = true;
      stopSending();
      stopLooking();
      stopWaking();
    },
  };
}
