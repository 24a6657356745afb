import type { KeyboardEvent } from 'react';

/**
 * Moves between the boxes of a table as in a spreadsheet: up and down by arrows, Enter goes down and Shift and Enter up, left and
 * right once the caret is at that end of the text or all of it is selected. Tab is the browser's own.
 */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = stepOf(event.key, event.shiftKey, box);
  const place = placeOf(box);
  if (step === undefined || place === undefined) return;
  const next = boxAt(event.currentTarget, { row: place.row + step.row, column: place.column + step.column });
  event.preventDefault();
  if (next === undefined) return;
  next.focus();
  next.select();
}

/** Which cell a box stands in: it says so itself, as `2,1`. */
export function placeOf(box: Element): { row: number; column: number } | undefined {
  const [row, column] = (box.closest<HTMLElement>('[data-cell]')?.dataset.cell ?? '').split(',').map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? undefined : { row, column };
}

function stepOf(key: string, shift: boolean, box: HTMLInputElement): { row: number; column: number } | undefined {
  const { selectionStart: from, selectionEnd: to, value } = box;
  const whole = from === 0 && to === value.length;
  if (key === 'ArrowDown' || (key === 'Enter' && !shift)) return { row: 1, column: 0 };
  if (key === 'ArrowUp' || key === 'Enter') return { row: -1, column: 0 };
  if (key === 'ArrowRight' && !shift && (whole || (from === value.length && from === to))) return { row: 0, column: 1 };
  return key === 'ArrowLeft' && !shift && (whole || (to === 0 && from === to)) ? { row: 0, column: -1 } : undefined;
}

function boxAt(grid: HTMLElement, { row, column }: { row: number; column: number }): HTMLInputElement | undefined {
  return grid.querySelector<HTMLInputElement>(`[data-cell="${row},${column}"] input`) ?? undefined;
}
