import { useState, type DragEvent } from 'react';
import type { Key } from '../../domain/record';

/** What an item of a list does while one is dragged. */
export interface ItemDrag {
  /** Where the line stands that says where the dragged item will go; none while nothing is over it. */
  edge?: 'top' | 'bottom';
  on: {
    onDragStart(event: DragEvent): void;
    onDragOver(event: DragEvent): void;
    onDrop(event: DragEvent): void;
    onDragEnd(): void;
  };
}

/**
 * Dragging the items of one list above or below each other, by the half of one that the pointer is over. What is dragged from
 * elsewhere is not taken. `move` puts an item at a place among all of them.
 */
export function useListDrag(keys: readonly Key[], move: (key: Key, index: number) => void): (key: Key) => ItemDrag {
  const [dragged, setDragged] = useState<Key>();
  const [over, setOver] = useState<{ key: Key; edge: 'top' | 'bottom' }>();
  function end(): void {
    setDragged(undefined);
    setOver(undefined);
  }
  return (key) => ({
    ...(over?.key === key && dragged !== key && { edge: over.edge }),
    on: {
      onDragStart(event) {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', key);
        setDragged(key);
      },
      onDragOver(event) {
        if (dragged === undefined) return;
        event.preventDefault();
        setOver({ key, edge: edgeUnder(event) });
      },
      onDrop(event) {
        event.preventDefault();
        end();
        if (dragged === undefined || dragged === key) return;
        const [from, to] = [keys.indexOf(dragged), keys.indexOf(key) + (edgeUnder(event) === 'bottom' ? 1 : 0)];
        move(dragged, from < to ? to - 1 : to);
      },
      onDragEnd: end,
    },
  });
}

function edgeUnder({ clientY, currentTarget }: DragEvent): 'top' | 'bottom' {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'top' : 'bottom';
}
