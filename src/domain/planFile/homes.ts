import type { Objective } from '../objective';
import { objectivesIn } from '../planEditing';
import type { Key } from '../record';
import type { Snapshot } from '../snapshot';
import type { AsImported } from './asImported';
import type { ActionDraft, ObjectiveDraft } from './drafts';
import { sameness } from './raw';
import { isToldAs } from './toldAs';

/** Which objective of a plan an objective of a file is. */
export interface Homes {
  of(draft: ObjectiveDraft): Objective | undefined;
}

/**
 * Finds the plan's objectives by their words, by those that the file brought in, and else by most of their actions: then the file
 * has put the objective in other words. `keyOf` names the action of the plan.
 */
export function homesOf(
  snapshot: Snapshot,
  planKey: Key,
  drafts: readonly ObjectiveDraft[],
  imported: AsImported,
  keyOf: (action: ActionDraft) => Key | undefined,
): Homes {
  const all = objectivesIn(snapshot, planKey);
  const found = new Map<ObjectiveDraft, Objective>();
  const tests: ((draft: ObjectiveDraft, one: Objective) => boolean)[] = [
    (draft, one) => isSame(draft, one) && isUnder(one, draft.priority),
    isSame,
    (draft, one) => isToldAs(one.statement, draft.statement),
    (draft, one) => sameness(imported.of('objective', one.key)?.statement ?? '') === sameness(draft.statement),
    (draft, one) => {
      const own = draft.actions.filter((action) => objectiveOf(action) === one.key).length;
      return own * 2 > Math.max(draft.actions.length, countIn(one.key));
    },
  ];
  for (const [at, test] of tests.entries()) {
    for (const draft of drafts) {
      // Without words only another without words is the same.
      if (found.has(draft) || (at > 1 && sameness(draft.statement) === '')) continue;
      const taken = new Set(found.values());
      const home = all.find((one) => !taken.has(one) && test(draft, one));
      if (home) found.set(draft, home);
    }
  }
  return { of: (draft) => found.get(draft) };

  function isUnder({ priorityKey }: Objective, title: string): boolean {
    return sameness(snapshot.priority.get(priorityKey)?.record.title ?? '') === sameness(title);
  }

  function objectiveOf(action: ActionDraft): Key | undefined {
    return snapshot.action.get(keyOf(action) ?? '')?.record.objectiveKey;
  }

  function countIn(objectiveKey: Key): number {
    return [...snapshot.action.values()].filter(({ record }) => record.objectiveKey === objectiveKey && !record.removed).length;
  }
}

function isSame({ statement }: ObjectiveDraft, one: Objective): boolean {
  return sameness(one.statement) === sameness(statement);
}
