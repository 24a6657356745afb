import { firstWordOf, wordForms } from './taskWords';

/** What a verb leaves open that says neither how much nor for whom: `improve`, `support`, `understand`. */
export type VagueSort = 'better' | 'help' | 'know';

const verbs: Readonly<Record<VagueSort, readonly string[]>> = {
  better: [
    'improve',
    'improved',
    'better',
    'enhance',
    'strengthen',
    'raise',
    'increase',
    'reduce',
    'boost',
    'maximise',
    'narrow',
    'close',
    'decrease',
  ],
  help: [
    'support',
    'help',
    'promote',
    'encourage',
    'ensure',
    'enable',
    'facilitate',
    'foster',
    'address',
    'target',
    'focus',
    'prioritise',
  ],
  know: ['understand', 'appreciate', 'consider', 'explore', 'awareness', 'upskill'],
};
const sorts = new Map(Object.entries(verbs).flatMap(([sort, words]) => words.map((word) => [word, sort as VagueSort])));

/** The vague verb that a statement begins with, as it is written: `Improve phonics`. Undefined for any other beginning. */
export function vagueVerbIn(statement: string): { word: string; sort: VagueSort } | undefined {
  const word = firstWordOf(statement);
  if (word === undefined) return undefined;
  const sort = wordForms(word.toLowerCase())
    .map((form) => sorts.get(form))
    .find((found) => found !== undefined);
  return sort === undefined ? undefined : { word, sort };
}
