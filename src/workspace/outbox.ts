import type { Key, Kind } from '../domain/record';
import type { Write } from '../lists/site';
import { idOf } from './held';
import type { AnyRecord, Held, Pending } from './held';
import { differing } from './merge';

/** How many writes fit in one round trip: Graph's limit for `$batch`. */
export const batchSize = 20;

/** Fields by which records point at others that must be in the tenant before them. */
const parentFields: readonly (readonly [field: string, kind: Kind])[] = [
  ['planKey', 'plan'],
  ['priorityKey', 'priority'],
  ['objectiveKey', 'objective'],
  ['actionKey', 'action'],
  ['reviewKey', 'planReview'],
  ['about', 'comment'],
  ['leadKey', 'person'],
  ['sponsorKey', 'person'],
  ['ownerKey', 'person'],
  ['setKey', 'questionSet'],
  ['questionReviewKey', 'questionReview'],
  ['measureKey', 'measure'],
  ['findingKey', 'finding'],
  ['currentPlan', 'plan'],
];

/**
 * What can be sent now, first come first, at most one round trip. A change waits for records it points at that are still
 * to be made themselves; a parked one waits for the person and holds back only what points at it. What was changed after
 * `changedBy` (an instant) is still being typed and rests; what was changed later than `now` the clock was wrong about.
 */
export function ready(held: Held, changedBy: string, now: string): Pending[] {
  const rested = [...held.pending.values()].filter((one) => (one.at <= changedBy || one.at > now) && !one.parked);
  const free = rested.filter((one) => says(one) && !waitsFor(held, one));
  return free.sort((a, b) => a.turn - b.turn).slice(0, batchSize);
}

/** Changes that were taken back after they had been sent without an answer: only a look tells whether they arrived. */
export function doubtful(held: Held): Pending[] {
  return [...held.pending.values()].filter((one) => !one.parked && !says(one)).slice(0, batchSize);
}

/** A waiting change as the lists take it: guarded by the version that the person's changes start from. */
export function writeOf(pending: Pending): Write {
  const { kind, after } = pending;
  if (pending.create) return { kind, after };
  return { kind, after, before: pending.before, item: pending.item, version: pending.version };
}

/** Everything waiting that cannot be without a record that was never made: what points at it, and what points at that. */
export function dependants(held: Held, kind: Kind, key: Key): Pending[] {
  const direct = [...held.pending.values()].filter((one) => parentsOf(one.after).includes(idOf(kind, key)));
  return direct.flatMap((one) => [one, ...(one.create ? dependants(held, one.kind, one.key) : [])]);
}

function waitsFor(held: Held, pending: Pending): boolean {
  return parentsOf(pending.after).some((id) => held.pending.get(id)?.create);
}

function says(pending: Pending): boolean {
  return pending.create || pending.before === undefined || differing(pending.before, pending.after).length > 0;
}

function parentsOf(record: AnyRecord): string[] {
  const fields = record as unknown as Record<string, unknown>;
  return parentFields.flatMap(([field, kind]) => {
    const key = fields[field];
    return typeof key === 'string' && key !== '' ? [idOf(kind, key)] : [];
  });
}
