import { useState } from 'react';

/** Walking through what needs somebody, one page after another, and back to the overview. */
export function useThrough(go: (path: string) => void) {
  const [walk, setWalk] = useState<{ paths: readonly string[]; at: number }>();

  function stop(): void {
    setWalk(undefined);
    go('overview');
  }

  function step(paths: readonly string[], at: number): void {
    setWalk({ paths, at });
    go(paths[at]!);
  }

  return {
    start: (paths: readonly string[]) => step(paths, 0),
    going: walk && {
      at: walk.at,
      of: walk.paths.length,
      onNext: () => step(walk.paths, walk.at + 1),
      onStop: stop,
    },
  };
}
