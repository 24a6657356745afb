import type { Instant } from '../day';
import type { Action } from '../action';
import type { Objective } from '../objective';
import { planInUse } from '../planInUse';
import { outlineOf, type ActionView } from '../planView';
import type { Kept, Key } from '../record';
import type { Snapshot } from '../snapshot';
import { asImported, type AsImported } from './asImported';
import { actionDifferences, objectiveDifferences, type FieldChange } from './differences';
import type { ActionDraft, ObjectiveDraft } from './drafts';
import { homesOf, type Homes } from './homes';
import { pair, type Drafted, type Standing } from './matching';
import { notTaken, type NotTaken } from './notTaken';
import { yearOfDays } from './yearOfDays';
import { sameness } from './raw';
import type { ReadPriority } from './reading';

/** What a newer version of a file says otherwise than the plan. */
export interface NewerVersion {
  planKey: Key;
  changed: ActionChange[];
  objectives: ObjectiveChange[];
  /** Where the plan alone has moved on: the file says what it said the last time. */
  ahead: ActionChange[];
  added: Drafted[];
  /** New objectives without an action. */
  addedObjectives: ObjectiveDraft[];
  /** Actions of the file that somebody has put in the bin. */
  binned: Kept<Action>[];
  /** Actions of the plan that the file had and has no more, or that it may never have had. */
  missing: ActionView[];
  /** How many actions were added to the plan since the file was last here. */
  here: number;
  /** How many actions say the same. */
  same: number;
  /** What the file says besides, which is not offered. */
  notTaken: NotTaken[];
  homes: Homes;
}

/** An action of the plan, and which of its fields a newer version says otherwise. */
export interface ActionChange {
  view: ActionView;
  fields: FieldChange[];
}

/** The same of an objective. */
export interface ObjectiveChange {
  record: Objective;
  fields: FieldChange[];
}

/** What is known of the file besides its objectives and actions. */
export interface FileFacts {
  /** Its priorities. */
  told?: readonly ReadPriority[];
  /** The history of the whole plan is on the device: then it is known what the file said when it was last here. */
  whole?: boolean;
  /** When a plan that was saved from here was read. */
  savedAt?: Instant;
}

/**
 * The plan that a file is a newer version of: one that holds at least half of its actions, where there are several the one
 * of the file's own year, which its days say where it does not, else the one in use. Undefined for a new plan.
 */
export function planLike(
  snapshot: Snapshot,
  drafts: readonly ObjectiveDraft[],
  academicYear = yearOfDays(drafts),
): Key | undefined {
  const all = draftedIn(drafts);
  const holding = [...snapshot.plan.values()].flatMap(({ record }) => {
    if (record.removed || record.status === 'closed') return [];
    const pairs = pair(all, standingIn(snapshot, nothingKnown, viewsIn(snapshot, record.key))).size;
    return pairs > 0 && pairs * 2 >= all.length ? [record] : [];
  });
  const ofYear = holding.filter((plan) => plan.academicYear === academicYear);
  const named = snapshot.settings.get('settings')?.record.currentPlan ?? '';
  return planInUse(ofYear.length > 0 ? ofYear : holding, named)?.key;
}

