import type { Decision } from '../../domain/decision';
import type { Key } from '../../domain/record';
import { heardOf } from '../../domain/reviewing';
import type { Parked } from '../../workspace/workspace';
import { useSnapshot, useStanding } from '../school/School';

/** What the tenant refused to keep about an action, and why. */
export interface Refused {
  decision: Decision;
  parked: Parked;
}

/** What a review has heard and decided, by action: what was refused stands as it did before, and is told apart. */
export function useHeard(reviewKey: Key): { heard: ReadonlyMap<Key, Decision>; refused: ReadonlyMap<Key, Refused> } {
  const all = heardOf(useSnapshot(), reviewKey);
  const { parked } = useStanding();
  const heard = new Map(all);
  const refused = new Map<Key, Refused>();
  for (const one of parked) {
    const decision = [...all.values()].find(({ key }) => one.kind === 'decision' && key === one.recordKey);
    if (decision === undefined) continue;
    refused.set(decision.actionKey, { decision, parked: one });
    if (one.stands) heard.set(decision.actionKey, one.stands as Decision);
    else heard.delete(decision.actionKey);
  }
  return { heard, refused };
}
