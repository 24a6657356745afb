import { useSyncExternalStore } from 'react';
import { useStandingIfAny } from './School';

/** Whether nothing can be fetched or sent just now, as far as the browser or the last request knows. Also before there is a school. */
export function useOffline(): boolean {
  const offline = useStandingIfAny()?.offline ?? false;
  const online = useSyncExternalStore(subscribe, isOnline, () => true);
  return offline || !online;
}

/** The browser knows of a lost network before a request has failed. */
function subscribe(listener: () => void): () => void {
  const ways = ['online', 'offline'] as const;
  for (const way of ways) addEventListener(way, listener);
  return () => ways.forEach((way) => removeEventListener(way, listener));
}

const isOnline = () => navigator.onLine;
