import { unanswered } from './answer';
import { differingFields, edit, isEditable, sameValue, valueOf } from './editing';
import { areRows, mergeRows, type Keyed } from './mergeRows';
import { reviewsBy } from './questionSetEditing';
import type { Change, Snapshot } from './snapshot';

/**
 * Takes changes back. A field that somebody has changed since keeps its newer value, in a list of things each of them. What was created goes to the bin;
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
    .map((field) => [field, takenBack(valueOf(before, field), valueOf(after, field), valueOf(now, field))]);
  return edit(snapshot, kind, after.key, Object.fromEntries(values));
}

/** What a field says once a change of it from `was` to `is` is taken back where it says `now`: of a list, thing by thing. */
function takenBack(was: unknown, is: unknown, now: unknown): unknown {
  if (sameValue(now, is)) return was;
  if (!areRows(was) || !areRows(is) || !areRows(now)) return now;
  return mergeRows({ base: is, tried: [], mine: now, theirs: was }, takenBackOfOne).rows;
}

/** Of a thing that was changed, too, the newer words stay. */
function takenBackOfOne(is: Keyed | undefined, _: unknown, now: Keyed, was: Keyed): { record: Keyed; clashes: string[] } {
  const old = differingFields(now, was).filter((field) => is !== undefined && sameValue(valueOf(now, field), valueOf(is, field)));
  return { record: { ...now, ...Object.fromEntries(old.map((field) => [field, valueOf(was, field)])) }, clashes: [] };
}

/** What has no bin says nothing once it is taken back: a decision decides nothing, an answer is open. */
function withoutBin({ kind, after }: Change): object | undefined {
  if (kind === 'decision') return { ...after, ...undecided };
  return kind === 'answer' ? { ...after, ...unanswered } : undefined;
}

const undecided = { verdict: '', reason: '', impact: '', statusAfter: '', dueBefore: null, dueAfter: null };
