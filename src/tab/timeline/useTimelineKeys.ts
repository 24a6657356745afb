import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { Moving } from '../../domain/rescheduling';

interface TimelineKeys {
  grid: RefObject<HTMLElement | null>;
  ids: readonly string[];
  chosen?: string;
  onOpen(id: string, enter: boolean): void;
  onUpdate(id: string): void;
  onMove?(id: string, weeks: number, moving: Moving): void;
}

/** The keys of the timeline: rows are walked, Alt and the arrows move a date by a week, with Shift the start too. */
export function useTimelineKeys({ grid, ids, chosen, onOpen, onUpdate, onMove }: TimelineKeys) {
  const [last, setLast] = useState<string>();
  const reachable = [last, chosen, ids[0]].find((id) => id !== undefined && ids.includes(id));

  function walk(row: string, to: number): void {
    const id = ids[Math.max(0, Math.min(to, ids.length - 1))];
    if (id === undefined || id === row) return;
    grid.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
    if (chosen !== undefined) onOpen(id, false);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row;
    if (row === undefined || event.ctrlKey || event.metaKey) return;
    const at = ids.indexOf(row);
    const move = (weeks: number) => event.altKey && onMove?.(row, weeks, event.shiftKey ? 'both' : 'due');
    const acts: Record<string, () => void> = {
      ArrowDown: () => walk(row, at + 1),
      ArrowUp: () => walk(row, at - 1),
      j: () => walk(row, at + 1),
      k: () => walk(row, at - 1),
      Home: () => walk(row, 0),
      End: () => walk(row, ids.length - 1),
      ArrowRight: () => move(1),
      ArrowLeft: () => move(-1),
      Enter: () => onOpen(row, true),
      u: () => onUpdate(row),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  }

  function onFocus(event: FocusEvent): void {
    const row = event.target.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (row !== undefined) setLast(row);
  }

  return { reachable, onKeyDown, onFocus };
}
