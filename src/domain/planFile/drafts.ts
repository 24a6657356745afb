import type { Action } from '../action';
import { moneyText } from '../money';
import type { Objective } from '../objective';
import type { Status } from '../update';
import type { Field } from './field';
import type { MilestoneLine } from './ownSheets';
import type { ObjectiveDetails, PlanReading, ReadAction, ReadObjective } from './reading';
import type { When } from './period';

/** An objective of the file with its actions, in the words and fields of the plan, without keys and places. */
export interface ObjectiveDraft extends Pick<Objective, 'statement' | 'successCriteria'> {
  /** The priority it stands under, in the words of the file; empty for none. */
  priority: string;
  details?: ObjectiveDetails;
  actions: ActionDraft[];
}

/** An action of the file in the fields of the plan. What it stands at becomes its first update, not a field. */
export interface ActionDraft extends Pick<
  Action,
  | 'text'
  | 'leadText'
  | 'support'
  | 'start'
  | 'startText'
  | 'due'
  | 'dueText'
  | 'resources'
  | 'approach'
  | 'evidenceBase'
  | 'training'
  | 'cost'
  | 'costText'
  | 'monitoring'
  | 'successCriteria'
  | 'note'
> {
  status: Status | null;
  /** The file's own number, by which other actions name it. */
  ref: string;
  /** The numbers of the actions it comes after. */
  after: string[];
  milestones: MilestoneLine[];
  /** What reviews in the file say happened; empty when nothing. */
  happened: string;
  /** What is still asked of it. */
  asked: readonly Field[];
}

/** What the plan gets of a reading, settled or not: an open question leaves its field empty and its words kept. */
export function draftsOf(reading: PlanReading): ObjectiveDraft[] {
  const drafts = reading.objectives.map((objective) =>
    objectiveDraft(
      objective,
      reading.actions.filter((action) => action.objective === objective.ref),
    ),
  );
  const known = new Set(reading.objectives.map(({ ref }) => ref));
  const others = reading.actions.filter(({ objective }) => !known.has(objective));
  return others.length > 0
    ? [...drafts, { statement: '', successCriteria: '', priority: '', actions: others.map(actionDraft) }]
    : drafts;
}

/** The priority that an objective of a file stands under, by what is noted of it; empty for none. */
export function priorityIn(note: string): string {
  return priorityLine(note)?.slice(PRIORITY.length) ?? '';
}

/** The line of an objective's note that names its priority. */
export function priorityLine(note: string): string | undefined {
  return note.split('\n').find((one) => one.startsWith(PRIORITY));
}

const PRIORITY = 'Priority: ';

function objectiveDraft({ text, successCriteria, cost, note, details }: ReadObjective, own: ReadAction[]): ObjectiveDraft {
  const rest = [
    ...note.split('\n').filter((line) => line !== '' && line !== priorityLine(note)),
    ...(cost === null ? [] : [`Cost of the whole objective: ${moneyText(cost)}`]),
  ];
  const actions = own.map(actionDraft);
  const [first] = actions;
  const criteria = first ? successCriteria : [...successCriteria, ...rest];
  if (first && rest.length > 0) first.note = [first.note, 'Of the whole objective:', ...rest].filter(Boolean).join('\n');
  return {
    statement: text,
    successCriteria: criteria.join('\n'),
    priority: priorityIn(note),
    actions,
    ...(details && { details }),
  };
}

function actionDraft(action: ReadAction): ActionDraft {
  const {
    ref,
    approach,
    evidenceBase,
    training,
    predecessors,
    text,
    leads,
    support,
    start,
    due,
    resources,
    cost,
    costText,
    monitoring,
    successCriteria,
    note,
    status,
    reviewNotes,
    asked,
  } = action;
  return {
    text,
    leadText: leads.join(', '),
    support,
    start: dayOf(start),
    startText: wordsOf(start),
    due: dayOf(due),
    dueText: wordsOf(due),
    resources,
    approach,
    evidenceBase,
    training,
    milestones: action.milestones ?? [],
    ref,
    after: predecessors.split(/\s*(?:[,;&\n]|\band\b)\s*/).filter(Boolean),
    cost,
    costText: cost === null || costText !== String(cost) ? costText : '',
    monitoring,
    successCriteria: successCriteria.join('\n'),
    note,
    status,
    happened: reviewNotes,
    asked,
  };
}

function dayOf(when: When | null): string | null {
  return when && 'day' in when ? when.day : null;
}

function wordsOf(when: When | null): string {
  return when && 'period' in when ? when.words : '';
}
