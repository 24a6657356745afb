import { newAction, newObjective, objectivesIn } from '../planEditing';
import { rankAt, ranksFor } from '../order';
import type { Action } from '../action';
import type { Circumstances, Key } from '../record';
import type { Change, Snapshot } from '../snapshot';
import type { ActionDraft, ObjectiveDraft } from './drafts';

/**
 * What a file's objectives and actions become: records at the end of a plan, each with an update where the file says how it
 * stands. All in one list, so that they are kept and taken back together.
 */
export function bringIn(
  snapshot: Snapshot,
  planKey: Key,
  drafts: readonly ObjectiveDraft[],
  { newKey, now }: Pick<Circumstances, 'newKey' | 'now'>,
): Change[] {
  const people = [...snapshot.person.values()].map((kept) => kept.record);
  const siblings = objectivesIn(snapshot, planKey);
  const ranks = siblings.length === 0 ? ranksFor(drafts.length) : ranksAfter(siblings, drafts.length);
  return drafts.flatMap(({ actions, ...start }, place): Change[] => {
    const objective = newObjective(newKey(), planKey, ranks[place]!, start);
    const actionRanks = ranksFor(actions.length);
    return [
      { kind: 'objective', after: objective },
      ...actions.flatMap((draft, at): Change[] => {
        const action = withLead(newAction(newKey(), objective, actionRanks[at]!, startOf(draft)), people);
        return [{ kind: 'action', after: action }, ...firstUpdate(action, draft, { newKey, now })];
      }),
    ];
  });
}

function ranksAfter(siblings: readonly { key: Key; rank: string }[], count: number): string[] {
  const all = [...siblings];
  return Array.from({ length: count }, (_, place) => {
    const { rank } = rankAt(all, all.length);
    all.push({ key: `new ${place}`, rank });
    return rank;
  });
}

function startOf({ status: _status, happened: _happened, ...start }: ActionDraft): Omit<ActionDraft, 'status' | 'happened'> {
  return start;
}

/** A lead who is written as one of the school's people is that person; anything else stays words until somebody says who. */
function withLead(action: Action, people: readonly { key: Key; name: string; left: boolean }[]): Action {
  const named = people.find(({ name, left }) => !left && name.toLowerCase() === action.leadText.trim().toLowerCase());
  return named === undefined ? action : { ...action, leadKey: named.key, leadText: '' };
}

function firstUpdate(
  { key, planKey }: Action,
  { status, happened }: ActionDraft,
  { newKey, now }: Pick<Circumstances, 'newKey' | 'now'>,
): Change[] {
  if (status === null && happened === '') return [];
  const update = {
    key: newKey(),
    planKey,
    actionKey: key,
    status: status ?? 'notStarted',
    happened,
    evidence: '',
    impact: '',
    at: now,
  };
  return [{ kind: 'update', after: update }];
}
