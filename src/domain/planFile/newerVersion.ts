import type { Action } from '../action';
import { edit, remove } from '../editing';
import { actionsIn, newAction } from '../planEditing';
import { nameOf } from '../people';
import { planInUse } from '../planInUse';
import { outlineOf, type ActionView } from '../planView';
import type { Circumstances, Key } from '../record';
import type { Change, Snapshot } from '../snapshot';
import { newMilestone } from '../milestones';
import { postUpdate } from '../speaking';
import { statusOf, updatesOf } from '../standing';
import type { Update } from '../update';
import { bringIn, firstUpdate, ranksAfter, withLead } from './bringIn';
import type { ActionDraft, ObjectiveDraft } from './drafts';
import { pair, type Drafted, type Standing } from './matching';
import { notTaken, type NotTaken } from './notTaken';
import { sameness } from './raw';
import type { ReadPriority } from './reading';

/** What a newer version of a file says otherwise than the plan. */
export interface NewerVersion {
  planKey: Key;
  changed: ActionChange[];
  added: Drafted[];
  /** Actions of the plan that the file does not have. */
  missing: ActionView[];
  /** How many actions say the same. */
  same: number;
  /** What the file says besides, which is not offered. */
  notTaken: NotTaken[];
}

export interface ActionChange {
  view: ActionView;
  fields: FieldChange[];
}

/** One field of one action: what the plan says and what the file says. */
export interface FieldChange {
  field: ComparedField;
  plan: string;
  file: string;
  values: Partial<Action>;
  /** What is said of its progress, rather than written in its place. */
  says?: Partial<Pick<Update, 'status' | 'happened'>>;
}

/** Whether a change only adds: where the plan holds something, somebody may have put it there since the file was written. */
export function fillsEmpty({ field, plan }: Pick<FieldChange, 'field' | 'plan'>): boolean {
  return field !== 'status' && plan.trim() === '';
}

export type ComparedField = (typeof plain)[number] | 'lead' | 'start' | 'due' | 'cost' | 'status' | 'happened';

const plain = [
  'text',
  'support',
  'approach',
  'evidenceBase',
  'training',
  'resources',
  'monitoring',
  'successCriteria',
  'note',
] as const;

/**
 * The plan that a file is a newer version of: one that holds at least half of its actions, where there are several the one
 * of the file's own year, else the one in use. Undefined for a new plan.
 */
export function planLike(snapshot: Snapshot, drafts: readonly ObjectiveDraft[], academicYear?: string): Key | undefined {
  const all = draftedIn(drafts);
  const holding = [...snapshot.plan.values()].flatMap(({ record }) => {
    if (record.removed || record.status === 'closed') return [];
    const pairs = pair(all, standingIn(snapshot, record.key)).size;
    return pairs > 0 && pairs * 2 >= all.length ? [record] : [];
  });
  const ofYear = holding.filter((plan) => plan.academicYear === academicYear);
  const named = snapshot.settings.get('settings')?.record.currentPlan ?? '';
  return planInUse(ofYear.length > 0 ? ofYear : holding, named)?.key;
}

/** What the file says otherwise than the plan. A cell that the file leaves empty says nothing. */
export function newerVersion(
  snapshot: Snapshot,
  planKey: Key,
  drafts: readonly ObjectiveDraft[],
  told: readonly ReadPriority[] = [],
): NewerVersion {
  const all = draftedIn(drafts);
  const views = new Map(viewsIn(snapshot, planKey).map((view) => [view.kept.record.key, view]));
  const pairs = pair(all, standingIn(snapshot, planKey));
  const keyOf = new Map([...pairs].map(([{ action }, { key }]) => [action, key]));
  const paired = all.flatMap((one) => {
    const view = views.get(pairs.get(one)?.key ?? '');
    return view ? [{ view, fields: differences(snapshot, view, one.action) }] : [];
  });
  const known = new Set(paired.map(({ view }) => view));
  const changed = paired.filter(({ fields }) => fields.length > 0);
  return {
    planKey,
    changed,
    added: all.filter((one) => !pairs.has(one)),
    missing: [...views.values()].filter((view) => !known.has(view)),
    same: paired.length - changed.length,
    notTaken: notTaken(snapshot, planKey, drafts, (action) => keyOf.get(action), told),
  };
}

/** What a person took of a newer version. */
export interface Taken {
  fields: readonly { key: Key; change: FieldChange }[];
  added: readonly Drafted[];
  missing: readonly Key[];
}

