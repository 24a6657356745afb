import type { Key } from '../domain/record';
import { keep, seen } from './commit';
import type { Means } from './drafts';
import { idOf } from './held';
import type { Held, Pending } from './held';
import { same, valueOf, withValue } from './merge';
import { dependants } from './outbox';
import type { Step } from './work';

/** Puts an end to two versions of a field. The chosen value is an ordinary change; mine was set aside in the history before. */
export function settling(clashKey: Key, value: unknown, means: Means): Step {
  return (work) => {
    const clash = work.clash(clashKey);
    if (!clash) return;
    work.dropClash(clashKey);
    const now = seen(work, clash.kind, clash.recordKey);
    if (!now || same(valueOf(now, clash.field), value)) return;
    keep(work, clash.kind, withValue(now, clash.field, value), '', means);
  };
}

/** Lets a refused change try again. A row that somebody deleted in SharePoint is made anew. */
export function retrying(parked: string): Step {
  return (work) => {
    const pending = parkedOf(work.began, parked);
    if (!pending) return;
    const create = pending.create || pending.parked?.kind === 'missing';
    work.putPending({ ...pending, create, parked: undefined });
  };
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
