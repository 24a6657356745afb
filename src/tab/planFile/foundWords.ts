import { count } from '../words/counts';

/** What a file holds, in a word: its actions, or the objectives of a plan that has no action yet. */
export function foundWords(actions: number, objectives: number): string {
  return actions > 0 ? count(actions, 'action') : count(objectives, 'objective');
}

/** That nothing is asked any more, or nothing was. */
export function allDone(total: number): string {
  return total > 0 ? 'All questions answered' : 'No questions';
}

/** What is left to do once nothing is asked any more; `ticked`: how much of a newer version is. */
export function lastWords(ticked: number | undefined): string {
  if (ticked === undefined) return 'Look it over, then add it. A click on a value puts it right.';
  return ticked === 0 ? 'Nothing is ticked: the plan stays as it is.' : 'Look it over, then take what is ticked.';
}
