import { lazy, type ComponentType } from 'react';
import type { Stands } from './NotFetched';

/**
 * A part of the program that is fetched when it is first drawn, as by React's `lazy`, which asks only once: where it cannot be
 * fetched, words that say so stand in its place, or nothing where no place is told, and it is asked for again once the network is
 * back, whenever it is drawn anew, and when somebody says so. In place of an `awaited` part, and where not even those words can be
 * fetched, what stands while it is fetched goes on to stand.
 */
export function part<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  stands?: Stands | 'awaited',
  { fetchWords, wait } = ways,
): ComponentType<P> {
  const words = async () => stands !== 'awaited' && (await fetchWords()).awaitedPart(fetch, stands);
  // A refusal would be kept for ever.
  const come = async (pause = 5000): Promise<ComponentType<P>> =>
    (await fetch()
      .catch(words)
      .catch(() => false as const)) || wait(pause).then(() => come(Math.min(2 * pause, 60_000)));
  return lazy(async () => ({ default: await come() }));
}

const ways = {
  fetchWords: () => import(/* webpackChunkName: "above" */ './awaitedPart'),
  /** For the network, or so many milliseconds: the browser may take itself to be online all the time. */
  wait: (pause: number): Promise<unknown> =>
    new Promise((done) => {
      const signal = AbortSignal.timeout(pause);
      addEventListener('online', done, { once: true, signal });
      signal.addEventListener('abort', done);
    }),
};
