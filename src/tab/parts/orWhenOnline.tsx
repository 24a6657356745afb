import { useEffect, useState, type ComponentType } from 'react';
import { useOffline } from '../school/useOffline';
import { NotFetched } from './NotFetched';

type Fetched<P> = { default: ComponentType<P> };

/**
 * What fetches a page for `lazy`, which asks only once: where the page cannot be fetched, one that says so stands in its place, and
 * fetches it when the network is back.
 */
export function orWhenOnline<P extends object>(fetch: () => Promise<Fetched<P>>): () => Promise<Fetched<P>> {
  let fetched: ComponentType<P> | undefined;

  function Awaited(props: P) {
    const [Page, setPage] = useState(() => fetched);
    const offline = useOffline();
    const again = () => {
      fetch().then(
        (came) => setPage(() => (fetched = came.default)),
        () => undefined,
      );
    };
    useEffect(() => void (!offline && fetched === undefined && again()), [offline]);
    return Page ? <Page {...props} /> : <NotFetched offline={offline} onAgain={again} />;
  }

  return () => fetch().catch(() => ({ default: Awaited }));
}
