import type { Decided } from '../../domain/decision';
import type { Key } from '../../domain/record';
import { decisionsOf } from '../../domain/reviewing';
import type { Parked } from '../../workspace/workspace';
import { useSnapshot, useStanding } from '../school/School';

/** A decision that the tenant refused, and why. */
export interface Refused {
  decision: Decided;
  parked: Parked;
}

/** What a review has decided, by action: a decision that was refused stands as it did before, and is told apart. */
export function useDecisions(reviewKey: Key): { decisions: ReadonlyMap<Key, Decided>; refused: ReadonlyMap<Key, Refused> } {
  const all = decisionsOf(useSnapshot(), reviewKey);
  const { parked } = useStanding();
  const decisions = new Map(all);
  const refused = new Map<Key, Refused>();
  for (const one of parked) {
    const decision = [...all.values()].find(({ key }) => one.kind === 'decision' && key === one.recordKey);
    if (decision === undefined) continue;
    refused.set(decision.actionKey, { decision, parked: one });
    if (one.stands) decisions.set(decision.actionKey, one.stands as Decided);
    else decisions.delete(decision.actionKey);
  }
  return { decisions, refused };
}
