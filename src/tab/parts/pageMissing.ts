import { useEffect, useSyncExternalStore } from 'react';

let missing = 0;
const listeners = new Set<() => void>();

/** Says that there is nothing to carry on with on the page that somebody is at. Answers how to take it back. */
export function missPage(): () => void {
  change(1);
  return () => change(-1);
}

/** The same while something is drawn. */
export function useMissingPage(isMissing: boolean): void {
  useEffect(() => (isMissing ? missPage() : undefined), [isMissing]);
}

/** Whether the page that somebody is at could not be fetched. */
export function useIsPageMissing(): boolean {
  return useSyncExternalStore(subscribe, isMissing, isMissing);
}

function change(by: 1 | -1): void {
  missing += by;
  listeners.forEach((tell) => tell());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const isMissing = () => missing > 0;
