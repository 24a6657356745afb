import { useEffect, useEffectEvent } from 'react';

/** Calls back with plain keys that are pressed outside boxes; an answer of true means that the key was used. Escape is heard anywhere. */
export function useChoiceKeys(onKey: (key: string) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    if (event.key !== 'Escape' && event.target.matches('input, textarea, select')) return;
    if (onKey(event.key)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
