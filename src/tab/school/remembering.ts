import type { Kind } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';

/**
 * Works something out of a snapshot, and again only when records of a kind that it looked at have changed: what is typed elsewhere
 * costs nothing. What it looks at must not depend on anything but the snapshot.
 */
export function remembering<T>(work: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  let known: { looked: ReadonlyMap<Kind, unknown>; made: T } | undefined;
  return (snapshot) => {
    if (known !== undefined && [...known.looked].every(([kind, records]) => snapshot[kind] === records)) return known.made;
    const looked = new Map<Kind, unknown>();
    const watched = new Proxy(snapshot, {
      get(all, kind: Kind) {
        looked.set(kind, all[kind]);
        return all[kind];
      },
    });
    known = { looked, made: work(watched) };
    return known.made;
  };
}
