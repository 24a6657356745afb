import { useEffect, useEffectEvent } from 'react';
import { useSchool } from './school/School';

/** Keys that work on the whole page: `?` shows the keys, `/` finds a part of the plan, Ctrl+Z takes the last change back. Not while somebody types. */
export function usePageKeys(onSheet: (sheet: 'keys' | 'find') => void): void {
  const { keeping } = useSchool();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const typing =
      event.target instanceof Element &&
      event.target.matches('input:not([type=radio], [type=checkbox]), textarea, select, dialog, dialog *');
    if (typing || event.defaultPrevented) return;
    const held = event.ctrlKey || event.metaKey;
    if (held && !event.shiftKey && event.key.toLowerCase() === 'z') void keeping.undoLast();
    else if (event.key === '?') onSheet('keys');
    else if (event.key === '/' && !held) find(() => onSheet('find'));
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}

/** Goes into the plan's own search where the page shows it, open or not; elsewhere finds over the page. */
export function find(overThePage: () => void): void {
  const own = document.querySelector<HTMLElement>('[aria-label="Search the plan"]');
  if (!own?.getClientRects().length) return overThePage();
  own.focus();
  own.click();
}
