import { unanswered } from './answer';
import { differingFields, edit, isEditable, sameValue, valueOf } from './editing';
import { reviewsBy } from './questionSetEditing';
import type { Change, Snapshot } from './snapshot';

/**
 * Takes changes back. A field that somebody has changed since keeps its newer value. What was created goes to the bin;
 * words that others may have read already (updates, comments) stay,
 * and so do the questions by which a review has begun.
 */
export function undo(snapshot: Snapshot, changes: readonly Change[]): Change[] {
  return [...changes].reverse().flatMap((change) => undoOne(snapshot, change));
}

function undoOne(snapshot: Snapshot, change: Change): Change[] {
  const { kind, after } = change;
  const before = change.before ?? withoutBin(change);
  const now = snapshot[kind].get(after.key)?.record;
  if (now === undefined || !isEditable(kind)) return [];
  if (before === undefined) return 'removed' in now ? edit(snapshot, kind, after.key, { removed: true }) : [];
  const isAsked = kind === 'questionSet' && reviewsBy(snapshot, after.key) > 0;
  const values = differingFields(before, after)
    .filter((field) => !isAsked || field === 'removed')
    .filter((field) => sameValue(valueOf(now, field), valueOf(after, field)))
    .map((field) => [field, valueOf(before, field)]);
  return edit(snapshot, kind, after.key, Object.fromEntries(values));
}

/** What has no bin says nothing once it is taken back: a decision decides nothing, an answer is open. */
function withoutBin({ kind, after }: Change): object | undefined {
  if (kind === 'decision') return { ...after, ...undecided };
  return kind === 'answer' ? { ...after, ...unanswered } : undefined;
}

const undecided = { verdict: '', reason: '', impact: '', statusAfter: '', dueBefore: null, dueAfter: null };
