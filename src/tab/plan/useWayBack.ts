import { useEffect, useRef, useState } from 'react';
import { isFocusLost } from '../parts/focus';
import { rowElement } from './gridCells';

/** Notes that a new row is ended by its own keys; `id` is the row that it becomes where something was written. */
type WayBack = (row: HTMLElement | null, id: string) => void;

/**
 * Where the focus goes once a new row has been ended and is off the page: to what was written, or was written just before, else to
 * what the new row was asked for from.
 */
export function useWayBack(): WayBack {
  // While it is drawn for the first time, what asked for it still has the focus.
  const [from] = useState(() => askedFrom(document.activeElement));
  const go = useRef<() => void>(undefined);
  useEffect(() => () => go.current?.(), []);
  return (row, id) => {
    const grid = row?.closest<HTMLElement>('[role=grid]');
    if (!row || !grid) return;
    const above = rowsIn(grid).findLast((one) => row.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);
    go.current = () => {
      if (!isFocusLost()) return;
      const ways = [() => rowElement(grid, id), () => from(grid), () => rowElement(grid, above?.dataset.row ?? '')];
      ways.some((find) => {
        find()?.focus();
        return !isFocusLost();
      });
    };
  };
}

/** Finds again what a new row was asked for from: a row, the new row before it, which is a row by now, or a button, drawn anew. */
function askedFrom(from: Element | null): (grid: HTMLElement) => HTMLElement | null {
  const { row, new: before } = from?.closest<HTMLElement>('[data-row], [data-new]')?.dataset ?? {};
  const words = from?.matches('.add-row button') ? from.textContent : undefined;
  return (grid) => {
    if (words === undefined) return rowElement(grid, row ?? before ?? '');
    return [...grid.querySelectorAll<HTMLElement>('.add-row button')].find((one) => one.textContent === words) ?? null;
  };
}

function rowsIn(grid: HTMLElement): HTMLElement[] {
  return [...grid.querySelectorAll<HTMLElement>('[data-row]')];
}
