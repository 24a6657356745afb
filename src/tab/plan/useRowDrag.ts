import { useState, type DragEvent } from 'react';
import { useSchool } from '../school/School';
import type { Opened } from '../opened';
import type { DragOver, DragRow } from './dragged';

/** What rows do while something is dragged. */
export interface RowDrag {
  dragStart(event: DragEvent, row: DragRow): void;
  dragOver(event: DragEvent, row: DragRow): void;
  drop(event: DragEvent, row: DragRow): void;
}

/** Dragging a row above or below another of its kind, or to the top of what holds them. Alt and arrows do the same from the keyboard. */
export function useRowDrag(): RowDrag & { over: DragOver | undefined } {
  const school = useSchool();
  const [dragged, setDragged] = useState<DragRow>();
  const [over, setOver] = useState<DragOver>();
  return {
    over: dragged?.key === over?.key ? undefined : over,
    dragStart(event, row) {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', row.key);
      setDragged(row);
    },
    dragOver(event, row) {
      if (dragged === undefined || !takes(dragged, row)) return;
      event.preventDefault();
      setOver({ key: row.key, edge: edgeUnder(event, dragged, row) });
    },
    drop(event, row) {
      event.preventDefault();
      setDragged(undefined);
      setOver(undefined);
      if (dragged === undefined || dragged.key === row.key || !takes(dragged, row)) return;
      const edge = edgeUnder(event, dragged, row);
      void import('./rowActs').then(({ putAt }) => putAt(school, dragged, row, edge));
    },
  };
}

const holder: Partial<Record<Opened['kind'], Opened['kind']>> = { action: 'objective', objective: 'priority' };

/** Above a row or below it, by the half of it that the pointer is over; what holds such rows takes them below itself. */
function edgeUnder({ clientY, currentTarget }: DragEvent, dragged: DragRow, row: DragRow): DragOver['edge'] {
  const { top, height } = currentTarget.getBoundingClientRect();
  return row.kind === dragged.kind && clientY < top + height / 2 ? 'top' : 'bottom';
}

function takes(dragged: DragRow, row: DragRow): boolean {
  return row.kind === dragged.kind || row.kind === holder[dragged.kind];
}
