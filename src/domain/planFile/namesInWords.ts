import { kindOfHeading } from './headings';
import { isSubject } from './people';
import { isRole } from './roles';
import { areClasses, isBody, isGroup } from './pupils/groupWords';
import { isForename } from './pupils/forenames';
import { isDoing, isPlanWord } from './pupils/planWords';
import { isAbbreviation, isForenameToo, isProperName } from './pupils/properNames';
import { lineOfOne } from './pupils/pupilLists';
import { isTraining } from './pupils/rowSigns';
import { mayHoldNames } from './pupils/unsaidNames';
import { withoutBullet } from './splitCells';
import { IN_ROLE } from './wordsAround';
import { PARTICLES, isNamed, isWholeName, looksLikeName } from './pupils/personNames';

/**
 * Whole names in a text that may be pupils': of somebody for whom or with whom something is done (`Reading with Zeph Wood daily`), those a line
 * consists of, begins with or ends in (`Buy books - Zeph Wood`), and any two in a row. Names behind words for staff (`Led by: Ann Lowe`), in training and in
 * what a school works with are none of them.
 */
export function namesIn(text: string): string[] {
  if (!isTraining(text)) return namesOf(text);
  return text.split(CLAUSES).flatMap((clause) => {
    const taught = [...clause.matchAll(TRAINED_FOR)].flatMap(([, name]) => name ?? []);
    return isTraining(clause) ? taught.filter(isWholeName) : namesOf(clause);
  });
}

function namesOf(text: string): string[] {
  const lettered = [...text.matchAll(LETTERED)].map(([name]) => name);
  const turned = [...text.matchAll(SURNAME_FIRST)].flatMap(([name, first]) => (isForename(first!) ? [name] : []));
  const framed = [FRAME, DONE_TO, WHO_DOES, IN_CLASS]
    .flatMap((frame) => [...text.matchAll(frame)])
    .filter(({ index, 0: all, 1: name = '' }) => !isOfService(text.slice(index + all.indexOf(name) + name.length)))
    .flatMap(([, name]) => name ?? [])
    .filter((name) => (looksLikeName(name) || isShortened(name)) && !isGroup(name) && !isBody(name) && !isRole(name))
    .filter((name) => !name.split(' ').some(isAbbreviation));
  const names = [...new Set([...framed, ...text.split('\n').flatMap((line) => inLine(withoutBullet(line)))])];
  // `Meet Ilse Moon` is no name of three words.
  return [
    ...lettered,
    ...turned,
    ...names.filter((name) => !names.some((other) => name.endsWith(` ${other}`)) && !isOfPlanWords(name)),
  ];
}

