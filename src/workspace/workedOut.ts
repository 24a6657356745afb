import { apply } from './held';
import type { Delta, Held } from './held';
import { placesIn } from './shown';
import type { Place } from './shown';
import { startWork } from './work';
import type { Step } from './work';

/** A step on the ground it was worked out on, what it changes there, and what is held then. */
export interface WorkedOut {
  step: Step;
  base: Held;
  delta: Delta;
  after: Held;
}

/** Works a step out on what is held. */
export function workOut(step: Step, base: Held): WorkedOut {
  const work = startWork(base);
  step(work);
  const delta = work.delta();
  return { step, base, delta, after: apply(base, delta) };
}

/** Steps worked out one upon the other; those that stand on the same ground as before are left as they are. */
export function workOutAll(steps: readonly WorkedOut[], base: Held): WorkedOut[] {
  let ground = base;
  return steps.map((one) => {
    const again = one.base === ground ? one : workOut(one.step, ground);
    ground = again.after;
    return again;
  });
}

/** What steps that stand upon each other change together: one change. */
export function join(steps: readonly WorkedOut[]): Delta {
  return {
    rows: steps.flatMap(({ delta }) => delta.rows),
    pending: steps.flatMap(({ delta }) => delta.pending),
    clashes: steps.flatMap(({ delta }) => delta.clashes),
    meta: { ...steps.at(-1)!.after.meta, seq: steps[0]!.delta.meta.seq },
  };
}

/** Where a step may have changed what is shown. */
export function placesOf({ delta, base }: WorkedOut): Place[] {
  return placesIn(delta, base);
}
