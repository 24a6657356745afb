import type { Action } from '../action';
import { milestonesOf } from '../milestones';
import { nameOf } from '../people';
import { objectivesIn } from '../planEditing';
import { prioritiesIn } from '../prioritising';
import type { Key } from '../record';
import { schoolPriorityName } from '../schoolPriorities';
import type { Snapshot } from '../snapshot';
import type { ActionDraft, ObjectiveDraft } from './drafts';
import { milestoneLine } from './ownSheets';
import { sameness } from './raw';
import type { ObjectiveDetails, ReadPriority } from './reading';

/** Words of a newer version that its list of changes does not bring in: said, so that somebody can put them in by hand. */
export interface NotTaken {
  /** The action, objective or priority, in the words of the file. */
  about: string;
  field: NotTakenField;
  words: string;
}

export type NotTakenField =
  | 'milestone'
  | 'after'
  | 'objective'
  | 'successCriteria'
  | 'priority'
  | 'measure'
  | 'baseline'
  | 'baselineDay'
  | 'target'
  | 'targetDay'
  | 'lead'
  | 'sponsor'
  | 'schoolPriority'
  | 'rationale'
  | 'serves';

/** What a newer version says of actions, objectives and priorities besides what can be taken. `keyOf` names the action of the plan. */
export function notTaken(
  snapshot: Snapshot,
  planKey: Key,
  drafts: readonly ObjectiveDraft[],
  keyOf: (action: ActionDraft) => Key | undefined,
  told: readonly ReadPriority[],
): NotTaken[] {
  const numbered = new Map(drafts.flatMap(({ actions }) => actions.map((one) => [one.ref, keyOf(one)] as const)));
  const ofActions = drafts.flatMap(({ actions }) =>
    actions.flatMap((one) => {
      const action = snapshot.action.get(keyOf(one) ?? '')?.record;
      return action ? ofAction(snapshot, action, one, (ref) => numbered.get(ref)) : [];
    }),
  );
  const ofObjectives = drafts.flatMap((draft) => ofObjective(snapshot, planKey, draft, keyOf));
  const all = [...ofObjectives, ...ofActions, ...told.flatMap((one) => ofPriority(snapshot, planKey, one))];
  return all.filter(({ words }) => words.trim() !== '');
}

function ofAction(snapshot: Snapshot, action: Action, draft: ActionDraft, named: (ref: string) => Key | undefined): NotTaken[] {
  const about = draft.text;
  const known = new Set(milestonesOf(snapshot, action.key).map((one) => tidy(milestoneLine(one))));
  const milestones = draft.milestones.map(milestoneLine).filter((line) => !known.has(tidy(line)));
  const noted = (ref: string) => action.note.includes('Comes after: ') && action.note.includes(ref);
  const after = draft.after.filter((ref) => !action.predecessors.includes(named(ref) ?? '') && !noted(ref));
  return [
    ...milestones.map((words): NotTaken => ({ about, field: 'milestone', words })),
    { about, field: 'after', words: after.join(', ') },
  ];
}

function ofObjective(
  snapshot: Snapshot,
  planKey: Key,
  draft: ObjectiveDraft,
  keyOf: (action: ActionDraft) => Key | undefined,
): NotTaken[] {
  const { statement, successCriteria, priority, details, actions } = draft;
  if (sameness(statement) === '') return [{ about: statement, field: 'successCriteria', words: successCriteria }];
  const record = objectivesIn(snapshot, planKey).find((one) => sameness(one.statement) === sameness(statement));
  // A new objective comes in with its new actions, all that it says included.
  if (record === undefined && actions.some((one) => keyOf(one) === undefined)) return [];
  const title = prioritiesIn(snapshot, planKey).find(({ key }) => key === record?.priorityKey)?.title;
  const { leadText = '', sponsorText = '', ...own }: Partial<ObjectiveDetails> = details ?? {};
  const pairs: [NotTakenField, string | null | undefined, string | null | undefined][] = [
    ['objective', statement, record?.statement],
    ['successCriteria', successCriteria, record?.successCriteria],
    ['priority', priority, title],
    ['lead', leadText, record && nameOf(snapshot, record.leadKey, record.leadText)],
    ['sponsor', sponsorText, record && nameOf(snapshot, record.sponsorKey, record.sponsorText)],
    ...(['measure', 'baseline', 'baselineDay', 'target', 'targetDay', 'schoolPriority'] as const).map(
      (field) => [field, own[field], record?.[field]] as [NotTakenField, string | null | undefined, string | null | undefined],
    ),
  ];
  return pairs.flatMap(([field, file, plan]): NotTaken[] => {
    const plain = field === 'objective' ? sameness : tidy;
    return plain(file ?? '') === plain(plan ?? '') ? [] : [{ about: statement, field, words: file ?? '' }];
  });
}

function ofPriority(snapshot: Snapshot, planKey: Key, { title, rationale, serves }: ReadPriority): NotTaken[] {
  const record = prioritiesIn(snapshot, planKey).find((one) => sameness(one.title) === sameness(title));
  const served = new Set(
    (record?.serves ?? []).flatMap((key) => {
      const entry = snapshot.schoolPriority.get(key)?.record;
      return entry ? [schoolPriorityName(entry)] : [];
    }),
  );
  return [
    { about: title, field: 'priority', words: record ? '' : title },
    { about: title, field: 'rationale', words: tidy(rationale) === tidy(record?.rationale ?? '') ? '' : rationale },
    { about: title, field: 'serves', words: serves.filter((name) => !served.has(name)).join(', ') },
  ];
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
