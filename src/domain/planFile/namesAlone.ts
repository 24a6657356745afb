import { kindOfHeading } from './headings';
import { isForenameAlone, mayBeInitials, mayBeName, isTimeOrPlace } from './pupils/wordsForNames';
import { isForename } from './pupils/forenames';
import { isForenameToo } from './pupils/properNames';
import {
  NEAR,
  isAbout,
  isSaidOfOthers,
  isSaidOfPeople,
  isSaidOfOnePupil,
  isSaidOfPupils,
  isSaidOfStaffOrThings,
  opensLine,
  standsApart,
  type Around,
} from './saidOfPeople';
import { listsIn, type Word } from './wordsAlone';

/** One word in a text, or initials, by which a pupil may be called. */
export interface NameAlone {
  name: string;
  at: number;
  /** What is said around it is said of people; otherwise it is but a word with a capital that nobody knows. */
  surely: boolean;
}

/**
 * Words in a text that may be pupils' names and stand alone: what is said around them is said of people (`support for Zeph`, `ZEPH to have 1:1`), or they
 * have a capital in mid-sentence and are no word of plans, programme, body or place. `isKnown`: what the rest of the file tells of a word.
 */
export function namesAlone(text: string, isKnown: (word: string) => boolean): NameAlone[] {
  let next = 0;
  return text.split('\n').flatMap((line) => {
    const start = next;
    next += line.length + 1;
    return inLine(line, isKnown).map((one) => ({ ...one, at: one.at + start }));
  });
}

function inLine(line: string, isKnown: (word: string) => boolean): NameAlone[] {
  const isOpen = ({ name }: Word) => mayBeName(name) && !isKnown(name);
  return listsIn(line).flatMap((words): NameAlone[] => {
    const [start, end] = [words[0]!.at, words.at(-1)!.end];
    const around = {
      before: line.slice(Math.max(0, start - NEAR), start),
      after: line.slice(end, end + NEAR).replace(AND_OTHERS, ''),
    };
    // In a list with a programme, or with what plans speak of, stand others of them, but for first names.
    const areOthers = words.some((word) => !mayBeName(word.name));
    const open = words.filter((word) => isOpen(word) && (!areOthers || isForenameAlone(word.name)));
    const areForenames = open.some(({ name }) => isForenameAlone(name));
    if (open.length === 0 || (areForenames ? isSaidOfStaffOrThings(around) : isSaidOfOthers(around))) return [];
    const sure = isMostlyCapitals(line) ? [] : open.filter(({ name }) => isSaidOf(name, around, open));
    if (sure.length > 0) return sure.map(({ name, at }) => ({ name, at, surely: true }));
    if (areForenames) return open.map(({ name, at }) => ({ name, at, surely: false }));
    const isApart = standsApart(around) && open.every(({ name }) => !kindOfHeading(name));
    const isInSentence = !opensLine(around) && !isTitle(line);
    const mayBe = open.every(isUnknown) && (isApart || isInSentence || open.every(({ name }) => isShortened(name)));
    return mayBe ? open.map(({ name, at }) => ({ name, at, surely: false })) : [];
  });
}

/** `R. Penn`. */
function isShortened(name: string): boolean {
  return /^\p{Lu}\.? /u.test(name);
}

/** Capitals and initials are short for many things. */
function isUnknown({ name }: Word): boolean {
  return /[\p{Ll}.]/u.test(name) && !isForenameToo(name) && !isTimeOrPlace(name);
}

/** `Zeph and two others in Year 4`: what is said behind it is said of all. */
const AND_OTHERS =
  /^ and (?:[\p{Ll}\d]+ ){0,3}(?:others?|peers?|friends?|children|pupils|boys|girls)(?: in (?:Year|Y) ?\d+)?(?!\p{L})/u;

/** Of initials, times and places it takes more to be a pupil than of words that stand for nothing else. */
function isSaidOf(name: string, around: Around, beside: readonly Word[]): boolean {
  if (mayBeInitials(name)) return isSaidOfPupils(around) || isAbout(around);
  // Where any word has a capital it takes more of those that nobody is known by.
  if (opensLine(around) && !isForename(name) && !isForenameToo(name) && !isShortened(name))
    return isSaidOfOnePupil(around) && !/s$/.test(name);
  const isAmongNames = beside.some((other) => !isTimeOrPlace(other.name));
  return isTimeOrPlace(name) && !isAmongNames ? isSaidOfPupils(around) : isSaidOfPeople(around);
}

/** Whether most letters are capitals, so that names cannot be told by theirs. */
function isMostlyCapitals(line: string): boolean {
  return (line.match(/\p{Lu}/gu) ?? []).length > (line.match(/\p{Ll}/gu) ?? []).length;
}

/** Whether nearly every word has a capital, as in titles. */
function isTitle(line: string): boolean {
  const words = line
    .split(' ')
    .slice(1)
    .filter((word) => /^\p{L}{4,}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length - small > 1 && small < (words.length - small) / 2;
}
