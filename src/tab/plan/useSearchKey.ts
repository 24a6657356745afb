import { useEffect, useEffectEvent } from 'react';

/** `/` begins a search, wherever on the page one is, but not while somebody types. */
export function useSearchKey(onSearch: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const typing = (event.target as Element).matches?.('input, textarea, select, dialog *');
    if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || typing) return;
    event.preventDefault();
    onSearch();
    // Where it is open already the focus goes back into it.
    document.querySelector<HTMLElement>('[role=search] input')?.focus();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
