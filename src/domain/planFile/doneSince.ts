import type { Instant } from '../day';
import { isPlanned, plannedKinds, type PlannedKind } from '../plannedKinds';
import type { Kept, Key } from '../record';
import type { Change, Records, Snapshot } from '../snapshot';
import { writtenAt } from '../writing';
import { isBrought } from './asImported';
import { saysAgain } from './standAgain';

/** How parts of a plan looked before a newer version of its file changed them, by key; empty for those that were not there. */
export type AsBrought = Readonly<Record<Key, string>>;

type Part = Kept<Records[PlannedKind]>;

/**
 * How much was done in a plan since it was brought in: parts that were changed or added, updates and comments. Counts what is on
 * this device, and nothing that stands again as it was brought in.
 */
export function doneSince(snapshot: Snapshot, planKey: Key, at: Instant, asBrought: AsBrought = {}): number {
  const touched = partsOf(snapshot, planKey).filter((part) => isTouched(part, asBrought));
  const said = [...snapshot.update.values(), ...snapshot.comment.values()].filter(
    ({ record: { key } }) => !isBrought(key) && !saysAgain(key),
  );
  return touched.length + said.filter((kept) => kept.record.planKey === planKey && writtenAt(kept) > at).length;
}

/** What of a plan nobody has touched since it was brought in and these changes do: for `doneSince`, once they are taken back. */
export function untouchedBefore(
  snapshot: Snapshot,
  planKey: Key,
  changes: readonly Change[],
  asBrought: AsBrought = {},
): AsBrought {
  const parts = new Map(partsOf(snapshot, planKey).map((part) => [part.record.key, part]));
  const found = changes.flatMap(({ kind, after: { key } }): [Key, string][] => {
    const part = parts.get(key);
    if (part === undefined) return isPlanned(kind) ? [[key, GONE]] : [];
    return isTouched(part, asBrought) ? [] : [[key, lookOf(part)]];
  });
  return { ...asBrought, ...Object.fromEntries(found) };
}

function partsOf(snapshot: Snapshot, planKey: Key): Part[] {
  const parts = plannedKinds.flatMap((kind): Part[] => [...snapshot[kind].values()]);
  return parts.filter(({ record }) => record.planKey === planKey);
}

function isTouched(part: Part, asBrought: AsBrought): boolean {
  const { record, created, changed } = part;
  if (asBrought[record.key] === lookOf(part)) return false;
  return !isBrought(record.key) || (created !== undefined && changed !== undefined && changed > created);
}

const GONE = '';

/** Tells one state of a part from another in a few characters. */
function lookOf({ record }: Part): string {
  if (record.removed) return GONE;
  const text = JSON.stringify(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
  let look = 5381;
  for (const letter of text) look = (Math.imul(look, 33) ^ letter.codePointAt(0)!) >>> 0;
  return look.toString(36);
}

/** Whether what these changes touched has gone into the bin with its plan, so that there is nothing of them to take back. */
export function wentWithPlan(snapshot: Snapshot, changes: readonly Change[]): boolean {
  const plans = changes.flatMap(({ kind, after }) => {
    const record = kind === 'plan' ? undefined : snapshot[kind].get(after.key)?.record;
    return record !== undefined && 'planKey' in record ? [record.planKey] : [];
  });
  return plans.length > 0 && plans.every((key) => snapshot.plan.get(key)?.record.removed);
}
