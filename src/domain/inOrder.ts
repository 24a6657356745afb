import type { Key } from './record';

/** Something that has a place among its siblings. */
export interface Ranked {
  key: Key;
  rank: string;
}

/** Siblings by rank, and by key where two people chose the same rank at once, so that every device agrees. */
export function inOrder<R extends Ranked>(siblings: Iterable<R>): R[] {
  return [...siblings].sort((a, b) => compare(a.rank, b.rank) || compare(a.key, b.key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
