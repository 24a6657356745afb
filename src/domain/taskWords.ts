/** What a task is about, for an example of a result that would be its reason. */
export type TaskSort = 'training' | 'buying' | 'paper' | 'meeting' | 'other';

/** What a statement says will be done, where it says nothing of what that changes: `deliver INSET`. */
export interface Task {
  /** The word that gives it away, as it is written. */
  task: string;
  sort: TaskSort;
}

const verbs: Readonly<Record<TaskSort, readonly string[]>> = {
  training: ['deliver', 'train', 'run', 'attend', 'coach', 'inset', 'training', 'cpd'],
  buying: ['buy', 'purchase', 'order', 'appoint', 'recruit', 'hire', 'provide', 'install', 'fund'],
  paper: ['write', 'review', 'update', 'produce', 'draft', 'publish', 'audit', 'complete', 'rewrite', 'collate'],
  meeting: ['hold', 'meet', 'organise', 'arrange', 'invite', 'visit', 'host', 'discuss', 'share', 'send'],
  other: [
    'introduce',
    'implement',
    'launch',
    'create',
    'develop',
    'carry',
    'conduct',
    'start',
    'begin',
    'continue',
    'embed',
    'plan',
    'monitor',
  ],
};
const sorts = new Map(Object.entries(verbs).flatMap(([sort, words]) => words.map((word) => [word, sort as TaskSort])));
/** It says what it is for, how much of it is enough, or how things are then. */
const saysResult =
  /\bso that\b|\bin order to\b|\bresult(?:s|ing)? in\b|\d\s?(?:%|per ?cent|of \d)|\bfrom \S+ to \S+|\b(?:is|are|can|has|have|feel|know|reach|improves?|rises?|falls?)\b/i;

/** The task in an objective that is one, or undefined where it names a result. Words that begin it count: `Deliver INSET`, `To run …`, `Training in …`. */
export function taskIn(statement: string): Task | undefined {
  const first = firstWordOf(statement);
  if (first === undefined || saysResult.test(statement)) return undefined;
  const sort = wordForms(first.toLowerCase())
    .map((form) => sorts.get(form))
    .find((found) => found !== undefined);
  return sort === undefined ? undefined : { task: first, sort };
}

/** The word that a statement begins with once `To`, `We will` and the like are left out; undefined where it has none. */
export function firstWordOf(statement: string): string | undefined {
  return /[\p{L}-]+/u.exec(statement.replace(/^\W*(?:to|we will|staff will|will)\s+/i, ''))?.[0];
}

/** The word and, where it ends in -ing, what it comes from: `running` is `run`, `organising` is `organise`. */
export function wordForms(word: string): string[] {
  if (!word.endsWith('ing')) return [word];
  const stem = word.slice(0, -3);
  return [word, stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
}
