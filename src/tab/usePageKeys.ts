import { useEffect, useEffectEvent } from 'react';
import { useSchool } from './school/School';

/** Keys that work on the whole page: `?` shows the keys, `/` finds a part of the plan, Ctrl+Z takes the last change back. Not while somebody types. */
export function usePageKeys({ onKeys, onFind }: { onKeys(): void; onFind?: () => void }): void {
  const { keeping } = useSchool();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const typing =
      event.target instanceof Element &&
      event.target.matches('input:not([type=radio], [type=checkbox]), textarea, select, dialog, dialog *');
    if (typing || event.defaultPrevented) return;
    const undoes = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (undoes) void keeping.undoLast();
    else if (event.key === '?') onKeys();
    else if (event.key === '/' && onFind) onFind();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
