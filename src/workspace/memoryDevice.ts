import type { Device } from './device';
import { apply, nothingHeld, sameMark } from './held';

/** A device for pages to which the browser gives no storage: keeps everything until the page is closed. */
export function memoryDevice(): Device {
  let held = nothingHeld;
  return {
    keptIn: 'memory',
    load(life) {
      if (held.meta.life === undefined && life !== undefined) held = { ...held, meta: { ...held.meta, life } };
      return Promise.resolve(held);
    },
    change(expected, decide) {
      // Nothing waits between reading and keeping, so this is one transaction.
      const delta = decide(sameMark(held.meta, expected()) ? undefined : held);
      held = apply(held, delta);
      return Promise.resolve(delta);
    },
    wipe(life) {
      held = { ...nothingHeld, meta: { ...nothingHeld.meta, life } };
      return Promise.resolve();
    },
    close: () => undefined,
  };
}
