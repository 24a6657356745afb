import type { Kind } from '../../src/domain/record';
import type { Sandbox } from '../../src/sandbox/createSandbox';

/** A row as the tenant has it, read with requests of the judge's own. */
export interface RawRow {
  item: string;
  key: string;
  /** Values under the names that records give their fields. */
  fields: Record<string, unknown>;
  /** Entra object id of whom SharePoint recorded as its maker. */
  author: string;
  /** Typed into SharePoint itself, so the devices go by its number. */
  byHand: boolean;
}

/** The kinds of which every device must show what the tenant has. */
export const sharedKinds = [
  'settings',
  'person',
  'schoolPriority',
  'plan',
  'priority',
  'objective',
  'action',
  'milestone',
  'update',
  'comment',
  'planReview',
  'decision',
  'questionReview',
  'answer',
] as const;
export type SharedKind = (typeof sharedKinds)[number];

const text = (raw: unknown): unknown => raw ?? '';
const truth = (raw: unknown): unknown => raw ?? false;
const word =
  (empty: string) =>
  (raw: unknown): unknown =>
    raw ?? empty;
const list = (raw: unknown): unknown => JSON.parse((raw as string | undefined) ?? '[]');
const amount = (raw: unknown): unknown => raw ?? null;
/** SharePoint tells a date as the site's midnight in UTC; the school is in London, so half a day later is the same day. */
const date = (raw: unknown): unknown =>
  raw ? new Date(Date.parse(raw as string) + 43_200_000 - 1000).toISOString().slice(0, 10) : null;

type Reading = (raw: unknown) => unknown;

/** What the columns mean, written down apart from the program's own definitions. */
const columns: Record<SharedKind | 'history' | 'reminder' | 'reminderRun', Record<string, [field: string, read: Reading]>> = {
  settings: { CurrentPlan: ['currentPlan', text], HalfTerms: ['halfTerms', list] },
  person: { EntraId: ['entraId', text], PersonName: ['name', text], PersonRole: ['role', text], HasLeft: ['left', truth] },
  schoolPriority: {
    Ref: ['ref', text],
    PriorityTitle: ['title', text],
    OwnerKey: ['ownerKey', text],
    OwnerText: ['ownerText', text],
    AcademicYear: ['academicYear', text],
    Rank: ['rank', text],
    Removed: ['removed', truth],
  },
  plan: {
    PlanTitle: ['title', text],
    AcademicYear: ['academicYear', text],
    PlanStatus: ['status', text],
    ReviewCadence: ['reviewCadence', word('own')],
    AgreedDate: ['agreed', date],
    RolledFrom: ['rolledFrom', text],
    Removed: ['removed', truth],
  },
  priority: {
    PlanKey: ['planKey', text],
    Rank: ['rank', text],
    PriorityTitle: ['title', text],
    Rationale: ['rationale', text],
    Serves: ['serves', list],
    ServesNone: ['servesNone', text],
    PriorityStatus: ['status', word('agreed')],
    Removed: ['removed', truth],
  },
  objective: {
    PlanKey: ['planKey', text],
    PriorityKey: ['priorityKey', text],
    Rank: ['rank', text],
    Statement: ['statement', text],
    Measure: ['measure', text],
    Baseline: ['baseline', text],
    BaselineDate: ['baselineDay', date],
    Target: ['target', text],
    TargetDate: ['targetDay', date],
    SuccessCriteria: ['successCriteria', text],
    LeadKey: ['leadKey', text],
    LeadText: ['leadText', text],
    SponsorKey: ['sponsorKey', text],
    SponsorText: ['sponsorText', text],
    SchoolPriority: ['schoolPriority', text],
    Removed: ['removed', truth],
  },
  action: {
    PlanKey: ['planKey', text],
    ObjectiveKey: ['objectiveKey', text],
    Rank: ['rank', text],
    ActionText: ['text', text],
    LeadKey: ['leadKey', text],
    LeadText: ['leadText', text],
    Support: ['support', text],
    Approach: ['approach', text],
    EvidenceBase: ['evidenceBase', text],
    Training: ['training', text],
    Predecessors: ['predecessors', list],
    StartDate: ['start', date],
    StartText: ['startText', text],
    DueDate: ['due', date],
    DueText: ['dueText', text],
    Resources: ['resources', text],
    Cost: ['cost', amount],
    CostText: ['costText', text],
    Monitoring: ['monitoring', text],
    SuccessCriteria: ['successCriteria', text],
    Note: ['note', text],
    Removed: ['removed', truth],
  },
  milestone: {
    PlanKey: ['planKey', text],
    ActionKey: ['actionKey', text],
    MilestoneText: ['text', text],
    DueDate: ['due', date],
    DueText: ['dueText', text],
    ReachedDate: ['reached', date],
    Removed: ['removed', truth],
  },
  update: {
    PlanKey: ['planKey', text],
    ActionKey: ['actionKey', text],
    ActionStatus: ['status', text],
    Happened: ['happened', text],
    Evidence: ['evidence', text],
    Impact: ['impact', text],
    Reason: ['reason', text],
    WrittenAt: ['at', text],
  },
  comment: {
    PlanKey: ['planKey', text],
    ActionKey: ['actionKey', text],
    Act: ['act', text],
    About: ['about', text],
    CommentText: ['text', text],
    Mentions: ['mentions', list],
    Reason: ['reason', text],
    WrittenAt: ['at', text],
  },
  planReview: {
    PlanKey: ['planKey', text],
    DueDate: ['due', date],
    HeldDate: ['held', date],
    Present: ['present', list],
    AlsoPresent: ['alsoPresent', text],
    Note: ['note', text],
    Removed: ['removed', truth],
  },
  decision: {
    PlanKey: ['planKey', text],
    ReviewKey: ['reviewKey', text],
    ActionKey: ['actionKey', text],
    Verdict: ['verdict', text],
    Reason: ['reason', text],
    Impact: ['impact', text],
    StatusBefore: ['statusBefore', text],
    StatusAfter: ['statusAfter', text],
    DueBefore: ['dueBefore', date],
    DueAfter: ['dueAfter', date],
  },
  questionReview: {
    SetKey: ['setKey', text],
    ReviewTitle: ['title', text],
    AcademicYear: ['academicYear', text],
    ReviewKind: ['reviewKind', text],
    StartDate: ['started', date],
    CompletedDate: ['completed', date],
    PreviousKey: ['previousKey', text],
    Removed: ['removed', truth],
  },
  answer: {
    ReviewKey: ['questionReviewKey', text],
    AnswerTo: ['of', text],
    About: ['about', text],
    OwnerKey: ['ownerKey', text],
    Rating: ['rating', text],
    WhatWeDoNow: ['doNow', text],
    Evidence: ['evidence', text],
    Strong: ['strong', text],
    ToDevelop: ['toDevelop', text],
    Sureness: ['sureness', text],
  },
  reminder: {
    ReviewKey: ['reviewKey', text],
    DueDate: ['due', date],
    Stage: ['stage', text],
    ReminderState: ['state', text],
    ClaimedBy: ['claimedBy', text],
    ClaimedUntil: ['claimedUntil', text],
    AcceptedAt: ['acceptedAt', text],
    MayRepeat: ['mayRepeat', truth],
  },
  reminderRun: { RanAt: ['at', text], Outcome: ['outcome', text], Because: ['because', text], Sent: ['sent', list] },
  history: {
    ChangedKey: ['recordKey', text],
    Field: ['field', text],
    ValueBefore: ['before', text],
    ValueAfter: ['after', text],
    Stood: ['stood', truth],
  },
};

