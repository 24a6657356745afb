import { MONTH } from '../months';
import { isRole, isTitledName } from '../roles';
import { schoolNamed } from '../schoolNames';
import { statusWord } from '../statuses';
import { plainWords } from '../understood';

/** Whether words are a day, a month, a term or a year and nothing else. */
export function isTimeAlone(text: string): boolean {
  const words = plainWords(text);
  const parts = words.split(/[ ,/&-]+/);
  return TIME.test(words) || (parts.length > 1 && parts.every((part) => TERM.test(part)));
}

const TIME = new RegExp(
  `^(?:(?:by|end of|w\\/?[bc]) )?(?:(?:${MONTH})\\.?(?:[ -]?(?:20)?\\d\\d)?|(?:autumn|spring|summer|aut|spr|sum)(?: term)?(?: ?[12])?(?: (?:20)?\\d\\d)?|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\\.?(?: \\d{2,4})?|20\\d\\d(?: ?[/-] ?\\d{2,4})?)$`,
);

const TERM = /^(?:autumn|spring|summer|and|terms?)$/;

/** Whether words that stand for an objective or priority name something else: a time, a post, somebody who leads, a school, a rating, a heading. */
export function namesSomethingElse(text: string, leads: ReadonlySet<string>): boolean {
  const words = text.trim();
  if (words === '') return false;
  const school = schoolNamed(words)?.name;
  return (
    isTimeAlone(words) ||
    (isRole(words) && !OF_MANY.test(words)) ||
    isTitledName(words) ||
    leads.has(words) ||
    (school !== undefined && school.length > words.length - 5 && /\p{Lu}\S*$/u.test(words)) ||
    (statusWord(words)?.sure === true && words.length > 3) ||
    IMPORTANCE.test(words) ||
    RATED.test(words)
  );
}
/** Whom a part of a plan may well be about: `Subject leaders`. */
const OF_MANY = /(?:s|staff|team|slt|smt)$|\b(?:our|we|pupils?|students?|children|families|parents|all)\b/i;
/** A line of a key: `Green Complete`. */
const RATED = /^(?:red|amber|green|blue|gr[ea]y|rag)(?:[\s:=–-]+\p{L}+){0,3}$/iu;
const IMPORTANCE = /^(?:high|medium|low|h|m|l|[\d.,]+ ?%?)$/i;
