import type { Action } from '../action';
import { prioritiesIn } from '../prioritising';
import type { Key } from '../record';
import { schoolPriorityName } from '../schoolPriorities';
import type { Snapshot } from '../snapshot';
import type { AsImported } from './asImported';
import type { ActionDraft, ObjectiveDraft } from './drafts';
import type { Homes } from './homes';
import { isTitled, outwards } from './priorityWords';
import { sameness } from './raw';
import type { ReadPriority } from './reading';

/** Words of a newer version that its list of changes does not bring in: said, so that somebody can put them in by hand. */
export interface NotTaken {
  /** The action, objective or priority, in the words of the file. */
  about: string;
  field: NotTakenField;
  words: string;
}

export type NotTakenField = 'after' | 'successCriteria' | 'priority' | 'rationale' | 'serves';

interface Known {
  /** The action of the plan. */
  keyOf(action: ActionDraft): Key | undefined;
  homes: Homes;
  imported: AsImported;
  told: readonly ReadPriority[];
}

/** What a newer version says besides what can be taken, unless it said so when it was last here. */
export function notTaken(snapshot: Snapshot, planKey: Key, drafts: readonly ObjectiveDraft[], known: Known): NotTaken[] {
  const numbered = new Map(drafts.flatMap(({ actions }) => actions.map((one) => [one.ref, known.keyOf(one)] as const)));
  const ofActions = drafts.flatMap(({ actions }) =>
    actions.flatMap((one) => {
      const action = snapshot.action.get(known.keyOf(one) ?? '')?.record;
      const then = action && known.imported.of('action', action.key);
      return action ? [ofAction(action, then, one, (ref) => numbered.get(ref))] : [];
    }),
  );
  const ofObjectives = drafts.flatMap((draft) => ofObjective(snapshot, planKey, draft, known));
  const all = [...ofObjectives, ...ofActions, ...known.told.flatMap((one) => ofPriority(snapshot, planKey, one, known))];
  return all.filter(({ words }) => words.trim() !== '');
}

function ofAction(
  action: Action,
  then: Action | undefined,
  draft: ActionDraft,
  named: (ref: string) => Key | undefined,
): NotTaken {
  const noted = (ref: string) => action.note.includes('Comes after: ') && action.note.includes(ref);
  const stood = new Set([...action.predecessors, ...(then?.predecessors ?? [])]);
  const after = draft.after.filter((ref) => !stood.has(named(ref) ?? '') && !noted(ref));
  return { about: draft.text, field: 'after', words: after.join(', ') };
}

/** A priority that the plan does not have comes in with new objectives alone. */
function ofObjective(snapshot: Snapshot, planKey: Key, draft: ObjectiveDraft, { homes, imported }: Known): NotTaken[] {
  const { statement, successCriteria, priority } = draft;
  if (sameness(statement) === '') return [{ about: statement, field: 'successCriteria', words: successCriteria }];
  const home = homes.of(draft);
  const then = home && imported.of('objective', home.key)?.priorityKey;
  const titled = [...snapshot.priority.values()].filter(({ record }) => record.planKey === planKey);
  const isKnown = titled.some(({ record }) => isTitled(snapshot, record, priority) && (!record.removed || record.key === then));
  return [{ about: statement, field: 'priority', words: home === undefined || isKnown ? '' : priority }];
}

function ofPriority(
  snapshot: Snapshot,
  planKey: Key,
  { title, rationale, serves }: ReadPriority,
  { imported }: Known,
): NotTaken[] {
  const record = prioritiesIn(snapshot, planKey).find((one) => isTitled(snapshot, one, title));
  const then = record && imported.of('priority', record.key);
  const served = new Set(
    [...(record?.serves ?? []), ...(then?.serves ?? [])].flatMap((key) => {
      const entry = snapshot.schoolPriority.get(key)?.record;
      return entry ? [schoolPriorityName(entry)] : [];
    }),
  );
  const told = record && outwards(snapshot, record).rationale;
  const stood = [record?.rationale, told, then?.rationale].some((words) => tidy(words ?? '') === tidy(rationale));
  return [
    { about: title, field: 'priority', words: record ? '' : title },
    { about: title, field: 'rationale', words: stood ? '' : rationale },
    { about: title, field: 'serves', words: serves.filter((name) => !served.has(name)).join(', ') },
  ];
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
