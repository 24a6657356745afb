import { firstWordOf, wordForms } from './taskWords';

/**
 * What words leave open that say neither how much nor for whom: `improve`, `support`, `understand`; `amount` is a word that
 * stands where a number could: `most`, `good progress`.
 */
export type VagueSort = 'better' | 'help' | 'know' | 'amount';

/** The weak wording of a statement, as it is written there. */
interface Vague {
  word: string;
  sort: VagueSort;
}

/** The verb that it begins with, what it ends in, or a word in place of a number. Undefined where there is none. */
export function vagueIn(statement: string): Vague | undefined {
  return vagueVerbIn(statement) ?? vagueEndIn(statement) ?? vagueAmountIn(statement);
}

const verbs: Readonly<Record<Exclude<VagueSort, 'amount'>, readonly string[]>> = {
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

/** `Improve phonics`. */
function vagueVerbIn(statement: string): Vague | undefined {
  const word = firstWordOf(statement);
  if (word === undefined) return undefined;
  const sort = wordForms(word.toLowerCase())
    .map((form) => sorts.get(form))
    .find((found) => found !== undefined);
  return sort === undefined ? undefined : { word, sort };
}

/** `Attendance improves`, `Suspensions are reduced`: at the end, so that no number comes after it. */
function vagueEndIn(statement: string): Vague | undefined {
  const [, word] = END.exec(statement) ?? [];
  return word === undefined ? undefined : { word, sort: 'better' };
}

const END =
  /\b(improv(?:es?|ed|ing)|increas(?:es?|ed|ing)|reduc(?:es?|ed|ing)|decreas(?:es?|ed|ing)|strengthened|enhanced|narrow(?:s|ed)|better|higher|lower|fewer|happier|safer|calmer|stronger)[\s.!]*$/i;

/** `Pupils make good progress`, `Most pupils will reach expected`. */
function vagueAmountIn(statement: string): Vague | undefined {
  const word = AMOUNTS.map((pattern) => pattern.exec(statement)?.[0]).find((found) => found !== undefined);
  return word === undefined ? undefined : { word, sort: 'amount' };
}

const AMOUNTS = [
  /\b(?:good|better|rapid|strong|steady|sustained|accelerated|expected|appropriate|sufficient|more|greater|improved) (?:levels? of )?(?:progress|outcomes?|attainment|attendance|behaviour|engagement|independence|confidence|relationships?|communication)\b/i,
  /\b(?:most|many|more|some|fewer|(?:nearly|almost|virtually) all|(?:the|a) (?:vast )?(?:majority|number|proportion) of|the proportion of)(?: of)?(?: (?:the|our|these))? (?:sen |send )?(?:pupils?|children|learners?|students?|staff|teachers?|tas|adults|parents?|carers|families|lessons|classes)\b/i,
  /\bmak(?:e|es|ing) progress\b/i,
  /\b(?:fulfil|reach|achieve|realise)(?:s|ling|ing)? (?:their|its|his or her) (?:full )?potential\b/i,
  /\b(?:as (?:well|soon|much|far|often) as (?:they can|possible|we can))\b/i,
  /\b(?:reach|meet|achieve|attain|be at|are at|working at)(?:es|s|ing)? (?:the |age[- ])*(?:expected|expectations)\b/i,
];
