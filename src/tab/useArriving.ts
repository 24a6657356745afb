import { useEffect, useRef } from 'react';
import { afterPaint } from './parts/afterPaint';
import { useSchool } from './school/School';

const fetchArriving = afterPaint(() => import('./arriving'));

/** What follows when somebody comes to a page: that they were here is remembered, and no focus is left behind with the page before. */
export function useArriving(address: string): void {
  const { workspace, host } = useSchool();
  const came = useRef(false);
  useEffect(() => {
    const moved = came.current;
    came.current = true;
    let stop: (() => void) | undefined;
    let left = false;
    fetchArriving().then(
      ({ arrive }) => left || (stop = arrive(workspace, host, moved ? address : undefined)),
      () => undefined,
    );
    return () => {
      left = true;
      stop?.();
    };
  }, [address, workspace, host]);
}
