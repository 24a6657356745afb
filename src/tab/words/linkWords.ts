import type { Link, LinkKind } from '../../domain/chain';
import { outlineOf, type Outline } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { schoolPriorityName } from '../../domain/schoolPriorities';
import type { Snapshot } from '../../domain/snapshot';
import type { Quadrant } from '../../domain/swotEntry';
import { voiceName } from './voices';

/** What people call each kind of thing in the chain. */
export const linkKindWords: Record<LinkKind, string> = {
  measure: 'Outcome',
  answer: 'Review answer',
  voice: 'Voice',
  finding: 'Finding',
  reason: 'Reason',
  schoolPriority: 'School priority',
  priority: 'Priority',
  objective: 'Objective',
  swotEntry: 'SWOT',
  action: 'Action',
};

/** The same of several, in a sentence. */
export const linkKindsWords: Record<LinkKind, string> = {
  measure: 'outcomes',
  answer: 'review answers',
  voice: 'voices',
  finding: 'findings',
  reason: 'reasons',
  schoolPriority: 'school priorities',
  priority: 'priorities',
  objective: 'objectives',
  swotEntry: 'SWOT entries',
  action: 'actions',
};

/** The one word for each quadrant. */
export const quadrantWords: Record<Quadrant, string> = {
  strength: 'Strength',
  weakness: 'Weakness',
  opportunity: 'Opportunity',
  threat: 'Threat',
};

/** How a thing in the chain is called in a line: `2.2 ELSA group, 12 weeks`, `SP2 Attendance`. */
export function linkWords(snapshot: Snapshot, link: Link): string {
  return named(snapshot, link).trim() || 'No name yet';
}

function named(snapshot: Snapshot, { kind, key }: Link): string {
  switch (kind) {
    case 'measure':
      return snapshot.measure.get(key)?.record.name ?? '';
    case 'answer':
      return answerWords(snapshot, key);
    case 'voice':
      return voiceName(snapshot.voice.get(key)?.record);
    case 'finding':
      return snapshot.finding.get(key)?.record.statement ?? '';
    case 'reason':
      return snapshot.reason.get(key)?.record.statement ?? '';
    case 'schoolPriority': {
      const record = snapshot.schoolPriority.get(key)?.record;
      return record === undefined ? '' : schoolPriorityName(record);
    }
    case 'swotEntry': {
      const record = snapshot.swotEntry.get(key)?.record;
      return record === undefined ? '' : `${quadrantWords[record.quadrant]}: ${record.text}`;
    }
    case 'priority': {
      const record = snapshot.priority.get(key)?.record;
      const number = planOf(snapshot, record?.planKey)?.priorities.find(({ kept }) => kept.record.key === key)?.number;
      return `${number === undefined ? '' : `P${number}`} ${record?.title ?? ''}`;
    }
    case 'objective': {
      const record = snapshot.objective.get(key)?.record;
      const number = planOf(snapshot, record?.planKey)?.objectives.find(({ kept }) => kept.record.key === key)?.number;
      return `${number ?? ''} ${record?.statement ?? ''}`;
    }
    case 'action': {
      const record = snapshot.action.get(key)?.record;
      return `${actionView(snapshot, key)?.ref ?? ''} ${record?.text ?? ''}`;
    }
  }
}

/** An action as its plan shows it: with its number and standing. Undefined where the plan is not on this device. */
export function actionView(snapshot: Snapshot, key: Key) {
  const record = snapshot.action.get(key)?.record;
  const outline = planOf(snapshot, record?.planKey);
  const objective = outline?.objectives.find(({ kept }) => kept.record.key === record?.objectiveKey);
  return [...(objective?.actions ?? []), ...(outline?.adrift ?? [])].find(({ kept }) => kept.record.key === key);
}

function planOf(snapshot: Snapshot, planKey: Key | undefined): Outline | undefined {
  return planKey === undefined ? undefined : outlineOf(snapshot, planKey);
}

/** The question or area that an answer is about. */
function answerWords(snapshot: Snapshot, key: Key): string {
  const answer = snapshot.answer.get(key)?.record;
  const review = snapshot.questionReview.get(answer?.questionReviewKey ?? '')?.record;
  const set = snapshot.questionSet.get(review?.setKey ?? '')?.record;
  const area = set?.areas.find((one) => one.key === answer?.about)?.title;
  const question = set?.questions.find((one) => one.key === answer?.about)?.prompt;
  return (answer?.of === 'area' ? area : question) ?? '';
}
