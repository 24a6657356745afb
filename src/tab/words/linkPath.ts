import type { Link } from '../../domain/chain';
import type { Snapshot } from '../../domain/snapshot';

/** The address within the tab at which a thing in the chain is worked on. */
export function linkPath(snapshot: Snapshot, { kind, key }: Link): string {
  switch (kind) {
    case 'measure':
      return `outcomes/${key}`;
    case 'answer': {
      const answer = snapshot.answer.get(key)?.record;
      if (answer === undefined) return 'reviews';
      return `reviews/${answer.questionReviewKey}/${answer.of === 'area' ? 'area/' : ''}${encodeURIComponent(answer.about)}`;
    }
    case 'voice':
      return `reviews/voice/${key}`;
    case 'finding':
      return `priorities/findings/${key}`;
    case 'reason':
      return `priorities/findings/${snapshot.reason.get(key)?.record.findingKey ?? ''}`;
    case 'schoolPriority':
      return `priorities/school/${key}`;
    case 'swotEntry':
      return `swot/${snapshot.swotEntry.get(key)?.record.objectiveKey ?? ''}`;
    case 'priority':
      // Only agreed priorities stand in the plan.
      return snapshot.priority.get(key)?.record.status === 'agreed' ? `priority/${key}` : `priorities/${key}`;
    case 'objective':
    case 'action':
      return `${kind}/${key}`;
  }
}
