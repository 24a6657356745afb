import { outlineOf } from '../../domain/planView';
import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import type { Clash } from '../../workspace/workspace';
import { linkPath } from './linkPath';

/** Where somebody chooses between two versions of a field. */
export interface ClashPlace {
  /** The address within the tab. */
  path: string;
  /** That page itself shows both versions, beside the thing. Else they stand in the bars above it, as above every page. */
  besideIt: boolean;
}

/** Where two versions of a field of this record are shown to whoever has to choose. What is in the bin has no page of its own. */
export function clashPlace(snapshot: Snapshot, { kind, recordKey: key }: Pick<Clash, 'kind' | 'recordKey'>): ClashPlace {
  const above = (path: string): ClashPlace => ({ path, besideIt: false });
  switch (kind) {
    case 'action':
    case 'objective':
      return hasPanel(snapshot, kind, key) ? { path: `${kind}/${key}`, besideIt: true } : above('');
    case 'priority':
      return hasPanel(snapshot, kind, key) ? { path: `priority/${key}`, besideIt: true } : above('priorities');
    case 'milestone': {
      const actionKey = snapshot.milestone.get(key)?.record.actionKey ?? '';
      return clashPlace(snapshot, { kind: 'action', recordKey: actionKey });
    }
    case 'plan':
      return above(isThere(snapshot, key) ? `plan/${key}` : '');
    case 'answer':
      return isAsked(snapshot, key) ? { path: linkPath(snapshot, { kind, key }), besideIt: true } : above('reviews');
    case 'questionReview':
      return above(`reviews/${key}`);
    case 'questionSet':
      return above(`reviews/sets/${key}`);
    case 'figure':
      return above(`outcomes/${snapshot.figure.get(key)?.record.measureKey ?? ''}`);
    case 'swotEntry': {
      const objectiveKey = snapshot.swotEntry.get(key)?.record.objectiveKey ?? '';
      return above(hasPanel(snapshot, 'objective', objectiveKey) ? `swot/${objectiveKey}` : 'priorities');
    }
    case 'measure':
    case 'voice':
    case 'finding':
    case 'reason':
    case 'schoolPriority':
      return above(linkPath(snapshot, { kind, key }));
    default:
      return above('');
  }
}

/** Whether a panel of its plan can show it. */
function hasPanel(snapshot: Snapshot, kind: 'action' | 'objective' | 'priority', key: Key): boolean {
  const planKey = snapshot[kind].get(key)?.record.planKey;
  const outline = planKey !== undefined && isThere(snapshot, planKey) ? outlineOf(snapshot, planKey) : undefined;
  if (outline === undefined) return false;
  const { priorities, objectives, adrift } = outline;
  const shown = {
    priority: priorities,
    objective: objectives,
    action: [...objectives.flatMap(({ actions }) => actions), ...adrift],
  };
  return shown[kind].some(({ kept }) => kept.record.key === key);
}

function isThere({ plan }: Snapshot, planKey: Key): boolean {
  return plan.get(planKey)?.record.removed === false;
}

/** Whether its review still has a form for this answer. */
function isAsked(snapshot: Snapshot, key: Key): boolean {
  const answer = snapshot.answer.get(key)?.record;
  const review = snapshot.questionReview.get(answer?.questionReviewKey ?? '')?.record;
  const set = snapshot.questionSet.get(review?.setKey ?? '')?.record;
  const asked = answer?.of === 'area' ? set?.areas : set?.questions;
  return review?.removed === false && asked?.some((one) => one.key === answer?.about) === true;
}
