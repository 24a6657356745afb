import type { Key } from '../../domain/record';

/** Takes the focus to a priority, wherever on the page it stands by now. */
export function goToPriority(key: Key): void {
  document.querySelector<HTMLElement>(`[data-priority="${CSS.escape(key)}"] h3 button`)?.focus();
}
