import { useEffect, useRef, type RefObject } from 'react';
import type { Thread } from '../../domain/conversation';

/** Brings a comment that this person has just made into sight. Items of the returned list say which comment they hold in `data-key`. */
export function useNewInSight(threads: readonly Thread[]): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const seen = useRef(new Set(threads.map(({ key }) => key)));
  useEffect(() => {
    // Only what is still on its way is this person's own from here; what others say moves nothing.
    const made = threads.find(({ key, waiting }) => waiting && !seen.current.has(key));
    seen.current = new Set(threads.map(({ key }) => key));
    const item = [...(list.current?.children ?? [])].find((one) => one.getAttribute('data-key') === made?.key);
    item?.scrollIntoView({ block: 'nearest' });
  });
  return list;
}
