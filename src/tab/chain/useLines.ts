import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { routesOf, type Box } from './routes';

/** A line of the picture, in pixels from its upper left corner. */
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

/** Lines between boxes in columns, named from above, drawn again whenever boxes move or change their size. Near ones lie over the others. */
export function useLines(
  columns: readonly (readonly string[])[],
  ends: readonly Ends[],
): { picture: RefObject<HTMLDivElement | null>; lines: readonly Drawn[] } {
  const picture = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<readonly Drawn[]>([]);
  const wanted = JSON.stringify({ columns, ends });

  useLayoutEffect(() => {
    const box = picture.current;
    if (box === null) return;
    const draw = () => setLines(drawn(box, JSON.parse(wanted) as { columns: string[][]; ends: Ends[] }));
    const observer = new ResizeObserver(draw);
    observer.observe(box);
    draw();
    return () => observer.disconnect();
  }, [wanted]);

  return { picture, lines };
}

function drawn(picture: HTMLElement, { columns, ends }: { columns: string[][]; ends: Ends[] }): Drawn[] {
  const origin = picture.getBoundingClientRect();
  const boxes = new Map<string, Box>();
  for (const one of picture.querySelectorAll<HTMLElement>('[data-link]')) {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const name = one.dataset['link']!;
    const [x, y] = [origin.left, origin.top];
    boxes.set(name, { name, left: left - x, right: right - x, top: top - y, bottom: bottom - y });
  }
  const placed = columns.map((names) => names.map((name) => boxes.get(name)).filter((one) => one !== undefined));
  const titles = [...picture.querySelectorAll('h2')].map((one) => one.getBoundingClientRect().bottom - origin.top);
  const paths = routesOf(placed, ends, Math.max(0, ...titles));
  const lines = ends.map(({ near }, at) => ({ path: paths[at] ?? '', near }));
  return lines.toSorted((one, other) => Number(one.near) - Number(other.near));
}
