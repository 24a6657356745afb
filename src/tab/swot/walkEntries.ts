import type { KeyboardEvent } from 'react';

/**
 * Goes with the up and down arrows from a box of an entry to the same box of the entry above or below, through all four quadrants, so
 * that many are walked without a stop at each of their buttons. Where words stand in several lines, from the first and the last of
 * them. Answers whether it went.
 */
export function walkEntries({ key, target, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  const step = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (step === undefined || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof HTMLTextAreaElement)) return false;
  const { selectionStart, selectionEnd, value } = target;
  if (step < 0 ? selectionStart > 0 : selectionEnd < value.length) return false;
  const entry = target.closest('[data-entry]');
  const entries = [...document.querySelectorAll('main [data-entry]')];
  const next = entry ? entries[entries.indexOf(entry) + step] : undefined;
  const box = entry && next && boxesOf(next)[boxesOf(entry).indexOf(target)];
  if (!box) return false;
  box.focus();
  // The same key goes on from there.
  const caret = step < 0 ? 0 : box.value.length;
  box.setSelectionRange(caret, caret);
  return true;
}

function boxesOf(entry: Element): HTMLTextAreaElement[] {
  return [...entry.querySelectorAll('textarea')];
}
