import { kindOfHeading } from './headings';
import { mayBeInitials, mayBeName, isTimeOrPlace } from './pupils/wordsForNames';
import { mayOpen } from './pupils/planWords';
import { isForenameToo } from './pupils/properNames';
import { looksLikeYearGroup } from './pupilWords';
import {
  isAbout,
  isSaidOfOthers,
  isSaidOfPeople,
  isSaidOfPupils,
  opensLine,
  opensWithDoing,
  standsApart,
  type Around,
} from './saidOfPeople';

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
    const open = words.filter(isOpen);
    // In a list with a programme, or with what plans speak of, stand others of them.
    const areOthers = words.some((word) => !mayBeName(word.name));
    if (open.length === 0 || areOthers || isSaidOfOthers(around)) return [];
    const sure = isMostlyCapitals(line) ? [] : open.filter(({ name }) => isSaidOf(name, around, open));
    if (sure.length > 0) return sure.map(({ name, at }) => ({ name, at, surely: true }));
    const isSeveral = words.length > 1;
    const opens = opensLine(around);
    const isDoing = opens && opensWithDoing(around);
    // Capitals and initials are short for many things.
    const isUnknown = ({ name }: Word) =>
      (/[\p{Ll}.]/u.test(name) || (isDoing && name.length > 3)) && !name.includes(' ') && !isForenameToo(name);
    const isInSentence = isSeveral || isDoing || !(opens || isTitle(line));
    const isApart = standsApart(around) && open.every(({ name }) => !kindOfHeading(name));
    if (!open.every(isUnknown) || !(isInSentence || isApart)) return [];
    return open.map(({ name, at }) => ({ name, at, surely: false }));
  });
}

/** How many letters around words are looked at. */
const NEAR = 80;

/** `Zeph and two others in Year 4`: what is said behind it is said of all. */
const AND_OTHERS =
  /^ and (?:[\p{Ll}\d]+ ){0,3}(?:others?|peers?|friends?|children|pupils|boys|girls)(?: in (?:Year|Y) ?\d+)?(?!\p{L})/u;

/** Of initials, times and places it takes more to be a pupil than of words that stand for nothing else. */
function isSaidOf(name: string, around: Around, beside: readonly Word[]): boolean {
  if (mayBeInitials(name)) return isSaidOfPupils(around) || isAbout(around);
  const isAmongNames = beside.some((other) => !isTimeOrPlace(other.name));
  return isTimeOrPlace(name) && !isAmongNames ? isSaidOfPupils(around) : isSaidOfPeople(around);
}

interface Word {
  name: string;
  at: number;
  end: number;
}

/** Words with a capital that stand alone, those of one list together: `Zeph`, `Zeph, Yara and Ilse`. */
function listsIn(line: string): Word[][] {
  const lists: Word[][] = [];
  let end = -1;
  for (const run of runsIn(line)) {
    const word = wordOf(run, line);
    // `Nessy for Zeph and Lexia for Yara` are no list of four.
    const goesOn = end >= 0 && BETWEEN.test(line.slice(end, run[0]!.at)) && !/^ (?:for|with) /.test(line.slice(word?.end));
    if (word && goesOn) lists.at(-1)!.push(word);
    else if (word) lists.push([word]);
    end = word ? word.end : -1;
  }
  return lists;
}

const BETWEEN = /^(?:, |, and | and | & |, & |\/| \/ )$/;

/** Words with a capital, and numbers, that follow each other by a space: `Talk Boost`, `Clicker 8`. */
function runsIn(line: string): Word[][] {
  const runs: Word[][] = [];
  for (const { 0: token, index: at } of line.matchAll(TOKEN)) {
    const name = token.replace(/['’]s$/, '');
    const word = { name, at, end: at + name.length };
    const last = runs.at(-1)?.at(-1);
    if (!/^[\p{Lu}\p{N}]/u.test(name)) runs.push([]);
    else if (last && line.slice(last.end, at) === ' ') runs.at(-1)!.push(word);
    else runs.push([word]);
  }
  return runs.filter((run) => run.length > 0);
}

const TOKEN = /(?:\p{Lu}\.){2,3}|[\p{L}\p{N}](?:[\p{L}\p{N}’'.&+-]*[\p{L}\p{N}])?/gu;

/** The word that stands alone in a run: behind what is done (`Move Zeph`), before a year group or the letter of a surname. */
function wordOf(run: Word[], line: string): Word | undefined {
  const [first, ...others] = run;
  const isOpening = opensLine({ before: line.slice(Math.max(0, first!.at - NEAR), first!.at), after: '' });
  const words = others.length > 0 && isOpening && mayOpen(first!.name) ? others : run;
  const [word, next, ...more] = words;
  if (!next) return looksLikeYearGroup(word!.name) || /^\p{N}/u.test(word!.name) ? undefined : word;
  if (more.length > 0) return undefined;
  if (looksLikeYearGroup(next.name) && next.name.length > 1) return word;
  return /^\p{Lu}$/u.test(next.name) ? { name: `${word!.name} ${next.name}`, at: word!.at, end: next.end } : undefined;
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
