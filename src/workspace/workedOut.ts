import { apply, idOf } from './held';
import type { Delta, Held } from './held';
import { placesIn } from './shown';
import type { Place } from './shown';
import { startWork } from './work';
import type { Step } from './work';

/** A step on the ground it was worked out on, what it changes there, and what is held then. */
export interface WorkedOut {
  step: Step;
  /** What goes with it and comes before it: of a step that was lost. */
  upon?: Step;
  base: Held;
  delta: Delta;
  after: Held;
}

/** Works a step out on what is held. */
export function workOut(step: Step, base: Held, upon?: Step): WorkedOut {
  const work = startWork(base);
  upon?.(work);
  step(work);
  const delta = work.delta();
  return { step, upon, base, delta, after: apply(base, delta) };
}

/** Steps worked out one upon the other; those that stand on the same ground as before are left as they are. */
export function workOutAll(steps: readonly WorkedOut[], base: Held): WorkedOut[] {
  let ground = base;
  return steps.map((one) => {
    const again = one.base === ground ? one : workOut(one.step, ground, one.upon);
    ground = again.after;
    return again;
  });
}

/**
 * The steps without one that could not be kept. What somebody did on records that it had brought keeps those records: otherwise a row
 * that came with it would look as if it had been deleted since, and what it changed as if somebody had changed it back.
 */
export function without(lost: WorkedOut, steps: readonly WorkedOut[], base: Held): WorkedOut[] {
  const at = steps.indexOf(lost);
  let ground = base;
  return [...steps.slice(0, at), ...steps.slice(at + 1)].map((one, place) => {
    const alone = workOut(one.step, ground, one.upon);
    const again = place < at ? alone : workOut(one.step, ground, bringing(lost, touchedIn(alone.delta), one.upon));
    ground = again.after;
    return again;
  });
}

/** What a step had changed of some records, where they are as it found them. */
function bringing({ base, delta }: WorkedOut, records: ReadonlySet<string>, upon?: Step): Step {
  return (work) => {
    upon?.(work);
    for (const { kind, key, kept } of delta.rows)
      if (records.has(idOf(kind, key)) && work.row(kind, key) === base.rows[kind].get(key)) work.putRow(kind, key, kept);
    for (const { id, pending } of delta.pending)
      if (pending && records.has(id) && work.pending(pending.kind, pending.key) === base.pending.get(id))
        work.putPending(pending);
    for (const { key, clash } of delta.clashes)
      if (clash && records.has(idOf(clash.kind, clash.recordKey)) && !work.clash(key)) work.putClash(clash);
  };
}

function touchedIn({ pending, clashes }: Delta): Set<string> {
  return new Set([
    ...pending.map(({ id }) => id),
    ...clashes.flatMap(({ clash }) => (clash ? [idOf(clash.kind, clash.recordKey)] : [])),
  ]);
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
