import { count } from '../words/counts';

/** What a file holds, in a word: its actions, or the objectives of a plan that has no action yet. */
export function foundWords(actions: number, objectives: number): string {
  return actions > 0 ? count(actions, 'action') : count(objectives, 'objective');
}
