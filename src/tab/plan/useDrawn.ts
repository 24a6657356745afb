import { startTransition, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ObjectiveView } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { sizes } from '../theme';

/** Rows that are added at once as long as there are more: so many cost a slow device a tenth of a second. */
const more = 20;

/** How long the rest may wait for a moment in which the page has nothing else to do, in milliseconds. */
const patience = 1000;

/** What of a plan is on the page already. */
export interface Drawn {
  drawn: ObjectiveView[];
  /** Rows that are still to come. */
  rest: number;
  /** Draws everything before the next line runs, for whoever is about to look for a row. */
  drawAll(): void;
}

/**
 * A plan's first screen is drawn at once and the rest right after it, piece by piece, as the page finds time. `whole` draws
 * everything at once: a row somewhere in it is asked for.
 */
export function useDrawn(planKey: Key, objectives: ObjectiveView[], whole: boolean): Drawn {
  const [{ of, rows }, setDrawn] = useState({ of: planKey, rows: whole ? Infinity : screenful() });
  const wanted = whole ? Infinity : of === planKey ? rows : screenful();
  const drawn = useMemo(() => firstOf(objectives, wanted), [objectives, wanted]);
  const rest = rowsIn(objectives) - rowsIn(drawn);
  const next = rest > more ? wanted + more : Infinity;

  useEffect(() => {
    // From then on, what the plan gains is drawn at once.
    if (wanted === Infinity) return;
    return whenIdle(() => startTransition(() => setDrawn({ of: planKey, rows: next })));
  }, [planKey, wanted, next]);

  function drawAll(): void {
    if (rest > 0) flushSync(() => setDrawn({ of: planKey, rows: Infinity }));
  }

  useEffect(() => {
    if (rest === 0) return;
    // Before hidden numbers are covered in what is drawn.
    addEventListener('beforeprint', drawAll, true);
    return () => removeEventListener('beforeprint', drawAll, true);
  });

  return { drawn, rest, drawAll };
}

/** Rows that fill the frame, whatever stands above them. */
function screenful(): number {
  return Math.ceil(window.innerHeight / Number.parseInt(sizes.row));
}

/** The first groups that together have so many rows; all of them where they have fewer. */
export function firstOf(objectives: ObjectiveView[], rows: number): ObjectiveView[] {
  let count = 0;
  const end = objectives.findIndex((one) => (count += rowsIn([one])) >= rows);
  return end < 0 ? objectives : objectives.slice(0, end + 1);
}

function rowsIn(objectives: readonly ObjectiveView[]): number {
  return objectives.reduce((sum, { actions }) => sum + actions.length + 1, 0);
}

function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 50);
    return () => clearTimeout(timer);
  }
  const call = requestIdleCallback(act, { timeout: patience });
  return () => cancelIdleCallback(call);
}
