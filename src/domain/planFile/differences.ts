import type { Action } from '../action';
import { costWords } from '../money';
import { milestonesOf } from '../milestones';
import type { Milestone } from '../milestone';
import type { Objective } from '../objective';
import { nameOf } from '../people';
import type { ActionView } from '../planView';
import { prioritiesIn } from '../prioritising';
import type { Key } from '../record';
import type { Snapshot } from '../snapshot';
import type { Update } from '../update';
import type { AsImported } from './asImported';
import { withLead } from './bringIn';
import type { ActionDraft, ObjectiveDraft } from './drafts';
import type { Homes } from './homes';
import { milestoneLine, type MilestoneLine } from './ownSheets';
import { isTitled } from './priorityWords';
import { sameness } from './raw';
import { isToldAs } from './toldAs';

/** One field of one action or objective: what the plan says and what the file says. */
export interface FieldChange {
  field: ComparedField;
  plan: string;
  file: string;
  /** Who has changed it since the file was last here. */
  by: ChangedBy;
  values: Partial<Action> | Partial<Objective>;
  /** What is said of its progress, rather than written in its place. */
  says?: Partial<Pick<Update, 'status' | 'happened'>>;
  /** Milestones with other days, and new ones. */
  milestones?: { key?: Key; line: MilestoneLine }[];
  /** The objective that the file has put it under. */
  under?: ObjectiveDraft;
}

/** `file`: the file alone. `both`: the plan too. `plan`: the plan alone, the file says what it said. `unknown`: it cannot be told. */
export type ChangedBy = 'file' | 'both' | 'plan' | 'unknown';

export type ComparedField =
  | (typeof plain)[number]
  | (typeof ofObjectives)[number]
  | 'lead'
  | 'start'
  | 'due'
  | 'cost'
  | 'status'
  | 'happened'
  | 'milestones'
  | 'objective'
  | 'sponsor'
  | 'priority';

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
const ofObjectives = [
  'statement',
  'successCriteria',
  'measure',
  'baseline',
  'baselineDay',
  'target',
  'targetDay',
  'latest',
  'latestDay',
  'guardMeasure',
  'schoolPriority',
] as const;

/** Whether a change is taken unless a person says otherwise: the file alone has changed it, or it fills what is empty. */
export function isTaken({ by, field, plan }: Pick<FieldChange, 'by' | 'field' | 'plan'>): boolean {
  return by === 'file' || (by === 'unknown' && field !== 'status' && plan.trim() === '');
}

/** What the file says otherwise than an action of the plan. A cell that the file leaves empty says nothing. */
export function actionDifferences(
  snapshot: Snapshot,
  { kept: { record }, status, updates }: ActionView,
  [draft, under]: [ActionDraft, ObjectiveDraft],
  imported: AsImported,
  homes: Homes,
): FieldChange[] {
  const then = imported.of('action', record.key);
  const told = (action: Action) => wordsOf(snapshot, action);
  const file = { ...draftWords(draft), note: withoutAfter(draft.note), lead: draft.leadText };
  const values: Record<string, Partial<Action>> = {
    lead: leadOf(snapshot, draft.leadText),
    start: { start: draft.start, startText: draft.startText },
    due: { due: draft.due, dueText: draft.dueText },
    cost: { cost: draft.cost, costText: draft.costText },
    note: { note: [file.note, ...afterLines(record.note)].filter(Boolean).join('\n') },
  };
  const [now, before] = [told(record), then && told(then)];
  const said = imported.said(record.key);
  const spoken = (field: 'status' | 'happened', plan: string, words: string): FieldChange => {
    const by = !then ? 'unknown' : same(words, said[field] ?? '') ? 'plan' : imported.quiet(record.key) ? 'file' : 'both';
    return { field, plan, file: words, by, values: {}, says: { [field]: words } };
  };
  const happened = updates.map((one) => one.record.happened).filter(Boolean);
  return [
    ...Object.entries(file).map(([name, words]): FieldChange => {
      const field = name as keyof typeof file;
      const by = whileAsked(draft, field, changedBy(words, now[field], before?.[field]));
      return { field, plan: now[field], file: words, by, values: values[field] ?? { [field]: words } };
    }),
    ...moved(snapshot, record, then, under, homes),
    ...milestoneChange(snapshot, record.key, draft.milestones, then && imported),
    ...(draft.status ? [spoken('status', status, draft.status)] : []),
    ...(happened.some((words) => same(words, draft.happened)) ? [] : [spoken('happened', happened.at(-1) ?? '', draft.happened)]),
  ].filter(differs);
}

