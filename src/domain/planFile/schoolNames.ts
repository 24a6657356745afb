import { plainWords, saysEmpty } from './understood';

/** A school that a title or the name of a sheet names; `own` is what of its name no other school has. */
export interface SchoolName {
  name: string;
  own: string;
}

/** `Oakfield` in "Oakfield Primary School" and "SEND plan for Oakfield Primary"; undefined where no school is named. */
export function schoolNamed(text: string): SchoolName | undefined {
  if (text.length > 90) return undefined;
  for (const piece of text.split(/\s*(?:[–—:|,;()\n]|\s-\s|\d{4})\s*/)) {
    const words = piece.split(/\s+/).filter(Boolean);
    const last = words.findLastIndex((word) => SCHOOL.test(word));
    const isOwn = (word: string) => /^[A-Z]/.test(word) && !OF_PLANS.test(word) && !OF_SCHOOLS.test(word);
    const start = words.findIndex((word, at) => at < last && isOwn(word));
    const name = start < 0 ? [] : words.slice(start, last + 1);
    const own = name.filter((word) => !OF_SCHOOLS.test(word));
    if (own.length > 0 && own.every((word) => /^[A-Z]/.test(word) && !OF_PLANS.test(word)))
      return {
        name: name.join(' '),
        own: own
          .join(' ')
          .toLowerCase()
          .replace(/[^a-z ]/g, ''),
      };
  }
  return undefined;
}

/** Whether a heading is over names of schools: `School`, `Which academy`. */
export function isOverSchools(heading: string): boolean {
  return OVER_SCHOOLS.test(plainWords(heading));
}

/** Whether a cell under it says that something is for all of them: `Both`, `Trust-wide`. */
export function isOfAllSchools(text: string): boolean {
  return (
    saysEmpty(text) || /^(?:all|both|each|every|whole|trust|mat|federation|cluster|central)(?![\p{L}’'])/iu.test(text.trim())
  );
}

const OVER_SCHOOLS =
  /^(?:the |which |name of (?:the )?)?(?:schools?|academ(?:y|ies)|settings?|sites?|campus(?:es)?)(?:(?: ?\/ ?| and | or | & )(?:schools?|academ(?:y|ies)|settings?|sites?))?(?: names?)?\??$/;

const SCHOOL = /^(?:school|academy|college|primary|secondary|infants?|juniors?|nursery|federation|high)$/i;
const OF_SCHOOLS =
  /^(?:schools?|academy|college|primary|secondary|infants?|juniors?|nursery|federation|high|grammar|special|first|middle|community|voluntary|controlled|aided|catholic|rc|cofe|ce|c|of|e|church|england|the|and|&|trust|free|upper|lower|prep(?:aratory)?|sixth|form)$/i;
const OF_PLANS =
  /^(?:send?|send?co|actions?|plan(?:s|ning)?|improvement|development|strateg(?:y|ic)|whole|our|priorit(?:y|ies)|annual|review|draft|key|stage|autumn|spring|summer|term|year|for|at|in|phase|accessibility|inclusion|provision|policy|support|staff|team|all|this|new|my|your|objectives?|targets?)$/i;