/** SharePoint's name for a record's field. */
export function columnOf(kind: SharedKind, field: string): string {
  return Object.entries(columns[kind]).find(([, [name]]) => name === field)![0];
}

/** Every row of a list, as the person who set the site up sees them. */
export async function readRaw(sandbox: Sandbox, token: string, kind: keyof typeof columns, list: string): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  let next: string | undefined =
    `https://graph.microsoft.com/v1.0/sites/${sandbox.siteId}/lists/${list}/items?$expand=fields&$top=1000`;
  while (next !== undefined) {
    const response = await sandbox.fetch(next, { headers: { Authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`The judge cannot read ${kind}: ${response.status} ${await response.text()}`);
    const page = (await response.json()) as { value: RawItem[]; '@odata.nextLink'?: string };
    rows.push(...page.value.map((item) => rowOf(kind, item)));
    next = page['@odata.nextLink'];
  }
  return rows;
}

/** The same rows as they lie in the tenant, without asking: at once, and whatever goes on meanwhile. */
export function rowsIn({ tenant }: Sandbox, kind: keyof typeof columns, list: string): RawRow[] {
  const items = [...tenant.lists.get(list)!.items.values()];
  return items.map(({ id, fields }) => rowOf(kind, { id: String(id), fields }));
}

interface RawItem {
  id: string;
  createdBy?: { user?: { id?: string } };
  fields: Record<string, unknown>;
}

function rowOf(kind: Kind & keyof typeof columns, { id, createdBy, fields }: RawItem): RawRow {
  const values = Object.entries(columns[kind]).map(([column, [field, reading]]) => [field, reading(fields[column])]);
  const numbered = `${kind}-row-${id}`;
  const key = (fields['RecordKey'] as string | undefined) || numbered;
  return {
    item: id,
    key,
    byHand: key.startsWith(`${kind}-row-`),
    fields: Object.fromEntries(values) as Record<string, unknown>,
    author: createdBy?.user?.id ?? '',
  };
}
