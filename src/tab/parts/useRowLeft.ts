import { useEffect, useRef, useState, type FocusEvent, type FormEvent } from 'react';
import { isFocusLost } from './focus';

/** To put on a row that may be left. */
interface Watching {
  onFocus(): void;
  onBlur(event: FocusEvent<HTMLElement>): void;
  onInput(event: FormEvent): void;
}

/**
 * Calls `onLeft` when the focus has gone from a row elsewhere on the page, and says whether no word stands in its boxes. Once the row
 * is off the page, a focus that would be lost goes back to where the row was begun. Whoever goes to another window has not left.
 */
export function useRowLeft(onLeft: (isBlank: boolean) => void): Watching {
  const latest = useRef(onLeft);
  useEffect(() => {
    latest.current = onLeft;
  });
  const [from] = useState(() => (typeof document === 'undefined' ? null : document.activeElement));
  const typed = useRef(new Set<HTMLInputElement>());
  const leaving = useRef<AbortController>(undefined);
  const isPressed = usePressed();
  useEffect(
    () => () => {
      leaving.current?.abort();
      if (isFocusLost() && from instanceof HTMLElement) from.focus({ preventScroll: true });
    },
    [from],
  );

  return {
    // What opens over the page belongs to what opened it, and its focus is heard here.
    onFocus: () => leaving.current?.abort(),
    onBlur({ currentTarget: row }) {
      leaving.current?.abort();
      const over = new AbortController();
      leaving.current = over;
      const leave = (): void => {
        if (over.signal.aborted || row.contains(document.activeElement)) return;
        latest.current([...typed.current].every((box) => box.value === ''));
      };
      const soon = () => void setTimeout(leave);
      if (!isPressed()) return soon();
      // What is being pressed must not move away under the pointer.
      for (const type of releases) document.addEventListener(type, soon, { once: true, signal: over.signal });
    },
    onInput({ target }) {
      if ('value' in target) typed.current.add(target as HTMLInputElement);
    },
  };
}

/** Whether the pointer is down at the moment. */
function usePressed(): () => boolean {
  const pressed = useRef(false);
  useEffect(() => {
    const note = ({ type }: Event) => void (pressed.current = type === 'pointerdown');
    for (const type of presses) document.addEventListener(type, note, true);
    return () => presses.forEach((type) => document.removeEventListener(type, note, true));
  }, []);
  return () => pressed.current;
}

const releases = ['pointerup', 'pointercancel'] as const;
const presses = ['pointerdown', ...releases] as const;
