import { looksLikeYearGroup } from '../pupilWords';
import { plainWords } from '../understood';
import { areClasses, isGroup } from './groupWords';
import { isPerson, looksLikeInitials, withoutClass } from './personNames';
import { isAbbreviation } from './properNames';

/**
 * Whether cells may name people, so that they stay out until somebody says whose names they are: names of two words or initials in
 * two of them or a fifth, as often as they come back, or hardly anything but single words with a capital, each another.
 */
export function mayNamePeople(texts: readonly string[]): boolean {
  const names = texts.map(namesPart);
  const surely = names.filter((text) => piecesOf(text).some((piece) => isName(piece) && !isGroup(piece))).length;
  return (
    (surely > 0 && (surely >= 2 || surely / texts.length >= 0.2)) ||
    tellsOfPeople(names, 0.8, () => true, 1) ||
    tellsOfPeople(names, 0.6, (pieces) => pieces.length > 1)
  );
}

/** The same row after row, by more than single words: names of two words or initials, or first names under a word for one pupil. */
export function areSurelyPeople(heading: string, texts: readonly string[]): boolean {
  const isOfOne = OF_ONE.test(plainWords(heading));
  return tellsOfPeople(texts, 0.6, (pieces) => isOfOne || !areWords(pieces));
}

/** Whether cells hold nothing but two or three capitals each, which may be short for a group, and the heading is none for one pupil. */
export function areInitials(heading: string, texts: readonly string[]): boolean {
  return (
    !OF_ONE.test(plainWords(heading)) &&
    texts.every((text) => piecesOf(text).every((piece) => looksLikeInitials(piece) || isAbbreviation(piece)))
  );
}

/** Whether the words are mostly what classes are called by: `Oak and Ash`, `Robins`. */
export function mayBeClasses(texts: readonly string[]): boolean {
  return areClasses(texts.flatMap(piecesOf));
}

/** Whether most of what a cell lists is one word with a capital each. */
function areWords(pieces: readonly string[]): boolean {
  return pieces.filter(isWord).length > pieces.length / 2;
}

function isWord(piece: string): boolean {
  return /^\p{Lu}[\p{Ll}'’-]+$|^[A-Z]{4,}$/u.test(piece);
}

/** More than a word: two, initials, or a word with the class of one. */
function isName(piece: string): boolean {
  const inClass = /^\p{Lu}[\p{Ll}'’-]+[ ,–-]*\(?(?:(?:Y(?:ea)?r? ?)?\d{1,2}[A-Z]?)\)?$/u.test(piece);
  if (looksLikeYearGroup(piece)) return false;
  return inClass ? !areClasses([piece]) : isPerson(withoutClass(piece)) && !isWord(piece);
}

/** `Zeph, Yara and Ilse` as its names. */
export function piecesOf(text: string): string[] {
  return text.split(/\s*(?:[;&\n/+]|,(?! [A-Z]\.?$)|\band\b)\s*/).filter((piece) => piece !== '');
}

/** What of a text names people: without their number around it or what they get behind it: `4 (ZW, YB)`, `Zeph - Talk Boost`. */
export function namesPart(text: string): string {
  return /^\d{1,2} ?\((.+)\)$/.exec(text.trim())?.[1] ?? text.replace(/\s+[-–:]\s.*$/, '');
}

function tellsOfPeople(texts: readonly string[], others: number, counts: (pieces: string[]) => boolean, least = 2): boolean {
  const named = texts.map(piecesOf).filter((pieces) => {
    const people = pieces.filter((piece) => isPerson(withoutClass(piece)) && !isGroup(piece));
    return counts(pieces) && people.length > pieces.length / 2;
  });
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

const OF_ONE = /^(the )?(name of )?(the )?(pupil|child|student|learner)('s)?( name)?$/;