/** The changes that bring what was taken into the plan, all in one list. */
export function takeNewer(
  snapshot: Snapshot,
  planKey: Key,
  { fields, added, missing }: Taken,
  around: Pick<Circumstances, 'newKey' | 'now'>,
): Change[] {
  const values = new Map<Key, Partial<Action>>();
  for (const { key, change } of fields) values.set(key, { ...values.get(key), ...change.values });
  const said = new Map<Key, FieldChange['says']>();
  for (const { key, change } of fields) if (change.says) said.set(key, { ...said.get(key), ...change.says });
  const updates = [...said].flatMap(([key, words]) =>
    postUpdate(snapshot, key, { status: statusOf(updatesOf(snapshot, key)), ...words }, around),
  );
  return [
    ...[...values].flatMap(([key, own]) => edit(snapshot, 'action', key, own)),
    ...updates,
    ...addedTo(snapshot, planKey, added, around),
    ...missing.flatMap((key) => remove(snapshot, 'action', key)),
  ];
}

/** New actions under the plan's own objectives; objectives the plan does not have come with theirs. */
function addedTo(
  snapshot: Snapshot,
  planKey: Key,
  added: readonly Drafted[],
  around: Pick<Circumstances, 'newKey' | 'now'>,
): Change[] {
  const people = [...snapshot.person.values()].map((kept) => kept.record);
  const byObjective = new Map<ObjectiveDraft, Drafted[]>();
  for (const one of added) byObjective.set(one.objective, [...(byObjective.get(one.objective) ?? []), one]);
  const fresh: ObjectiveDraft[] = [];
  const changes = [...byObjective].flatMap(([draft, own]): Change[] => {
    const known = outlineOf(snapshot, planKey)?.objectives.find(
      ({ kept }) => sameness(kept.record.statement) === sameness(draft.statement),
    );
    if (known === undefined) {
      fresh.push({ ...draft, actions: own.map(({ action }) => action) });
      return [];
    }
    const objective = known.kept.record;
    const ranks = ranksAfter(actionsIn(snapshot, objective.key), own.length);
    return own.flatMap(({ action: one }, at): Change[] => {
      const { status, happened, ref: _ref, milestones, after, ...start } = one;
      const note = after.length > 0 ? [start.note, `Comes after: ${after.join(', ')}`].filter(Boolean).join('\n') : start.note;
      const action = withLead(newAction(around.newKey(), objective, ranks[at]!, { ...start, note }), people);
      const points = milestones.map((own): Change => ({ kind: 'milestone', after: newMilestone(around.newKey(), action, own) }));
      return [{ kind: 'action', after: action }, ...points, ...firstUpdate(action, { status, happened }, around)];
    });
  });
  return [...changes, ...bringIn(snapshot, planKey, fresh, around)];
}

function differences(snapshot: Snapshot, { kept: { record }, status, updates }: ActionView, draft: ActionDraft): FieldChange[] {
  const people = [...snapshot.person.values()].map((kept) => kept.record);
  const { leadKey, leadText } = withLead({ leadKey: '', leadText: draft.leadText }, people);
  const told = updates.map((one) => one.record.happened).filter(Boolean);
  const whens = (['start', 'due'] as const).map((field): FieldChange => {
    const words = `${field}Text` as const;
    return {
      field,
      plan: record[field] ?? record[words],
      file: draft[field] ?? draft[words],
      values: { [field]: draft[field], [words]: draft[words] },
    };
  });
  const all: FieldChange[] = [
    ...plain.map((field): FieldChange => ({ field, plan: record[field], file: draft[field], values: { [field]: draft[field] } })),
    {
      field: 'lead',
      plan: nameOf(snapshot, record.leadKey, record.leadText),
      file: draft.leadText,
      values: { leadKey, leadText },
    },
    ...whens,
    { field: 'cost', plan: costOf(record), file: costOf(draft), values: { cost: draft.cost, costText: draft.costText } },
    ...(draft.status
      ? [{ field: 'status' as const, plan: status, file: draft.status, values: {}, says: { status: draft.status } }]
      : []),
    ...(told.some((words) => tidy(words) === tidy(draft.happened))
      ? []
      : [
          {
            field: 'happened' as const,
            plan: told.at(-1) ?? '',
            file: draft.happened,
            values: {},
            says: { happened: draft.happened },
          },
        ]),
  ];
  return all.filter(({ plan, file }) => file.trim() !== '' && tidy(plan) !== tidy(file));
}

/** Spaces and the ends of lines are no difference. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function costOf({ cost, costText }: { cost: number | null; costText: string }): string {
  return [cost === null ? '' : `£${cost}`, costText].filter(Boolean).join(', ');
}

function draftedIn(drafts: readonly ObjectiveDraft[]): Drafted[] {
  return drafts.flatMap((objective) => objective.actions.map((action) => ({ objective, action })));
}

function viewsIn(snapshot: Snapshot, planKey: Key): ActionView[] {
  const outline = outlineOf(snapshot, planKey);
  return outline ? [...outline.objectives.flatMap(({ actions }) => actions), ...outline.adrift] : [];
}

function standingIn(snapshot: Snapshot, planKey: Key): Standing[] {
  return viewsIn(snapshot, planKey).map(({ kept: { record }, ref }) => ({
    key: record.key,
    ref,
    text: record.text,
    objective: snapshot.objective.get(record.objectiveKey)?.record.statement ?? '',
  }));
}
