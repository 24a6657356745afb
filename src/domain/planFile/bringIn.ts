import { newAction, newObjective, objectivesIn } from '../planEditing';
import { rankAt, ranksFor } from '../order';
import type { Ranked } from '../inOrder';
import type { Action } from '../action';
import { addPriority, prioritiesIn } from '../prioritising';
import { newMilestone } from '../milestones';
import type { Objective } from '../objective';
import type { Circumstances, Key } from '../record';
import { schoolPrioritiesIn, schoolPriorityName } from '../schoolPriorities';
import type { Change, Snapshot } from '../snapshot';
import { broughtKey } from './asImported';
import type { ActionDraft, ObjectiveDraft } from './drafts';
import type { ObjectiveDetails, ReadPriority } from './reading';
import { outwards } from './priorityWords';
import { sameness } from './raw';

/**
 * What a file's priorities, objectives and actions become: records at the end of a plan, each action with an update where
 * the file says how it stands. All in one list, so that they are kept and taken back together. Of the school priorities those of the plan's year can be served: `academicYear` says it for a
 * plan that is not in the snapshot yet.
 */
export function bringIn(
  snapshot: Snapshot,
  planKey: Key,
  drafts: readonly ObjectiveDraft[],
  { newKey, now }: Pick<Circumstances, 'newKey' | 'now'>,
  told: readonly ReadPriority[] = [],
  academicYear: string = snapshot.plan.get(planKey)?.record.academicYear ?? '',
): Change[] {
  const people = [...snapshot.person.values()].map((kept) => kept.record);
  const priorities = prioritiesFor(snapshot, planKey, drafts, { told, academicYear }, newKey);
  const ranks = ranksAfter(objectivesIn(snapshot, planKey), drafts.length);
  const keyOf = new Map<ActionDraft, Key>(
    drafts.flatMap(({ actions }) => actions.map((draft) => [draft, broughtKey(newKey)] as const)),
  );
  const numbered = byNumber(keyOf);
  const made = drafts.flatMap(({ actions, priority, ...start }, place): Change[] => {
    const priorityKey = priorities.keys.get(sameness(priority)) ?? '';
    const { details, ...words } = start;
    const known = { ...words, ...(details && withPeople(details, people)), priorityKey };
    const objective = newObjective(broughtKey(newKey), planKey, ranks[place]!, known);
    const actionRanks = ranksFor(actions.length);
    return [
      { kind: 'objective', after: objective },
      ...actions.flatMap((draft, at): Change[] => {
        const action = withLead(newAction(keyOf.get(draft)!, objective, actionRanks[at]!, startOf(draft, numbered)), people);
        const milestones = draft.milestones.map((one): Change => ({
          kind: 'milestone',
          after: newMilestone(broughtKey(newKey), action, one),
        }));
        return [{ kind: 'action', after: action }, ...milestones, ...firstUpdate(action, draft, { newKey, now })];
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
  { told, academicYear }: { told: readonly ReadPriority[]; academicYear: string },
  newKey: () => Key,
): { keys: ReadonlyMap<string, Key>; changes: Change[] } {
  const standing = prioritiesIn(snapshot, planKey);
  const keys = new Map([
    ...standing.map((one) => [sameness(outwards(snapshot, one).title), one.key] as const),
    ...standing.map(({ key, title }) => [sameness(title), key] as const),
  ]);
  const titles = [...told.map(({ title }) => title), ...drafts.map(({ priority }) => priority)].filter(
    (title) => sameness(title) !== '',
  );
  const wanted = titles.filter(
    (title, at) => !keys.has(sameness(title)) && titles.findIndex((one) => sameness(one) === sameness(title)) === at,
  );
  const ranks = ranksAfter(standing, wanted.length);
  const serving = new Map(schoolPrioritiesIn(snapshot, academicYear).map((one) => [schoolPriorityName(one), one.key]));
  const more = (title: string) => {
    const known = told.find((one) => one.title === title);
    const serves = known?.serves.flatMap((name) => serving.get(name) ?? []) ?? [];
    return known && { rationale: known.rationale, serves, servesNone: known.servesNone ?? '' };
  };
  const changes = wanted.flatMap((title, at) =>
    addPriority(snapshot, planKey, { title, ...more(title) }, { newKey: () => broughtKey(newKey) }).map((change): Change => {
      if (change.kind !== 'priority') return change;
      keys.set(sameness(title), change.after.key);
      return { ...change, after: { ...change.after, rank: ranks[at]! } };
    }),
  );
  return { keys, changes };
}

/** Ranks for so many more after what stands there. */
export function ranksAfter(siblings: readonly Ranked[], count: number): string[] {
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

function withPeople(details: ObjectiveDetails, people: readonly { key: Key; name: string; left: boolean }[]): Partial<Objective> {
  const { leadKey, leadText } = withLead({ leadKey: '', leadText: details.leadText }, people);
  const sponsor = withLead({ leadKey: '', leadText: details.sponsorText }, people);
  return { ...details, leadKey, leadText, sponsorKey: sponsor.leadKey, sponsorText: sponsor.leadText };
}

function startOf(
  { status: _status, happened: _happened, ref: _ref, milestones: _milestones, asked: _asked, after, ...start }: ActionDraft,
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
    key: broughtKey(newKey, status === null ? 'words' : 'all'),
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
