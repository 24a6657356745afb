import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Where a line begins and ends, in pixels from the picture's upper left corner. */
export interface Drawn {
  path: string;
  near: boolean;
}

/** Ends of a line, by the names that the boxes carry in `data-link`. */
export interface Ends {
  from: string;
  to: string;
  near: boolean;
}

/** Lines from the right edge of one box to the left edge of the next, drawn again whenever boxes move or change their size. */
export function useLines(ends: readonly Ends[]): { picture: RefObject<HTMLDivElement | null>; lines: readonly Drawn[] } {
  const picture = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<readonly Drawn[]>([]);
  const wanted = JSON.stringify(ends);

  useLayoutEffect(() => {
    const box = picture.current;
    if (box === null) return;
    const draw = () => setLines(drawn(box, JSON.parse(wanted) as Ends[]));
    const observer = new ResizeObserver(draw);
    observer.observe(box);
    draw();
    return () => observer.disconnect();
  }, [wanted]);

  return { picture, lines };
}

function drawn(box: HTMLElement, ends: readonly Ends[]): Drawn[] {
  const origin = box.getBoundingClientRect();
  const boxes = new Map(
    [...box.querySelectorAll<HTMLElement>('[data-link]')].map((one) => [one.dataset['link'], one.getBoundingClientRect()]),
  );
  return ends.flatMap(({ from, to, near }) => {
    const [left, right] = [boxes.get(from), boxes.get(to)];
    if (left === undefined || right === undefined) return [];
    const [x1, y1] = [left.right - origin.left, left.top + left.height / 2 - origin.top];
    const [x2, y2] = [right.left - origin.left, right.top + right.height / 2 - origin.top];
    const bend = Math.max(8, (x2 - x1) / 2);
    return [{ path: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`, near }];
  });
}
