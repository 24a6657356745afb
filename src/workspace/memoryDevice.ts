import type { Device } from './device';
import { apply, nothingHeld } from './held';

/** A device for pages to which the browser gives no storage: keeps everything until the page is closed. */
export function memoryDevice(): Device {
  let held = nothingHeld;
  return {
    keptIn: 'memory',
    load: () => Promise.resolve(held),
    change(expected, decide) {
      // Nothing waits between reading and keeping, so this is one transaction.
      const delta = decide(held.meta.seq === expected() ? undefined : held);
      held = apply(held, delta);
      return Promise.resolve(delta);
    },
    wipe() {
      held = nothingHeld;
      return Promise.resolve();
    },
    close: () => undefined,
  };
}
