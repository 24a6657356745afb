import { startTransition, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Snapshot } from '../../domain/snapshot';
import type { Standing, Workspace } from '../../workspace/workspace';
import { watchTyping } from './typing';

/** What screens show of a workspace: both of one moment. */
export interface Seen {
  snapshot: Snapshot;
  standing: Standing;
}

/**
 * The workspace as it is on the screen. A change is drawn at once; while somebody types it is drawn when they pause, and bit by
 * bit, since a letter must never wait for three hundred rows. Whatever ends the typing finds everything drawn.
 */
export function useSeen(workspace: Workspace): Seen {
  const [seen, setSeen] = useState<Seen>(() => momentOf(workspace));
  useLayoutEffect(() => {
    const typing = watchTyping(document);
    let drawn = seen;
    let asked = false;
    const draw = () => {
      asked = false;
      const now = momentOf(workspace);
      if (now.snapshot === drawn.snapshot && now.standing === drawn.standing) return;
      drawn = now;
      if (typing.goesOn()) startTransition(() => setSeen(now));
      else flushSync(() => setSeen(now));
    };
    // Not before whoever changed it is done, who may be in the midst of drawing.
    const ask = () => {
      if (!asked) queueMicrotask(() => typing.onPause(draw));
      asked = true;
    };
    ask();
    const end = () => {
      asked = false;
      drawn = momentOf(workspace);
      setSeen(drawn);
    };
    const stops = [workspace.subscribe(ask), typing.onEnd(end), typing.stop];
    return () => stops.forEach((stop) => stop());
    // What is drawn first is only compared with.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [workspace]);
  return seen;
}

function momentOf(workspace: Workspace): Seen {
  return { snapshot: workspace.current(), standing: workspace.standing() };
}
