import type { Instant } from './day';
import type { Key, Kept } from './record';

/**
 * When something was written: what the device said, but never later than when SharePoint received it. So an update that
 * arrives late from a device that was offline keeps its place, and a device whose clock is ahead cannot claim the future.
 */
export function writtenAt(kept: { record: { at: Instant }; created?: Instant }): Instant {
  return kept.created !== undefined && kept.created < kept.record.at ? kept.created : kept.record.at;
}

/** Orders what was written by when, and by key where that is the same, so that every device agrees. */
export function byWriting<R extends { key: Key; at: Instant }>(a: Kept<R>, b: Kept<R>): number {
  const [first, second] = [writtenAt(a), writtenAt(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.record.key < b.record.key ? -1 : a.record.key > b.record.key ? 1 : 0;
}
