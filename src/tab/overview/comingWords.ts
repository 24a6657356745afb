import type { Coming } from '../../domain/comingUp';
import { reviewedWords } from '../words/questionReviews';

/** What comes up, as it is named on the line of weeks, where it is, and the record whose words that are. */
export function comingWords(coming: Coming): { name: string; path: string; said?: string } {
  switch (coming.what) {
    case 'action':
      return {
        name: `${coming.action.ref} ${coming.action.kept.record.text} due`,
        path: `action/${coming.action.kept.record.key}`,
        said: `action/${coming.action.kept.record.key}`,
      };
    case 'milestone':
      return {
        name: `${coming.action.ref} ${coming.milestone.text || 'milestone'}`,
        path: `action/${coming.action.kept.record.key}`,
        said: `milestone/${coming.milestone.key}`,
      };
    case 'review':
      return { name: 'Plan review', path: `review/${coming.review.key}` };
    case 'target':
      return {
        name: `Objective ${coming.number}: ${coming.objective.statement || 'target'}`,
        path: `objective/${coming.objective.key}`,
        said: `objective/${coming.objective.key}`,
      };
    case 'visit':
      return { name: `Visit, ${reviewedWords(coming.review)}`, path: `reviews/${coming.review.key}/summary` };
    case 'statutory':
      return { name: coming.date.short, path: 'calendar' };
  }
}
