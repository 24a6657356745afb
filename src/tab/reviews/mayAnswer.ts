import type { QuestionReview } from '../../domain/questionReview';
import type { Rights } from '../school/useRights';

/** Whether this person may answer a review: one that is complete, or in the bin, is reopened first. */
export function mayAnswer({ completed, removed }: QuestionReview, mayWrite: Rights['mayWrite']): boolean {
  return completed === null && !removed && mayWrite('answer');
}
