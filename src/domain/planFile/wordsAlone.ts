import { mayOpen } from './pupils/planWords';
import { isTime } from './pupils/properNames';
import { mayBeName } from './pupils/wordsForNames';
import { looksLikeYearGroup } from './pupilWords';
import { NEAR, opensLine } from './saidOfPeople';
import { HAS_FAMILY, SO_OFTEN } from './wordsAround';

/** A word with a capital, by where it stands in its line. */
export interface Word {
  name: string;
  at: number;
  end: number;
}

/** Words of a line with a capital that stand alone, those of one list together: `Zeph`, `Zeph, Yara and Ilse`. */
export function listsIn(line: string): Word[][] {
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
    else if (last && (line.slice(last.end, at) === ' ' || isAfterLetter(last, line.slice(last.end, at)))) runs.at(-1)!.push(word);
    else runs.push([word]);
  }
  return runs.filter((run) => run.length > 0);
}

/** `R. Penn`. */
function isAfterLetter({ name }: Word, gap: string): boolean {
  return /^\p{Lu}$/u.test(name) && /^\. ?$/.test(gap);
}

const TOKEN = /(?:\p{Lu}\.){2,3}|[\p{L}\p{N}](?:[\p{L}\p{N}’'.&+-]*[\p{L}\p{N}])?/gu;

/** The word that stands alone in a run, and what belongs to it: the letter of another name, both words of a family’s. */
function wordOf(run: Word[], line: string): Word | undefined {
  const [word, next, ...more] = withoutBeside(run, line);
  if (!next) return isOfYear(word!) || /^\p{N}/u.test(word!.name) || TITLE.test(word!.name) ? undefined : word;
  if (more.length > 0) return undefined;
  const both = { name: line.slice(word!.at, next.end), at: word!.at, end: next.end };
  if (HAS_FAMILY.test(line.slice(next.end))) return [word!, next].every(({ name }) => mayBeName(name)) ? both : undefined;
  // `A` and `I` open sentences.
  const isArticle = /^[AI]$/.test(word!.name) && line[word!.end] !== '.' && isOpening(word!, line);
  const isShort = LETTER.test(next.name) || (LETTER.test(word!.name) && !isArticle && next.name.length > 2);
  return isShort ? both : undefined;
}

/** A run without what stands right before or behind a name: what is done (`Move Zeph`), a month, a year group, how long. */
function withoutBeside(run: Word[], line: string): Word[] {
  let words = run;
  const last = run.at(-1)!;
  const isGiven = /^\p{N}/u.test(last.name) && SO_OFTEN.test(line.slice(run.at(-2)?.end));
  if (words.length > 1 && (isOfYear(last) || isGiven)) words = words.slice(0, -1);
  while (words.length > 1 && stands(words[0]!, line)) words = words.slice(1);
  return words;
}

function stands(word: Word, line: string): boolean {
  const isOfCouple = /\bMrs? (?:and|&) $/.test(line.slice(0, word.at)) && /^Mrs?$/.test(word.name);
  return isOfCouple || isTime(word.name) || isOfYear(word) || (mayOpen(word.name) && isOpening(word, line));
}

function isOpening({ at }: Word, line: string): boolean {
  return opensLine({ before: line.slice(Math.max(0, at - NEAR), at), after: '' });
}

const LETTER = /^\p{Lu}$/u;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir)$/;

/** `Y3`, `4C`, more than a letter: that may be a surname’s. */
function isOfYear({ name }: Word): boolean {
  return name.length > 1 && looksLikeYearGroup(name);
}
