import { questionToGoOn, type ReviewView } from '../../domain/reviewQuestions';
import type { Key } from '../../domain/record';
import type { Workspace } from '../../workspace/workspace';
import { isThere, type Place } from './place';

/** Remembers on this device at which question somebody is. */
export function keepPlace(workspace: Workspace, reviewKey: Key, questionKey: string): void {
  void workspace.keepDraft(nameOf(reviewKey), questionKey).catch(() => undefined);
}

/**
 * Where a review goes on: at the question that this device was at last, on another after the one answered last; at the summary
 * where nothing is open, or the review is complete.
 */
export function placeToGoOn(workspace: Pick<Workspace, 'draft'>, view: ReviewView): Place {
  if (view.review.completed !== null) return { page: 'summary' };
  const last: Place = { page: 'question', key: workspace.draft(nameOf(view.review.key)) };
  if (isThere(last, view)) return last;
  const next = questionToGoOn(view);
  return next === undefined ? { page: 'summary' } : { page: 'question', key: next.question.key };
}

function nameOf(reviewKey: Key): string {
  return `questionReview/${reviewKey}/place`;
}
