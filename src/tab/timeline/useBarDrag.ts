import { useState, type PointerEvent } from 'react';
import type { Moving } from '../../domain/rescheduling';
import { weeksIn, type TimeSpan } from '../../domain/timeline';

/** A bar as it is being dragged. */
export interface Drag {
  key: string;
  /** Of the width of the timeline. */
  by: number;
  all: boolean;
}

/** Dragging a bar, or its end, by whole weeks. `moved` is called where it was let go at least half a week away. */
export function useBarDrag(span: TimeSpan, moved: (key: string, weeks: number, moving: Moving) => void) {
  const [drag, setDrag] = useState<Drag>();

  function grab(event: PointerEvent, key: string, all: boolean): void {
    const bar = event.currentTarget as HTMLElement;
    const width = bar.parentElement?.clientWidth ?? 0;
    if (event.button !== 0 || width === 0) return;
    const began = event.clientX;
    bar.setPointerCapture(event.pointerId);
    const weeksTo = (x: number) => weeksIn(span, (x - began) / width);
    const shareOf = (weeks: number) => weeks / (weeksIn(span, 1) || 1);
    const move = ({ clientX }: globalThis.PointerEvent) => setDrag({ key, all, by: shareOf(weeksTo(clientX)) });
    const end = ({ type, clientX }: globalThis.PointerEvent) => {
      bar.removeEventListener('pointermove', move);
      bar.removeEventListener('pointerup', end);
      bar.removeEventListener('pointercancel', end);
      setDrag(undefined);
      if (type !== 'pointerup' || weeksTo(clientX) === 0) return;
      ignoreClick();
      moved(key, weeksTo(clientX), all ? 'both' : 'due');
    };
    bar.addEventListener('pointermove', move);
    bar.addEventListener('pointerup', end);
    bar.addEventListener('pointercancel', end);
  }

  return { drag, grab };
}

/** Letting go of what was dragged is no click on its row. */
function ignoreClick(): void {
  const ignore = (event: MouseEvent) => event.stopPropagation();
  addEventListener('click', ignore, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', ignore, { capture: true }));
}
