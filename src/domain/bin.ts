import type { Action } from './action';
import type { Finding } from './finding';
import type { Objective } from './objective';
import { isThere, ofPlan, sorted } from './planView';
import type { Priority } from './priority';
import type { Kept, Key } from './record';
import { saysNothing } from './saysNothing';
import type { Snapshot } from './snapshot';

/** What is in a plan's bin. Actions of an objective in the bin are in it with their objective. */
export interface Bin {
  priorities: Kept<Priority>[];
  objectives: { kept: Kept<Objective>; actions: number }[];
  actions: Kept<Action>[];
}

/** What has been removed from a plan and can be restored: not the rows that were begun and left, of which nothing was ever said. */
export function binOf(snapshot: Snapshot, planKey: Key): Bin {
  const isWorthTakingBack = worthTakingBack(keysSpokenOf(snapshot, planKey));
  const actions = ofPlan(snapshot.action, planKey);
  const objectives = sorted(ofPlan(snapshot.objective, planKey).filter((kept) => kept.record.removed))
    .map((kept) => ({
      kept,
      actions: actions.filter((action) => isThere(action) && action.record.objectiveKey === kept.record.key).length,
    }))
    .filter(({ kept, actions: count }) => count > 0 || isWorthTakingBack(kept));
  const gone = new Set(objectives.map(({ kept }) => kept.record.key));
  return {
    priorities: sorted(ofPlan(snapshot.priority, planKey).filter(isWorthTakingBack)),
    objectives,
    actions: sorted(actions.filter((kept) => isWorthTakingBack(kept) && !gone.has(kept.record.objectiveKey))),
  };
}

/** The findings that have been deleted and can be restored: not those that were begun and left, without a word and without a reason. */
export function binnedFindings(snapshot: Snapshot): Finding[] {
  const reasoned = new Set([...snapshot.reason.values()].map(({ record }) => record.findingKey));
  return [...snapshot.finding.values()].filter(worthTakingBack(reasoned)).map(({ record }) => record);
}

/** Whether a record was deleted and says anything, or something was said of it elsewhere: `spokenOf`. */
function worthTakingBack(spokenOf: ReadonlySet<Key>): (kept: Kept<{ key: Key; removed: boolean }>) => boolean {
  return ({ record }) => record.removed && (spokenOf.has(record.key) || !saysNothing(record));
}

/** Objectives and actions about which something was said elsewhere. */
function keysSpokenOf({ update, comment, milestone, decision, swotEntry }: Snapshot, planKey: Key): ReadonlySet<Key> {
  return new Set([
    ...[update, comment, milestone, decision].flatMap((records) =>
      ofPlan<{ planKey: Key; actionKey: Key }>(records, planKey).map(({ record }) => record.actionKey),
    ),
    ...ofPlan(swotEntry, planKey).map(({ record }) => record.objectiveKey),
  ]);
}
