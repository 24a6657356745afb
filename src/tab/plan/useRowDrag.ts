import { useState, type DragEvent } from 'react';
import type { Key } from '../../domain/record';
import { useSchool } from '../school/School';

/** A row that takes part in dragging: an action, or an objective as the place above its first action. */
export interface DragRow {
  key: Key;
  objectiveKey: Key;
  index: number;
}

/** What rows do while something is dragged. */
export interface RowDrag {
  dragStart(event: DragEvent, key: Key): void;
  dragOver(event: DragEvent, key: Key): void;
  drop(event: DragEvent, row: DragRow): void;
}

/** Dragging an action before another one, or to the top of an objective. Alt and arrows do the same from the keyboard. */
export function useRowDrag(): RowDrag & { over: Key | undefined } {
  const school = useSchool();
  const [dragged, setDragged] = useState<Key>();
  const [over, setOver] = useState<Key>();
  return {
    over: dragged !== undefined && dragged !== over ? over : undefined,
    dragStart(event, key) {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', key);
      setDragged(key);
    },
    dragOver(event, key) {
      if (dragged === undefined) return;
      event.preventDefault();
      setOver(key);
    },
    drop(event, row) {
      event.preventDefault();
      setDragged(undefined);
      setOver(undefined);
      if (dragged === undefined || dragged === row.key) return;
      void import('./rowActs').then(({ putBefore }) => putBefore(school, dragged, row));
    },
  };
}
