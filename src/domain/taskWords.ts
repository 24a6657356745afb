/** What a task is about, for an example of a result that would be its reason. */
export type TaskSort = 'training' | 'buying' | 'paper' | 'meeting' | 'other';

/** What a statement says will be done, where it says nothing of what that changes: `deliver INSET`. */
export interface Task {
  /** The word that gives it away, as it is written. */
  task: string;
  sort: TaskSort;
}

const verbs: Readonly<Record<TaskSort, readonly string[]>> = {
  training: ['deliver', 'train', 'run', 'attend', 'undertake', 'receive', 'coach', 'inset', 'training', 'cpd'],
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
  const sort = sortOf(first);
  if (sort !== undefined) return { task: first, sort };
  const bare = statement.replace(OPENING, '');
  const [phrase] = TWO_WORDS.exec(bare) ?? [];
  if (phrase) return { task: phrase, sort: 'other' };
  const [, noun = ''] = NOUN.exec(bare) ?? [];
  if (noun) return { task: noun, sort: nounSorts[noun.toLowerCase()] ?? 'other' };
  const [, planned, done] = STAFF.exec(bare) ?? [];
  const said = planned ?? done ?? '';
  // `trained`, `completes`: as `train`, `complete`.
  const staffSort = [said, said.replace(/s$|ed$/, ''), said.replace(/d$/, '')].map(sortOf).find((found) => found !== undefined);
  if (staffSort) return { task: said, sort: staffSort };
  return IN_PLACE.test(bare) ? { task: 'in place', sort: 'other' } : undefined;
}

const OPENING = /^\W*(?:to|we will|staff will|will)\s+/i;
/** `Set up …`, `Rolling out …`. */
const TWO_WORDS =
  /^(?:set(?:ting)? up|roll(?:ing)? out|draw(?:ing)? up|put(?:ting)? together|sign(?:ing)? up|follow(?:ing)? up)\b/i;
/** `Implementation of …`. */
const NOUN =
  /^(implementation|introduction|delivery|development|creation|launch|roll-?out|purchase|appointment|recruitment|production|completion|establishment|installation) of\b/i;
const nounSorts: Readonly<Record<string, TaskSort>> = {
  delivery: 'training',
  purchase: 'buying',
  appointment: 'buying',
  recruitment: 'buying',
  installation: 'buying',
  production: 'paper',
  completion: 'paper',
};
/** `Staff to be trained …`, `All teachers complete …`: what people will do, or do once. */
const STAFF =
  /^(?:[\p{L}-]+ ){0,3}?(?:staff|teachers?|tas|assistants?|supervisors?|governors?|leaders|colleagues|adults|practitioners|senco) (?:(?:to be|will be|to|will|must|should) ([\p{L}-]+)|(completes?|attends?|undertakes?|receives?)\b)/iu;
/** `New screening tool in place`. */
const IN_PLACE = /\bin place\W*$/i;

function sortOf(word: string): TaskSort | undefined {
  return wordForms(word.toLowerCase())
    .map((form) => sorts.get(form))
    .find((found) => found !== undefined);
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
