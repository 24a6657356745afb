import { useEffect, useRef, type RefObject } from 'react';

/** Calls `onLeft` with what was open, once the page has been drawn without it: what held the focus may be gone by then. */
export function useLeft<T>(open: T | undefined, onLeft: (what: T) => void): void {
  const before = useRef<T>(undefined);
  useEffect(() => {
    const left = before.current;
    before.current = open;
    if (open === undefined && left !== undefined) onLeft(left);
  });
}

/** Whether nothing on the page has the focus: whoever works with the keyboard would begin again at its top. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Brings the row that the address names into sight, and the focus to it. */
export function useSought<E extends HTMLElement>(isSought: boolean): RefObject<E | null> {
  const row = useRef<E>(null);
  useEffect(() => {
    if (!isSought) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [isSought]);
  return row;
}

/** Goes to the first field in here that is said to be wrong, once that is said. */
export function focusWrong(within: ParentNode | null): void {
  requestAnimationFrame(() => within?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
}
