import type { Day, Instant } from './day';
import { edit } from './editing';
import type { HistoryEntry } from './history';
import { isPlanned } from './plannedKinds';
import type { Plan } from './plan';
import type { Circumstances, Kept, Key } from './record';
import type { Change, Snapshot } from './snapshot';

/** Somebody's work on an agreed plan without a long pause: one reason stands for all of it. */
export interface Sitting {
  planKey: Key;
  from: Instant;
  until: Instant;
}

/** Leaders agreed the plan on a day; or, with null, have not after all. */
export function agreePlan(snapshot: Snapshot, planKey: Key, agreed: Day | null): Change[] {
  return edit(snapshot, 'plan', planKey, { agreed });
}

/** The agreed plan that changes amend; undefined where they amend none. What is said of an action amends nothing. */
export function amendedPlan(snapshot: Snapshot, changes: readonly Change[]): Key | undefined {
  const planKeys = changes.flatMap(({ kind, after }) => (isPlanned(kind) && 'planKey' in after ? [after.planKey] : []));
  return planKeys.find((key) => {
    const plan = snapshot.plan.get(key)?.record;
    return plan !== undefined && isAgreed(plan);
  });
}

/** Whether changes to a plan are amendments: leaders agreed it, and it is under way. */
export function isAgreed({ status, agreed, removed }: Plan): boolean {
  return status === 'active' && agreed !== null && !removed;
}

/**
 * Why the plan was amended in a sitting. A row of the plan's history, since the changes are in the history already: `before`
 * and `after` are the sitting's ends.
 */
export function giveReason(
  { planKey, from, until }: Sitting,
  reason: string,
  { now, newKey }: Pick<Circumstances, 'now' | 'newKey'>,
): Change[] {
  const about = { planKey, recordKind: 'plan', recordKey: planKey, field: amendment } as const;
  const entry: HistoryEntry = { key: newKey(), ...about, before: from, after: until, reason, stood: true, at: now };
  return [{ kind: 'history', after: entry }];
}

/** Whether a row of the history is a sitting's reason, and no change. */
export function isReason({ record }: Kept<HistoryEntry>): boolean {
  return record.field === amendment;
}

/**
 * Why a field was changed: its own reason, else that of the sitting in which its author changed it, the one said last. Both
 * times are the author's own device's, whatever its clock says.
 */
export function reasonFor(kept: Kept<HistoryEntry>, history: Iterable<Kept<HistoryEntry>>): string {
  if (kept.record.reason !== '') return kept.record.reason;
  const sittings = [...history].filter(
    (one) =>
      isReason(one) &&
      one.record.planKey === kept.record.planKey &&
      one.author?.entraId === kept.author?.entraId &&
      one.record.before <= kept.record.at &&
      kept.record.at <= one.record.after,
  );
  return sittings.sort((a, b) => (a.record.at < b.record.at ? 1 : -1))[0]?.record.reason ?? '';
}

const amendment = 'amendment';
