import type { Verdict } from '../../domain/decision';

/** What a plan review decided about an action, in a word. */
export const verdictWords: Record<Verdict, string> = {
  continue: 'Continue',
  amend: 'Amend',
  complete: 'Complete',
  stop: 'Stop',
};
