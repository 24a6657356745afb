import { sameValue } from './editing';
import { grouped } from './figureIndex';
import type { Reason } from './reason';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';

/** Whatever is known of a new reason; the rest starts empty. */
export type ReasonStart = Partial<Omit<Reason, 'key' | 'findingKey' | 'removed'>>;

/** Why a finding is as it is: the best founded reasons first, without those in the bin. */
export function reasonsOf(snapshot: Pick<Snapshot, 'reason'>, findingKey: Key): Reason[] {
  return (
    byFinding(snapshot)
      .get(findingKey)
      ?.filter(({ removed }) => !removed) ?? []
  );
}

/** A finding's reasons in the bin, of which there is something to take back. */
export function binnedReasons(snapshot: Pick<Snapshot, 'reason'>, findingKey: Key): Reason[] {
  return (
    byFinding(snapshot)
      .get(findingKey)
      ?.filter((reason) => reason.removed && !isUnsaid(reason)) ?? []
  );
}

const remembered = new WeakMap<Snapshot['reason'], ReadonlyMap<Key, Reason[]>>();

/** The reasons of each finding, the best founded first; worked out once for these very reasons, since each row of a list asks. */
function byFinding({ reason }: Pick<Snapshot, 'reason'>): ReadonlyMap<Key, Reason[]> {
  const known = remembered.get(reason);
  if (known) return known;
  const all = [...reason.values()].map(({ record }) => record).sort(byStrength);
  const found = grouped(all, ({ findingKey }) => findingKey);
  remembered.set(reason, found);
  return found;
}

/** A new reason for a finding: a hunch about teaching, where nothing else is said. */
export function addReason(findingKey: Key, start: ReasonStart, { newKey }: Pick<Circumstances, 'newKey'>): Change<'reason'>[] {
  return [{ kind: 'reason', after: { ...emptyReason, ...start, key: newKey(), findingKey } }];
}

const strengths = ['strong', 'some', 'hunch'];

function byStrength(one: Reason, other: Reason): number {
  return strengths.indexOf(one.strength) - strengths.indexOf(other.strength) || (one.key < other.key ? -1 : 1);
}

/** A reason of which nothing is said yet. */
export const emptyReason: Omit<Reason, 'key' | 'findingKey'> = {
  category: 'teaching',
  skill: '',
  statement: '',
  evidence: '',
  strength: 'hunch',
  tested: '',
  removed: false,
};

/** Whether nothing has been said of a reason, in its bin or out of it. */
export function isUnsaid({ key: _key, findingKey: _findingKey, ...said }: Reason): boolean {
  return sameValue({ ...said, removed: false }, emptyReason);
}
