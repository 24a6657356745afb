import type { KeyboardEvent } from 'react';

/** Up and down through the buttons of a list, and down into it from the box above; `which` of its elements are the rows. */
export function stepRows(event: KeyboardEvent, list: Element | null, which: string): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...(list?.querySelectorAll<HTMLElement>(which) ?? [])];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = rows[event.key === 'ArrowDown' ? at + 1 : at - 1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