/** What the file says otherwise than an objective of the plan. */
export function objectiveDifferences(
  snapshot: Snapshot,
  record: Objective,
  { statement, successCriteria, priority, details }: ObjectiveDraft,
  imported: AsImported,
): FieldChange[] {
  const then = imported.of('objective', record.key);
  const priorities = prioritiesIn(snapshot, record.planKey);
  // Two of them may read alike without their hidden numbers: then it stays where it is.
  const titled = priorities.filter((one) => isTitled(snapshot, one, priority));
  const under = titled.find(({ key }) => key === record.priorityKey) ?? titled[0];
  const titleOf = (key: Key) => priorities.find((one) => one.key === key)?.title ?? '';
  const lead = leadOf(snapshot, details?.leadText ?? '');
  const sponsor = leadOf(snapshot, details?.sponsorText ?? '');
  const change = (field: ComparedField, words: string, said: (one: Objective) => string, values: Partial<Objective>) => {
    const by = changedBy(words, said(record), then && said(then));
    return { field, plan: said(record), file: words, by, values };
  };
  return [
    ...ofObjectives.map((field) => {
      const file = field === 'statement' ? statement : field === 'successCriteria' ? successCriteria : details?.[field];
      return change(field, file ?? '', (one) => one[field] ?? '', { [field]: file });
    }),
    change('lead', details?.leadText ?? '', (one) => nameOf(snapshot, one.leadKey, one.leadText), lead),
    change('sponsor', details?.sponsorText ?? '', (one) => nameOf(snapshot, one.sponsorKey, one.sponsorText), {
      sponsorKey: sponsor.leadKey,
      sponsorText: sponsor.leadText,
    }),
    ...(under ? [change('priority', under.title, (one) => titleOf(one.priorityKey), { priorityKey: under.key })] : []),
  ].filter((one) => differs(one) && (one.field !== 'statement' || sameness(one.plan) !== sameness(one.file)));
}

/** Words with which an action says what it comes after, where the file's numbers did not name it. */
function afterLines(note: string): string[] {
  return note.split('\n').filter((line) => line.startsWith('Comes after: '));
}

function withoutAfter(note: string): string {
  const after = new Set(afterLines(note));
  return note
    .split('\n')
    .filter((line) => !after.has(line))
    .join('\n');
}

function moved(snapshot: Snapshot, record: Action, then: Action | undefined, under: ObjectiveDraft, homes: Homes): FieldChange[] {
  if (sameness(under.statement) === '') return [];
  const home = homes.of(under);
  if (home?.key === record.objectiveKey) return [];
  const isAsThen = then !== undefined && then.objectiveKey === home?.key;
  const by = !then ? 'unknown' : isAsThen ? 'plan' : then.objectiveKey === record.objectiveKey ? 'file' : 'both';
  const plan = snapshot.objective.get(record.objectiveKey)?.record.statement ?? '';
  return [{ field: 'objective', plan, file: under.statement, by, values: {}, under }];
}

/** Lines that are neither there now nor were when the file was last here; one with the words of a milestone says its days anew. */
function milestoneChange(
  snapshot: Snapshot,
  actionKey: Key,
  lines: readonly MilestoneLine[],
  imported: AsImported | undefined,
): FieldChange[] {
  const now = milestonesOf(snapshot, actionKey);
  const all = [...snapshot.milestone.values()].map(({ record }) => record).filter((one) => one.actionKey === actionKey);
  const then = new Map(
    all.flatMap((one) => (imported?.of('milestone', one.key) ? [[one.key, imported.of('milestone', one.key)!]] : [])),
  );
  const known = new Set([...now, ...then.values()].map((one) => tidy(milestoneLine(one))));
  const other = lines.filter((line) => !known.has(tidy(milestoneLine(line))));
  const told = other.map((line) => ({ line, of: now.find(({ text }) => sameness(text) === sameness(line.text)) }));
  const isTouched = (one: Milestone) => milestoneLine(one) !== milestoneLine(then.get(one.key) ?? one);
  const by = imported ? (told.some(({ of }) => of && isTouched(of)) ? 'both' : 'file') : 'unknown';
  const plan = told.flatMap(({ of }) => (of ? [milestoneLine(of)] : [])).join('\n');
  const milestones = told.map(({ line, of }) => ({ line, ...(of && { key: of.key }) }));
  // Without a memory of the file a milestone may be an old one in other words.
  const beside = by === 'unknown' && plan === '' ? now.map(milestoneLine).join('\n') : plan;
  return [{ field: 'milestones', plan: beside, file: other.map(milestoneLine).join('\n'), by, values: {}, milestones }];
}

function changedBy(file: string, plan: string, then: string | undefined): ChangedBy {
  if (then === undefined) return 'unknown';
  if (same(file, then)) return 'plan';
  return same(plan, then) ? 'file' : 'both';
}

/** What is still asked of a cell cannot be told yet, and is not taken for what the file has changed. */
function whileAsked({ asked }: ActionDraft, field: ComparedField, by: ChangedBy): ChangedBy {
  const isAsked = asked.some((one) => one === field || (one === 'leads' && field === 'lead'));
  return by === 'file' && isAsked ? 'unknown' : by;
}

function wordsOf(snapshot: Snapshot, action: Action) {
  return {
    ...draftWords(action),
    note: withoutAfter(action.note),
    lead: nameOf(snapshot, action.leadKey, action.leadText),
  };
}

/** What is the same in the plan and in a file that is read. */
function draftWords(one: Pick<Action, (typeof plain)[number] | 'start' | 'startText' | 'due' | 'dueText' | 'cost' | 'costText'>) {
  const words = Object.fromEntries(plain.map((field) => [field, one[field]])) as Record<(typeof plain)[number], string>;
  return { ...words, start: one.start ?? one.startText, due: one.due ?? one.dueText, cost: costWords(one) };
}

function leadOf(snapshot: Snapshot, leadText: string): Pick<Action, 'leadKey' | 'leadText'> {
  const people = [...snapshot.person.values()].map((kept) => kept.record);
  const { leadKey, leadText: words } = withLead({ leadKey: '', leadText }, people);
  return { leadKey, leadText: words };
}

function differs({ plan, file }: FieldChange): boolean {
  return file.trim() !== '' && !same(plan, file) && !isToldAs(plan, file);
}

function same(one: string, other: string): boolean {
  return tidy(one) === tidy(other);
}

/** Spaces and the ends of lines are no difference. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
