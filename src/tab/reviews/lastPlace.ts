import type { Instant } from '../../domain/day';
import { ownAreas, questionWithin } from '../../domain/ownAreas';
import type { Author, Key } from '../../domain/record';
import { questionToGoOn, type QuestionView, type ReviewView, type WasAt } from '../../domain/reviewQuestions';
import type { Snapshot } from '../../domain/snapshot';
import type { Workspace } from '../../workspace/workspace';
import type { Place } from './place';

/** Remembers on this device at which question somebody is, and when they came there. */
export function keepPlace(workspace: Workspace, reviewKey: Key, questionKey: string, at: Instant): void {
  void workspace.keepDraft(nameOf(reviewKey), JSON.stringify({ questionKey, at } satisfies WasAt)).catch(() => undefined);
}

/**
 * Where a review goes on for somebody: where they were, if that is theirs to look after or they are in the middle of an answer there;
 * else in what is open of their areas, then in what is open of all. At the summary where nothing is, or the review is complete.
 */
export function placeToGoOn(workspace: Pick<Workspace, 'draft'>, snapshot: Snapshot, view: ReviewView, person: Author): Place {
  if (view.review.completed !== null) return { page: 'summary' };
  const last = questionToGoOn(view, person.entraId, readPlace(workspace.draft(nameOf(view.review.key))));
  const own = ownAreas(snapshot, view, person);
  const isOwn = own.some(({ area }) => area.key === last?.area.key);
  const next = isOwn || isHalfSaid(last, person) ? last : (questionWithin(own, person) ?? last);
  return next === undefined ? { page: 'summary' } : { page: 'question', key: next.question.key };
}

function isHalfSaid(asked: QuestionView | undefined, { entraId }: Author): boolean {
  const { answer, isAnswered } = asked ?? {};
  return answer !== undefined && !isAnswered && (answer.waiting || answer.changedBy?.entraId === entraId);
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