/** What the file says otherwise than the plan, and which of it the file alone has changed since it was last here. */
export function newerVersion(
  snapshot: Snapshot,
  planKey: Key,
  drafts: readonly ObjectiveDraft[],
  { told = [], whole = false, savedAt }: FileFacts = {},
): NewerVersion {
  const imported = whole ? asImported(snapshot, planKey, savedAt) : nothingKnown;
  const all = draftedIn(drafts);
  const there = viewsIn(snapshot, planKey);
  const views = new Map(there.map((view) => [view.kept.record.key, view]));
  const pairs = pair(all, standingIn(snapshot, imported, there));
  const keyOf = new Map([...pairs].map(([{ action }, { key }]) => [action, key]));
  const named = (action: ActionDraft) => keyOf.get(action);
  const homes = homesOf(snapshot, planKey, drafts, imported, named);
  const paired = all.flatMap((one) => {
    const view = views.get(pairs.get(one)?.key ?? '');
    return view ? [{ view, fields: actionDifferences(snapshot, view, [one.action, one.objective], imported, homes) }] : [];
  });
  const known = new Set(paired.map(({ view }) => view));
  const { added, binned } = withoutBinned(
    snapshot,
    planKey,
    imported,
    all.filter((one) => !pairs.has(one)),
  );
  const gone = there.filter((view) => !known.has(view));
  // Of what was added here since, the file knows nothing.
  const isHere = ({ kept }: ActionView) => whole && isSince(snapshot, kept, imported, savedAt);
  const without = (by: boolean) =>
    paired.flatMap(({ view, fields }) => {
      const own = fields.filter((field) => (field.by === 'plan') === by);
      return own.length > 0 ? [{ view, fields: own }] : [];
    });
  const changed = without(false);
  return {
    planKey,
    changed,
    objectives: drafts.flatMap((draft) => {
      const record = homes.of(draft);
      const fields = record ? objectiveDifferences(snapshot, record, draft, imported).filter(({ by }) => by !== 'plan') : [];
      return record && fields.length > 0 ? [{ record, fields }] : [];
    }),
    ahead: without(true),
    added,
    addedObjectives: drafts.filter(
      (draft) => draft.actions.length === 0 && sameness(draft.statement) !== '' && homes.of(draft) === undefined,
    ),
    binned,
    missing: gone.filter((view) => !isHere(view)),
    here: gone.filter(isHere).length,
    same: paired.filter(({ fields }) => fields.length === 0).length,
    notTaken: notTaken(snapshot, planKey, drafts, { keyOf: named, homes, imported, told }),
    homes,
  };
}

/** Without the history nothing is known of what a file said before. */
const nothingKnown: AsImported = { of: () => undefined, said: () => ({}), quiet: () => false };

/** New actions apart from those that were there and are in the bin: nobody wants those back unasked. */
function withoutBinned(
  snapshot: Snapshot,
  planKey: Key,
  imported: AsImported,
  fresh: readonly Drafted[],
): { added: Drafted[]; binned: Kept<Action>[] } {
  const bin = [...snapshot.action.values()].filter(({ record }) => record.planKey === planKey && isGone(snapshot, record));
  const byWords = new Map(
    bin.flatMap((kept) => {
      const then = imported.of('action', kept.record.key)?.text ?? kept.record.text;
      return [kept.record.text, then].map((text) => [sameness(text), kept] as const);
    }),
  );
  const found = fresh.map((one) => ({ one, kept: byWords.get(sameness(one.action.text)) }));
  return {
    added: found.flatMap(({ one, kept }) => (kept ? [] : [one])),
    binned: [...new Set(found.flatMap(({ kept }) => kept ?? []))],
  };
}

function isGone(snapshot: Snapshot, { removed, objectiveKey }: Action): boolean {
  return removed || snapshot.objective.get(objectiveKey)?.record.removed === true;
}

/** Whether an action was added after the plan's own file was saved, or beside those that a file brought in. */
function isSince(snapshot: Snapshot, kept: Kept<Action>, imported: AsImported, savedAt: Instant | undefined): boolean {
  if (kept.waiting || imported.of('action', kept.record.key)) return false;
  if (savedAt !== undefined) return true;
  // A plan of which no file is known may have been typed from it.
  return [...snapshot.action.values()].some(
    ({ record }) => record.planKey === kept.record.planKey && imported.of('action', record.key) !== undefined,
  );
}

function draftedIn(drafts: readonly ObjectiveDraft[]): Drafted[] {
  return drafts.flatMap((objective) => objective.actions.map((action) => ({ objective, action })));
}

function viewsIn(snapshot: Snapshot, planKey: Key): ActionView[] {
  const outline = outlineOf(snapshot, planKey);
  return outline ? [...outline.objectives.flatMap(({ actions }) => actions), ...outline.adrift] : [];
}

function standingIn(snapshot: Snapshot, imported: AsImported, views: readonly ActionView[]): Standing[] {
  return views.map(({ kept: { record }, ref }) => {
    const then = imported.of('action', record.key);
    const statement = (key: Key | undefined) => snapshot.objective.get(key ?? '')?.record.statement ?? '';
    const before = imported.of('objective', then?.objectiveKey ?? '')?.statement;
    return {
      key: record.key,
      ref,
      text: record.text,
      objective: statement(record.objectiveKey),
      ...(then && { then: { text: then.text, objective: before ?? statement(then.objectiveKey) } }),
    };
  });
}
