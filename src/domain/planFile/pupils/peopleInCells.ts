import { isAbbreviation, looksLikeInitials, looksLikeName } from '../pupilWords';
import { plainWords } from '../understood';

/** People in most of the cells, be it one cell alone, and hardly one of them twice. One word with a capital may be anything else. */
export function mayNamePeople(texts: readonly string[]): boolean {
  return (
    tellsOfPeople(texts, 0.8, () => true, 1) || tellsOfPeople(texts, 0.6, (pieces) => pieces.length > 1 || !areWords(pieces))
  );
}

/** The same by more than single words: names of two words or initials, or first names under a word for one pupil (`Child`). */
export function areSurelyPeople(heading: string, texts: readonly string[]): boolean {
  const isOfOne = OF_ONE.test(plainWords(heading));
  return tellsOfPeople(texts, 0.6, (pieces) => isOfOne || !areWords(pieces));
}

/** Whether most of what a cell lists is one word with a capital each. */
function areWords(pieces: string[]): boolean {
  return pieces.filter((piece) => /^\p{Lu}[\p{Ll}'’-]+$/u.test(piece)).length > pieces.length / 2;
}

function tellsOfPeople(texts: readonly string[], others: number, counts: (pieces: string[]) => boolean, least = 2): boolean {
  const listed = texts.map((text) => text.split(/\s*(?:[;&\n/+]|,(?! [A-Z]\.?$)|\band\b)\s*/).filter((piece) => piece !== ''));
  const named = listed.filter(
    (pieces) =>
      counts(pieces) && pieces.filter((piece) => isPerson(withoutClass(piece)) && !isGroup(piece)).length > pieces.length / 2,
  );
  const pieces = named.flat();
  return (
    texts.length >= least && named.length / texts.length >= 0.6 && new Set(pieces).size >= Math.max(least, pieces.length * others)
  );
}

/** Whether cells under a word for one pupil are short and each another, so that they may be names however they are written. */
export function mayBeNames(heading: string, texts: readonly string[]): boolean {
  if (!OF_ONE.test(plainWords(heading))) return false;
  const short = texts.filter(
    (text) => text.split(/\s+/).length <= 3 && !/\d|\b(sen|send|support|year|key|stage)\b/i.test(text) && !isGroup(text),
  );
  return texts.length > 1 && short.length / texts.length >= 0.6 && new Set(short).size / short.length >= 0.8;
}

/** A name, a first name or initials. */
export function isPerson(text: string): boolean {
  const words = text.trim();
  return (
    (looksLikeName(words) && !words.split(/,? /).every(isAbbreviation)) ||
    looksLikeInitials(words) ||
    (/^[A-Z]\.? ?[A-Z][\p{L}'’-]+$/u.test(words) && !isAbbreviation(words)) ||
    (/^[A-Z][\p{Ll}'’-]{1,14}(?: [A-Z]\.?)?$/u.test(words) && !NO_FIRST_NAME.test(words))
  );
}

/** Whether words with a capital name a group, a need or a programme and nobody. */
export function isGroup(text: string): boolean {
  return GROUP.test(text);
}

/** `Tyler M` of `Tyler M (3B)`; a word alone before a class may be a group's. */
function withoutClass(piece: string): string {
  const bare = piece.replace(/[ ,–-]*\(?(?:(?:Y(?:ea)?r?\.? ?)?\d{1,2}[A-Z]?|Reception|Nursery)\)?$/, '');
  return / /.test(bare) || /^[A-Z.]+$/.test(bare) ? bare : piece;
}

const NO_FIRST_NAME =
  /^(All|Whole|Year|Various|None|Group|Class|Boys|Girls|Some|Send|Sen|Yes|No|Most|Targeted|Identified|Reception|Nursery|Vulnerable|New|Specific|Individual|Everyone|Cohort)$/i;
const OF_ONE = /^(the )?(name of )?(the )?(pupil|child|student|learner)('s)?( name)?$/;
const GROUP =
  /\b(autis\p{L}+|dyslexi\p{L}+|disadvantaged|bilingual|refugees?|carers?|travell?ers?|roma|premium|looked|young|high|middle|low|prior|attain\p{L}+|boys|girls|all|most|some|impaired|hearing|deaf|visually|speech|language|communication|reading|writing|maths|phonics|attendance|behaviour|anxiety|attachment|parents?|famil\p{L}+|governors|staff|teachers|leavers|apprentices|infants|juniors|reception|nursery|lexia|makaton|numbots|zones|widgit|thrive|boost|therapy|clubs?|school|lego|talk|drawing|precision|teaching|colou?rful|semantics|sensory|circuits?|circles?|stories|time|project|programme|scheme|intervention|workshops?|assembl(?:y|ies)|week|numicon|nessy|(?:sports|book|fun|open) day)\b/iu;
