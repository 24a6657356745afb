import { useState } from 'react';
import type { Walk } from './overview/walk';

/** Walking through what needs somebody, one page after another. It is over once they go elsewhere by themselves. */
export function useThrough(here: string, go: (path: string) => void) {
  const [walk, setWalk] = useState<Walk>();
  const path = walk?.paths[walk.at]?.split('?', 1)[0];
  const isThere = path === undefined || here === path || here.startsWith(`${path}/`);
  if (walk !== undefined && !isThere) setWalk(undefined);

  return {
    walk,
    step(next: Walk): void {
      setWalk(next);
      go(next.paths[next.at]!);
    },
  };
}
