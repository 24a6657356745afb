import type { ReviewCadence } from '../../domain/planReview';

/** How often a plan is reviewed. */
export const cadenceWords: Record<ReviewCadence, string> = {
  own: 'On days of our own',
  termly: 'Every term',
  halfTermly: 'Every half-term',
};