/** `Kay Dunn (LA)`: whoever comes from a service. */
function isOfService(after: string): boolean {
  return /^ ?\(/.test(after) && IN_ROLE.test(after);
}

/** `Use Seesaw`, `Life Skills`: what is done, or nothing but words of plans and programmes. */
function isOfPlanWords(name: string): boolean {
  const words = name.split(' ');
  if (words.some(isForenameToo) || words.length === 1) return false;
  return (
    isProperName(words[0]!) ||
    (words.length === 2 && isDoing(words[0]!)) ||
    words.every((word) => isPlanWord(word) || isProperName(word))
  );
}

/** Those of them who have something in a text, or for whom somebody is there: `Zeph Wood’s mother`, `TA for Zeph Wood`. */
export function ownersIn(text: string): string[] {
  const isOwner = (name: string) => [`${name}’s`, `${name}'s`, `for ${name}`].some((words) => text.includes(words));
  return namesIn(text).filter(isOwner);
}

/** Whether a text is a whole name that may be a pupil's and nothing else. */
export function isNameAlone(text: string): boolean {
  const [, first = ''] = /^(\S+) \S+ \S+$/.exec(text.trim()) ?? [];
  return new RegExp(`^${NAME}$`, 'u').test(text.trim()) && isWholeName(text) && !isDoneAlone(first) && !saysWhatPlansDo(text);
}

/** `Magic Breakfast`: the first word is no first name, and one of them a word of plans. */
function saysWhatPlansDo(text: string): boolean {
  const words = text.trim().split(' ');
  return !isForename(words[0]!) && !isForenameToo(words[0]!) && words.some(isPlanWord);
}

/** Whether a line begins with what is done, so that three words with a capital are two: `Use Clicker Writer`, but `Mark Lee Penn`. */
function isDoneAlone(first: string): boolean {
  return isDoing(first) && !isForenameToo(first);
}

function inLine(line: string): string[] {
  const one = lineOfOne(line);
  if (one?.of === 'pupil') return [one.name];
  const [, label, behind] = /^([^:]{2,40}):\s+(\S.*)$/s.exec(line) ?? [];
  if (label && isNameAlone(label)) return [label, ...inLine(behind ?? '')];
  if (label && isOfOthers(label)) return [];
  const words = behind ?? line;
  const [, planned] = OF_PLAN.exec(line) ?? [];
  const [, ending] = /(?:\s[-–—]\s+|:\s+|\s\()([^()]+?)\)?[.;]?$/.exec(words) ?? [];
  const [, beginning] = BEGINNING.exec(words) ?? [];
  const alone = [words, ending, beginning, planned].filter(
    (part) => part !== undefined && isNameAlone(part.replace(/[.;,]$/, '')),
  );
  const listed = [...words.matchAll(LISTED)].flatMap(([list]) => {
    const names = list.split(BETWEEN);
    return names.every((name) => isWholeName(name) || (isShortened(name) && isNamed(name) && !isBody(name))) ? names : [];
  });
  const firsts = [...words.matchAll(FIRSTS)].map(([, list = '']) => list.split(BETWEEN));
  const inBrackets = [...words.matchAll(FIRSTS_IN_BRACKETS)].map(([, list = '']) => list.split(BETWEEN));
  const named = [...firsts, ...inBrackets]
    .filter((list) => !areClasses(list) && list.every((name) => isNamed(name) && !isProperName(name) && !isSubject(name)))
    .flat();
  return [...named, ...alone.map((name) => name!.replace(/[.;,]$/, '').trim()), ...listed];
}

/** `Zeph W`, `Z. Wood`. */
function isShortened(name: string): boolean {
  return /^\p{Lu}\. ?\p{Lu}|\s\p{Lu}$/u.test(name);
}

/** `Led by`, `Link governor`: no pupil's name stands behind it. */
export function isOfOthers(label: string): boolean {
  return isRole(label) || (!mayHoldNames(label) && kindOfHeading(label) !== 'action');
}

/** `WOOD, Zeph`. */
const SURNAME_FIRST = /(?<![\p{L}-])\p{Lu}[\p{Lu}'’-]{2,}, (\p{Lu}\p{Ll}[\p{L}’'-]*)/gu;
/** `Child A`: who is meant everybody at the school may know. */
const LETTERED = /(?<![\p{L}\p{N}-])(?:Child|Pupil|Student|Learner) [A-Z](?![\p{L}\p{N}’'&*+-])/gu;
const WORD = "\\p{Lu}(?:\\p{Ll}?['’]\\p{Lu}|a?c\\p{Lu})?\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+)*";
const TITLE =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Prof|Professor|Bishop|Archbishop|Cardinal|Blessed|Father|Lord|Lady|King|Queen|Captain|Our)\\.?';
const NAME = `(?!${TITLE} )${WORD}(?: (?:${PARTICLES}))*(?: ${WORD}){1,2}`;
/** In a list `WOOD Zeph`, `Zeph W` and `Z. Wood` are names as well. */
const ANY_NAME = `${NAME}|\\p{Lu}{3,} ${WORD}|${WORD} \\p{Lu}(?![\\p{L}.])|\\p{Lu}\\. ?${WORD}`;
const BETWEEN = /\s*[,;&/]\s*(?:and\s+)?|\s+and\s+/;
const LISTED = new RegExp(`(?<![\\p{L}-]|${TITLE} )(?:${ANY_NAME})(?:(?:${BETWEEN.source})(?:${ANY_NAME}))+(?![\\p{L}-])`, 'gu');
/** `Zeph Wood to read 20 words`, `Zeph Wood’s plan`, `Zeph Wood - reading`. */
const BEGINNING = new RegExp(
  `^((?!${TITLE} )${WORD} ${WORD})(?=['’]s?(?!\\p{L})|\\s(?:to|will|can|is|has|needs|should|must|who|now)\\s|\\s[-–—]\\s)`,
  'u',
);
/** `Zeph Wood support plan`, `Zeph Wood EHCP review`: what one pupil has. */
const OF_PLAN = new RegExp(
  `^(${WORD} ${WORD}) (?:(?:support|learning|education|individual|provision|behaviour|personal|one[ -]page|transition|annual|EHC|SEN) )*(?:(?:plan|profile|passport|review|targets?|map)(?![\\p{L}])|EHCP|IEP|PEP|EHA)`,
  'u',
);
const FRAME = new RegExp(
  `(?<!\\p{L})(?:[Ww]ith|[Ff]or|[Ss]upports?|[Hh]elps?|[Mm]eets?|[Oo]bserve|[Aa]ssess|[Aa]bout|[Rr]egarding|[Rr]eviews?(?: of| for)?|[Mm]eetings?(?: of| for)?|(?:to|will|EP) see|re|(?:[Tt]ransition|[Pp]arents?|[Ff]amily|[Pp]rogress|[Nn]eeds|[Aa]ssessment|[Oo]bservations?) of|(?:[Tt]each|[Gg]ive|[Rr]ead|[Tt]alk|[Ss]peak|[Ll]end)(?: [\\p{Ll}\\d]+){0,4} to|(?:AR|EHCP|EHCNA|TAC|TAF|IEP|PEP|ISP|EHA))(?:\\s*[-–:]\\s*|\\s+)(${NAME}|\\p{Lu}\\. ?${WORD}|\\p{Lu}{3,} \\p{Lu}{3,})(?=['’]s(?!\\p{L})|\\s*(?:$|[.,;:()\\n–-])|\\s+[\\p{Ll}\\d])`,
  'gu',
);
/** `Refer Zeph Wood to CAMHS`. */
const DONE_TO = new RegExp(
  `(?<!\\p{L})(?:[Rr]efer|[Vv]isit|[Pp]rovide|[Ee]nsure|[Mm]ove|[Ii]nvite|[Gg]ive|[Ll]et) (${NAME})(?= [\\p{Ll}\\d])`,
  'gu',
);
/** `Ensure that Zeph Wood can leave early`. */
const WHO_DOES = new RegExp(
  `(?<!\\p{L})(?:that|so|because|if|when|where|until|while|since|as) (${NAME})(?= (?:to|will|can|is|has|needs|was|does)(?!\\p{L}))`,
  'gu',
);
/** `Train TA to work with Zeph Wood`: of whom training says more than that they are there. */
const TRAINED_FOR = new RegExp(
  `(?:(?:[Ww]ork|[Rr]ead|[Pp]lay)(?:s|ing)? (?:1:1 )?with|[Ss]upport(?:s|ing)?|[Cc]over for(?=.*['’]s 1:1)) (${NAME})(?!\\p{L})`,
  'gu',
);
/** Where what is said of training ends: the next line, sentence or clause. */
const CLAUSES = /\n|;|(?<=\p{Ll})\.\s+|,\s+(?=\p{Ll})/u;
/** `Zeph Wood (3B)`. */
const IN_CLASS = new RegExp(
  `(?<!\\p{L})(${NAME}),? ?(?:\\((?:Y(?:ea)?r? ?)?\\d{1,2}[A-Za-z]?\\)|\\((?:Reception|Rec|Nursery|R|N)\\))`,
  'gu',
);
/** `Zeph and Yara have begun`. */
const FIRSTS = new RegExp(
  `(?<![\\p{L}-]|${TITLE} )(${WORD}(?:, ${WORD})*,? and ${WORD}) (?:have|has|are|were|will|can|need|both|to|now)(?!\\p{L})`,
  'gu',
);
/** `Lego club (Zeph, Yara)`. */
const FIRSTS_IN_BRACKETS = new RegExp(`\\((${WORD}(?:, ${WORD})*(?:,|,? and|,? &) ${WORD})\\)`, 'gu');
