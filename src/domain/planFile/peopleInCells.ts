import { looksLikeInitials, looksLikeName } from './pupilWords';
import { plainWords } from './understood';

/** People in most of the cells, alone or several, and hardly one of them twice. One word with a capital may be anything else. */
export function namesPeople(texts: readonly string[]): boolean {
  return tellsOfPeople(texts, 0.8, () => true);
}

/**
 * The same by more than single words: names of two words, initials or several first names in a cell; under a word for one pupil
 * (`Child`) single words are first names too.
 */
export function areSurelyPeople(heading: string, texts: readonly string[]): boolean {
  return tellsOfPeople(
    texts,
    0.6,
    (pieces) => OF_ONE.test(plainWords(heading)) || pieces.length > 1 || !/^\p{Lu}[\p{Ll}'’-]+$/u.test(pieces[0] ?? ''),
  );
}

function tellsOfPeople(texts: readonly string[], others: number, counts: (pieces: string[]) => boolean): boolean {
  const listed = texts.map((text) => text.split(/\s*(?:[;&\n/+]|,(?! [A-Z]\.?$)|\band\b)\s*/).filter((piece) => piece !== ''));
  const named = listed.filter(
    (pieces) =>
      counts(pieces) && pieces.filter((piece) => isPerson(withoutClass(piece)) && !isGroup(piece)).length > pieces.length / 2,
  );
  const pieces = named.flat();
  return texts.length > 1 && named.length / texts.length >= 0.6 && new Set(pieces).size >= Math.max(2, pieces.length * others);
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
    looksLikeName(words) ||
    looksLikeInitials(words) ||
    /^[A-Z]\.? ?[A-Z][\p{L}'’-]+$/u.test(words) ||
    /^[A-Z][\p{Ll}'’-]{1,14}(?: [A-Z]\.?)?$/u.test(words)
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

const OF_ONE = /^(the )?(name of )?(the )?(pupil|child|student|learner)('s)?( name)?$/;
const GROUP =
  /\b(autis\p{L}+|dyslexi\p{L}+|disadvantaged|bilingual|refugees?|carers?|travell?ers?|roma|premium|looked|young|high|middle|low|prior|attain\p{L}+|boys|girls|all|most|some|impaired|hearing|deaf|visually|speech|language|communication|reading|writing|maths|phonics|attendance|behaviour|anxiety|attachment|parents?|famil\p{L}+|governors|staff|teachers|leavers|apprentices|infants|juniors|reception|nursery|lexia|makaton|numbots|zones|widgit|thrive)\b/iu;
