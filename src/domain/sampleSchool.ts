import type { ActionStart, ObjectiveStart } from './planEditing';
import { newAction, newObjective, newPlan } from './planEditing';
import type { CommentAct } from './comment';
import type { Instant } from './day';
import type { Milestone } from './milestone';
import { newMilestone } from './milestones';
import { ranksFor } from './order';
import type { Plan } from './plan';
import { newPriority } from './prioritising';
import type { Priority } from './priority';
import type { Key } from './record';
import {
  findingChanges,
  rankingChanges,
  swotChanges,
  type SampleFinding,
  type SampleMarks,
  type SampleSwotEntry,
} from './sampleChain';
import type { SchoolPriority } from './schoolPriority';
import type { Change } from './snapshot';
import type { Update } from './update';

/** An invented school, as `assets/served/sample-school.json` tells it. People and priorities are named by short keys of their own. */
export interface SampleSchool {
  about: string;
  school: string;
  people: { key: Key; entraId: string; name: string; role: string }[];
  schoolPriorities: (Pick<SchoolPriority, 'key' | 'ref' | 'title'> & { owner: Key })[];
  plan: Pick<Plan, 'title' | 'academicYear'>;
  priorities: Pick<Priority, 'key' | 'title' | 'rationale' | 'serves'>[];
  objectives: SampleObjective[];
  /** What the priorities answer, with the reasons for it. */
  findings: SampleFinding[];
  /** How leaders see the priorities. */
  rankings: SampleMarks[];
}

type SampleObjective = Omit<ObjectiveStart, 'leadKey' | 'sponsorKey' | 'priorityKey' | 'reasons'> & {
  /** The priority it stands under. */
  priority: Key;
  lead: Key;
  sponsor: Key;
  /** The reasons that it addresses. */
  because: Key[];
  swot?: SampleSwotEntry[];
  actions: SampleAction[];
};
type SampleAction = Omit<ActionStart, 'leadKey' | 'predecessors'> & {
  lead: Key;
  /** What it comes after, by reference: `3.1`. */
  after?: string[];
  milestones?: Partial<Milestone>[];
  updates?: SampleUpdate[];
  comments?: SampleComment[];
};
type SampleUpdate = Pick<Update, 'status' | 'at'> & Partial<Update> & { by: Key };

interface SampleRemark {
  by: Key;
  at: Instant;
  text: string;
}

interface SampleComment extends SampleRemark {
  replies: SampleRemark[];
}

/** A change and who of the sample's people makes it. */
export interface SampleChange {
  by: Key;
  change: Change;
}

/** Everything in the sample school, in an order in which each thing comes after what it belongs to. */
export function sampleChanges(sample: SampleSchool, newKey: () => Key): SampleChange[] {
  const author = sample.people[0]!.key;
  const by = (who: Key, change: Change): SampleChange => ({ by: who, change });
  const plan = newPlan(newKey(), sample.plan);
  const keys = keysFor(sample, newKey);
  const ranks = ranksFor(sample.objectives.length);
  return [
    ...sample.people.map((person) => by(author, { kind: 'person', after: { ...person, left: false, clashes: [] } })),
    ...schoolPriorities(sample, keys).map((after) => by(author, { kind: 'schoolPriority', after })),
    by(author, { kind: 'plan', after: plan }),
    ...priorities(sample, plan.key, keys).map((after) => by(author, { kind: 'priority', after })),
    ...findingChanges(sample, keys).map((change) => by(author, change)),
    ...sample.objectives.flatMap(({ lead, sponsor, priority, because, swot = [], actions, ...start }, at) => {
      const reasons = because.map((key) => keys.get(key)!);
      const about = { ...start, leadKey: lead, sponsorKey: sponsor, priorityKey: keys.get(priority)!, reasons };
      const objective = newObjective(newKey(), plan.key, ranks[at]!, about);
      const places = ranksFor(actions.length);
      return [
        by(author, { kind: 'objective', after: objective }),
        ...actions.flatMap((action, place) => {
          const own = { key: keys.get(`${at + 1}.${place + 1}`)!, rank: places[place]!, author };
          return actionChanges(action, objective, own, keys, newKey);
        }),
        ...swotChanges(swot, objective, keys, newKey).map((change) => by(author, change)),
      ];
    }),
    ...rankingChanges(sample.rankings, plan.key, keys, newKey),
  ];
}

/** The keys that school priorities, priorities, findings, reasons and actions (by reference) get. */
function keysFor(sample: SampleSchool, newKey: () => Key): Map<string, Key> {
  const refs = sample.objectives.flatMap(({ actions }, at) => actions.map((_, place) => `${at + 1}.${place + 1}`));
  const found = sample.findings.flatMap((finding) => [finding, ...finding.reasons]);
  const named = [...sample.schoolPriorities, ...sample.priorities, ...found].map(({ key }) => key);
  return new Map([...named, ...refs].map((name) => [name, newKey()]));
}

function schoolPriorities({ schoolPriorities, plan }: SampleSchool, keys: Map<string, Key>): SchoolPriority[] {
  const ranks = ranksFor(schoolPriorities.length);
  return schoolPriorities.map(({ key, ref, title, owner }, at) => {
    const place = { key: keys.get(key)!, rank: ranks[at]!, academicYear: plan.academicYear };
    return { ...place, ref, title, ownerKey: owner, ownerText: '', removed: false };
  });
}

function priorities(sample: SampleSchool, planKey: Key, keys: Map<string, Key>): Priority[] {
  const ranks = ranksFor(sample.priorities.length);
  return sample.priorities.map(({ key, serves, ...words }, at) => {
    const served = serves.map((one) => keys.get(one)!);
    return newPriority(keys.get(key)!, planKey, ranks[at]!, { ...words, serves: served });
  });
}

function actionChanges(
  sample: SampleAction,
  objective: { key: Key; planKey: Key },
  own: { key: Key; rank: string; author: Key },
  keys: Map<string, Key>,
  newKey: () => Key,
): SampleChange[] {
  const { lead, after = [], milestones = [], updates = [], comments = [], ...start } = sample;
  const predecessors = after.map((ref) => keys.get(ref)!);
  const action = newAction(own.key, objective, own.rank, { ...start, leadKey: lead, predecessors });
  const place = { planKey: objective.planKey, actionKey: action.key };
  const say = ({ by, at, text }: SampleRemark, act: CommentAct, about: Key): SampleChange => ({
    by,
    change: { kind: 'comment', after: { key: newKey(), ...place, act, about, text, mentions: [], reason: '', at } },
  });
  return [
    { by: own.author, change: { kind: 'action', after: action } },
    ...milestones.map((one): SampleChange => {
      return { by: own.author, change: { kind: 'milestone', after: newMilestone(newKey(), action, one) } };
    }),
    ...updates.map(({ by, ...update }) => ({
      by,
      change: {
        kind: 'update' as const,
        after: { happened: '', evidence: '', impact: '', reason: '', ...update, key: newKey(), ...place },
      },
    })),
    ...comments.flatMap(({ replies, ...remark }) => {
      const comment = say(remark, 'comment', '');
      return [comment, ...replies.map((reply) => say(reply, 'reply', comment.change.after.key))];
    }),
  ];
}
