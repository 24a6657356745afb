import type { ActionStart, ObjectiveStart } from './planEditing';
import { newAction, newObjective, newPlan } from './planEditing';
import type { CommentAct } from './comment';
import type { Instant } from './day';
import { ranksFor } from './order';
import type { Plan } from './plan';
import type { Key } from './record';
import type { Change } from './snapshot';
import type { Update } from './update';

/** An invented school, as `assets/served/sample-school.json` tells it. People are named by a short key of their own. */
export interface SampleSchool {
  about: string;
  school: string;
  people: { key: Key; entraId: string; name: string; role: string }[];
  plan: Pick<Plan, 'title' | 'academicYear'>;
  objectives: (Omit<ObjectiveStart, 'leadKey' | 'sponsorKey'> & { lead: Key; sponsor: Key; actions: SampleAction[] })[];
}

type SampleAction = Omit<ActionStart, 'leadKey'> & { lead: Key; updates?: SampleUpdate[]; comments?: SampleComment[] };
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
  const ranks = ranksFor(sample.objectives.length);
  return [
    ...sample.people.map((person) => by(author, { kind: 'person', after: { ...person, left: false } })),
    by(author, { kind: 'plan', after: plan }),
    ...sample.objectives.flatMap(({ lead, sponsor, actions, ...start }, at) => {
      const objective = newObjective(newKey(), plan.key, ranks[at]!, { ...start, leadKey: lead, sponsorKey: sponsor });
      const places = ranksFor(actions.length);
      return [
        by(author, { kind: 'objective', after: objective }),
        ...actions.flatMap((action, place) => actionChanges(action, objective, places[place]!, author, newKey)),
      ];
    }),
  ];
}

function actionChanges(
  sample: SampleAction,
  objective: { key: Key; planKey: Key },
  rank: string,
  author: Key,
  newKey: () => Key,
): SampleChange[] {
  const { lead, updates = [], comments = [], ...start } = sample;
  const action = newAction(newKey(), objective, rank, { ...start, leadKey: lead });
  const place = { planKey: objective.planKey, actionKey: action.key };
  const say = ({ by, at, text }: SampleRemark, act: CommentAct, about: Key): SampleChange => ({
    by,
    change: { kind: 'comment', after: { key: newKey(), ...place, act, about, text, mentions: [], at } },
  });
  return [
    { by: author, change: { kind: 'action', after: action } },
    ...updates.map(({ by, ...update }) => ({
      by,
      change: { kind: 'update' as const, after: { happened: '', evidence: '', impact: '', ...update, key: newKey(), ...place } },
    })),
    ...comments.flatMap(({ replies, ...remark }) => {
      const comment = say(remark, 'comment', '');
      return [comment, ...replies.map((reply) => say(reply, 'reply', comment.change.after.key))];
    }),
  ];
}
