import type { QuestionSet, ScalePoint } from '../../domain/questionSet';

/** The scale that a new set begins with: the first one of the product, or two stops to be named where that is not at hand. */
export function usualScale(builtIn: readonly QuestionSet[]): ScalePoint[] {
  return builtIn[0]?.scale ?? ['Not yet', 'Strong'].map((name) => ({ key: name, name, meaning: '' }));
}
