import type { Action } from '../action';
import { edit, remove, restore } from '../editing';
import { newMilestone } from '../milestones';
import type { Objective } from '../objective';
import { actionsIn, newAction } from '../planEditing';
import type { Circumstances, Key } from '../record';
import type { Change, Snapshot } from '../snapshot';
import { postUpdate } from '../speaking';
import { statusOf, updatesOf } from '../standing';
import { broughtKey } from './asImported';
import { bringIn, firstUpdate, ranksAfter, withLead } from './bringIn';
import type { FieldChange } from './differences';
import type { ObjectiveDraft } from './drafts';
import type { Drafted } from './matching';
import type { NewerVersion } from './newerVersion';

/** What a person took of a newer version. */
export interface Taken {
  /** Of an action or an objective. */
  fields: readonly { key: Key; change: FieldChange }[];
  added: readonly Drafted[];
  addedObjectives?: readonly ObjectiveDraft[];
  /** Out of the bin. */
  binned?: readonly Key[];
  /** Into it. */
  missing?: readonly Key[];
}

type Around = Pick<Circumstances, 'newKey' | 'now'>;

/** The changes that bring what was taken into the plan, all in one list. */
export function takeNewer(
  snapshot: Snapshot,
  { planKey, homes }: Pick<NewerVersion, 'planKey' | 'homes'>,
  { fields, added, addedObjectives = [], binned = [], missing = [] }: Taken,
  around: Around,
): Change[] {
  const moved = fields.flatMap(({ key, change }) => (change.under ? [{ key, under: change.under }] : []));
  const fresh = new Map(
    [...addedObjectives, ...added.map(({ objective }) => objective), ...moved.map(({ under }) => under)]
      .filter((draft) => homes.of(draft) === undefined)
      .map((draft) => [draft, added.filter(({ objective }) => objective === draft).map(({ action }) => action)] as const),
  );
  const objectives = bringIn(
    snapshot,
    planKey,
    [...fresh].map(([draft, actions]) => ({ ...draft, actions })),
    around,
  );
  const made = objectives.flatMap((change) => (change.kind === 'objective' ? [change.after] : []));
  const places = new Map([...fresh.keys()].map((draft, at) => [draft, made[at]!] as const));
  const homeOf = (draft: ObjectiveDraft): Objective | undefined => homes.of(draft) ?? places.get(draft);
  const known = added.filter(({ objective }) => homes.of(objective) !== undefined);
  const values = new Map<Key, Partial<Action> & Partial<Objective>>();
  const put = (key: Key, own: Partial<Action> | Partial<Objective>) => values.set(key, { ...values.get(key), ...own });
  for (const { key, change } of fields) put(key, change.values);
  for (const { key, values: own } of placesOf(snapshot, moved, homeOf)) put(key, own);
  return [
    ...objectives,
    ...[...values].flatMap(([key, own]) => edit(snapshot, snapshot.objective.has(key) ? 'objective' : 'action', key, own)),
    ...milestonesOf(snapshot, fields, around),
    ...updatesOfTaken(snapshot, fields, around),
    ...addedTo(snapshot, known, homeOf, around),
    ...binned.flatMap((key) => restore(snapshot, 'action', key)),
    ...missing.flatMap((key) => remove(snapshot, 'action', key)),
  ];
}

/** The ends of other objectives for actions that the file has put there. */
function placesOf(
  snapshot: Snapshot,
  moved: readonly { key: Key; under: ObjectiveDraft }[],
  homeOf: (draft: ObjectiveDraft) => Objective | undefined,
): { key: Key; values: Pick<Action, 'objectiveKey' | 'rank'> }[] {
  const after = new Map<Key, { key: Key; rank: string }[]>();
  return moved.flatMap(({ key, under }) => {
    const home = homeOf(under);
    if (home === undefined) return [];
    const own = after.get(home.key) ?? actionsIn(snapshot, home.key);
    const [rank = ''] = ranksAfter(own, 1);
    after.set(home.key, [...own, { key, rank }]);
    return [{ key, values: { objectiveKey: home.key, rank } }];
  });
}

function milestonesOf(snapshot: Snapshot, fields: Taken['fields'], { newKey }: Around): Change[] {
  return fields.flatMap(({ key, change }) => {
    const action = snapshot.action.get(key)?.record;
    return (change.milestones ?? []).flatMap(({ key: known, line }): Change[] => {
      const { due, dueText, reached } = line;
      if (known !== undefined) return edit(snapshot, 'milestone', known, { due, dueText, reached });
      return action ? [{ kind: 'milestone', after: newMilestone(broughtKey(newKey), action, line) }] : [];
    });
  });
}

function updatesOfTaken(snapshot: Snapshot, fields: Taken['fields'], { newKey, now }: Around): Change[] {
  const said = new Map<Key, FieldChange['says']>();
  for (const { key, change } of fields) if (change.says) said.set(key, { ...said.get(key), ...change.says });
  return [...said].flatMap(([key, words]) => {
    const keyed = { newKey: () => broughtKey(newKey, words?.status === undefined ? 'words' : 'all'), now };
    return postUpdate(snapshot, key, { status: statusOf(updatesOf(snapshot, key)), ...words }, keyed);
  });
}

/** New actions at the ends of the plan's own objectives. */
function addedTo(
  snapshot: Snapshot,
  added: readonly Drafted[],
  homeOf: (draft: ObjectiveDraft) => Objective | undefined,
  { newKey, now }: Around,
): Change[] {
  const people = [...snapshot.person.values()].map((kept) => kept.record);
  const byObjective = new Map<ObjectiveDraft, Drafted[]>();
  for (const one of added) byObjective.set(one.objective, [...(byObjective.get(one.objective) ?? []), one]);
  return [...byObjective].flatMap(([draft, own]) => {
    const objective = homeOf(draft);
    if (objective === undefined) return [];
    const ranks = ranksAfter(actionsIn(snapshot, objective.key), own.length);
    return own.flatMap(({ action: one }, at): Change[] => {
      const { status, happened, ref: _ref, milestones, after, ...start } = one;
      const note = after.length > 0 ? [start.note, `Comes after: ${after.join(', ')}`].filter(Boolean).join('\n') : start.note;
      const action = withLead(newAction(broughtKey(newKey), objective, ranks[at]!, { ...start, note }), people);
      const points = milestones.map((line): Change => {
        return { kind: 'milestone', after: newMilestone(broughtKey(newKey), action, line) };
      });
      return [{ kind: 'action', after: action }, ...points, ...firstUpdate(action, { status, happened }, { newKey, now })];
    });
  });
}
