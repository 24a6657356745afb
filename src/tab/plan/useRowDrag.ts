import { useState, type DragEvent } from 'react';
import type { Key } from '../../domain/record';
import { useSchool } from '../school/School';

/** What a row needs to take part in dragging. */
export interface RowDrag {
  onDragStart(event: DragEvent): void;
  onDragOver(event: DragEvent): void;
  onDrop(event: DragEvent): void;
  over: boolean;
}

/** Dragging an action before another one, or to the top of an objective. Alt and arrows do the same from the keyboard. */
export function useRowDrag(): (row: { key: Key; objectiveKey: Key; index: number }) => RowDrag {
  const school = useSchool();
  const [dragged, setDragged] = useState<Key>();
  const [over, setOver] = useState<Key>();
  return ({ key, objectiveKey, index }) => ({
    over: over === key && dragged !== undefined && dragged !== key,
    onDragStart(event) {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', key);
      setDragged(key);
    },
    onDragOver(event) {
      if (dragged === undefined) return;
      event.preventDefault();
      setOver(key);
    },
    onDrop(event) {
      event.preventDefault();
      setDragged(undefined);
      setOver(undefined);
      if (dragged === undefined || dragged === key) return;
      void import('./rowActs').then(({ putBefore }) => putBefore(school, dragged, { key, objectiveKey, index }));
    },
  });
}
