import type { Kind } from '../domain/record';
import type { Change } from '../domain/snapshot';
import { committing, seen } from './commit';
import type { Means } from './drafts';
import { idOf } from './held';
import type { Held, Pending } from './held';
import { withValue } from './merge';
import { dependants } from './outbox';
import type { Step, Work } from './work';
import type { Clash } from './workspace';

/**
 * Puts an end to two versions of a field, as the person saw them. The chosen value is an ordinary change to what they saw
 * there, so one that came in meanwhile is not overwritten unseen; mine was set aside in the history before.
 */
export function settling({ key, kind, recordKey, field, theirs }: Clash, value: unknown, reason: string, means: Means): Step {
  return (work) => {
    const now = seen(work, kind, recordKey);
    if (!now) return;
    work.dropClash(key);
    const change = { kind, before: withValue(now, field, theirs.value), after: withValue(now, field, value) };
    committing([change as Change], reason, means)(work);
  };
}

/** Lets a refused change try again. A row that somebody deleted in SharePoint is made anew. */
export function retrying(parked: string): Step {
  return (work) => {
    const pending = parkedOf(work.began, parked);
    if (!pending) return;
    const create = pending.create || pending.parked?.kind === 'missing';
    forgetRefusals(work, [pending.kind]);
    work.putPending({ ...pending, create, parked: undefined });
  };
}

/** The person wants it tried again: rights may have been given meanwhile. */
export function forgetRefusals(work: Work, kinds: readonly Kind[]): void {
  const kept = Object.entries(work.meta().refused).filter(([kind]) => !kinds.includes(kind as Kind));
  work.putMeta({ refused: Object.fromEntries(kept) });
}

/** Gives a refused change up, with what cannot be without it. */
export function abandoning(parked: string): Step {
  return (work) => {
    const pending = parkedOf(work.began, parked);
    if (!pending) return;
    const orphans = pending.create ? dependants(work.began, pending.kind, pending.key) : [];
    for (const one of [pending, ...orphans]) work.dropPending(one.kind, one.key);
  };
}

function parkedOf(held: Held, parked: string): Pending | undefined {
  return [...held.pending.values()].find((one) => one.parked && idOf(one.kind, one.key) === parked);
}
