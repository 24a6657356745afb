import { lazy, type ComponentType } from 'react';

/** Where a part stands that may not come: it says so in place of a page, or over or beside one. */
export type Stands = 'page' | 'beside';

/**
 * A part of the program that is fetched when it is first drawn, as by React's `lazy`, which asks only once: where it cannot be
 * fetched, words that say so stand in its place, or nothing where no place is told, and it is asked for again once the network is
 * back, whenever it is drawn anew, and when somebody says so.
 */
export function part<P extends object>(fetch: () => Promise<ComponentType<P>>, stands?: Stands): ComponentType<P> {
  return lazy(async () => ({ default: await fetch().catch(() => awaited(fetch, stands)) }));
}

async function awaited<P extends object>(fetch: () => Promise<ComponentType<P>>, stands?: Stands): Promise<ComponentType<P>> {
  const { awaitedPart } = await import(/* webpackChunkName: "above" */ './awaitedPart');
  return awaitedPart(fetch, stands);
}
