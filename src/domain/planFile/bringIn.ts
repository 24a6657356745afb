import { newAction, newObjective, objectivesIn } from '../planEditing';
import { rankAt, ranksFor } from '../order';
import type { Ranked } from '../inOrder';
import type { Action } from '../action';
import { addPriority, prioritiesIn } from '../prioritising';
import type { Circumstances, Key } from '../record';
import type { Change, Snapshot } from '../snapshot';
import type { ActionDraft, ObjectiveDraft } from './drafts';
import { sameness } from './raw';

/**
 * What a file's priorities, objectives and actions become: records at the end of a plan, each action with an update where
 * the file says how it stands. All in one list, so that they are kept and taken back together.
 */
export function bringIn(
  snapshot: Snapshot,
  planKey: Key,
  drafts: readonly ObjectiveDraft[],
  { newKey, now }: Pick<Circumstances, 'newKey' | 'now'>,
): Change[] {
  const people = [...snapshot.person.values()].map((kept) => kept.record);
  const priorities = prioritiesFor(snapshot, planKey, drafts, newKey);
  const ranks = ranksAfter(objectivesIn(snapshot, planKey), drafts.length);
  const keyOf = new Map<ActionDraft, Key>(drafts.flatMap(({ actions }) => actions.map((draft) => [draft, newKey()] as const)));
  const numbered = byNumber(keyOf);
  const made = drafts.flatMap(({ actions, priority, ...start }, place): Change[] => {
    const priorityKey = priorities.keys.get(sameness(priority)) ?? '';
    const objective = newObjective(newKey(), planKey, ranks[place]!, { ...start, priorityKey });
    const actionRanks = ranksFor(actions.length);
    return [
      { kind: 'objective', after: objective },
      ...actions.flatMap((draft, at): Change[] => {
        const action = withLead(newAction(keyOf.get(draft)!, objective, actionRanks[at]!, startOf(draft, numbered)), people);
        return [{ kind: 'action', after: action }, ...firstUpdate(action, draft, { newKey, now })];
      }),
    ];
  });
  return [...priorities.changes, ...made];
}

/** The plan's own priorities by their words, and new ones for those it does not have yet. */
function prioritiesFor(
  snapshot: Snapshot,
  planKey: Key,
  drafts: readonly ObjectiveDraft[],
  newKey: () => Key,
): { keys: ReadonlyMap<string, Key>; changes: Change[] } {
  const standing = prioritiesIn(snapshot, planKey);
  const keys = new Map(standing.map(({ key, title }) => [sameness(title), key]));
  const titles = drafts.map(({ priority }) => priority).filter((title) => sameness(title) !== '');
  const wanted = titles.filter(
    (title, at) => !keys.has(sameness(title)) && titles.findIndex((one) => sameness(one) === sameness(title)) === at,
  );
  const ranks = ranksAfter(standing, wanted.length);
  const changes = wanted.flatMap((title, at) =>
    addPriority(snapshot, planKey, { title }, { newKey }).map((change): Change => {
      if (change.kind !== 'priority') return change;
      keys.set(sameness(title), change.after.key);
      return { ...change, after: { ...change.after, rank: ranks[at]! } };
    }),
  );
  return { keys, changes };
}

function ranksAfter(siblings: readonly Ranked[], count: number): string[] {
  if (siblings.length === 0) return ranksFor(count);
  const all = [...siblings];
  return Array.from({ length: count }, (_, place) => {
    const { rank } = rankAt(all, all.length);
    all.push({ key: `new ${place}`, rank });
    return rank;
  });
}

/** Actions by the file's own numbers, where a number names one alone. */
function byNumber(keyOf: ReadonlyMap<ActionDraft, Key>): ReadonlyMap<string, Key> {
  const found = new Map<string, Key | undefined>();
  for (const [{ ref }, key] of keyOf) if (ref) found.set(ref, found.has(ref) ? undefined : key);
  return new Map([...found].flatMap(([ref, key]) => (key === undefined ? [] : [[ref, key]])));
}

function startOf(
  { status: _status, happened: _happened, ref: _ref, after, ...start }: ActionDraft,
  numbered: ReadonlyMap<string, Key>,
): Partial<Action> {
  const predecessors = after.flatMap((ref) => numbered.get(ref) ?? []);
  if (predecessors.length === after.length) return { ...start, predecessors };
  return { ...start, note: [start.note, `Comes after: ${after.join(', ')}`].filter(Boolean).join('\n') };
}

/** A lead who is written as one of the school's people is that person; anything else stays words until somebody says who. */
export function withLead<A extends Pick<Action, 'leadKey' | 'leadText'>>(
  action: A,
  people: readonly { key: Key; name: string; left: boolean }[],
): A {
  const named = people.find(({ name, left }) => !left && name.toLowerCase() === action.leadText.trim().toLowerCase());
  return named === undefined ? action : { ...action, leadKey: named.key, leadText: '' };
}

/** How an action stands by the file, as something said of it today; nothing where the file says nothing. */
export function firstUpdate(
  { key, planKey }: Pick<Action, 'key' | 'planKey'>,
  { status, happened }: Pick<ActionDraft, 'status' | 'happened'>,
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
    reason: '',
    at: now,
  };
  return [{ kind: 'update', after: update }];
}
