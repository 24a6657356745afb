import type { Instant } from '../../domain/day';
import type { Key } from '../../domain/record';
import { questionToGoOn, type ReviewView, type WasAt } from '../../domain/reviewQuestions';
import type { Workspace } from '../../workspace/workspace';
import type { Place } from './place';

/** Remembers on this device at which question somebody is, and when they came there. */
export function keepPlace(workspace: Workspace, reviewKey: Key, questionKey: string, at: Instant): void {
  void workspace.keepDraft(nameOf(reviewKey), JSON.stringify({ questionKey, at } satisfies WasAt)).catch(() => undefined);
}

/** Where a review goes on for somebody: at their question, or at the summary where none is open or the review is complete. */
export function placeToGoOn(workspace: Pick<Workspace, 'draft'>, view: ReviewView, entraId: string): Place {
  if (view.review.completed !== null) return { page: 'summary' };
  const next = questionToGoOn(view, entraId, readPlace(workspace.draft(nameOf(view.review.key))));
  return next === undefined ? { page: 'summary' } : { page: 'question', key: next.question.key };
}

function readPlace(text: string): WasAt | undefined {
  try {
    const { questionKey, at } = JSON.parse(text) as WasAt;
    return typeof at === 'string' ? { questionKey, at } : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(reviewKey: Key): string {
  return `questionReview/${reviewKey}/place`;
}
