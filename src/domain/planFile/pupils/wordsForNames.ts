import { isRole } from '../roles';
import { areClasses, isGroup } from './groupWords';
import { looksLikeInitials } from './personNames';
import { isForename } from './forenames';
import { isPlanWord } from './planWords';
import { isAbbreviation, isForenameToo, isProperName, isShortToo, soundsLikePlace } from './properNames';

/** Whether somebody may be called by a word, `Zeph`, `Ava R`, `ZEPH` or `K.T.`, so far as the word by itself tells. */
export function mayBeName(word: string): boolean {
  if (mayBeInitials(word)) return true;
  if (isForenameToo(word) || isForenameAlone(word)) return true;
  if (FIRST_NAME.test(word)) return !isOrdinary(word);
  if (SHORTENED.test(word)) {
    const whole = word.split(' ').find((part) => part.length > 2) ?? '';
    return isForenameToo(whole) || isForenameAlone(whole) || !isOrdinary(whole);
  }
  return CAPITALS.test(word) && isForename(word);
}

/** Whether a word is a first name of many, and for nothing else that plans speak of: `Amelia`, `Tyler M`, not `Rose`. */
export function isForenameAlone(word: string): boolean {
  const [first = ''] = word.split(' ');
  return /^\p{Lu}(?:\P{Lu}|\p{Lu}{3})/u.test(first) && !isForenameToo(first) && isForename(first);
}

/** Whether two capitals, or several with stops, are short for nothing else. */
export function mayBeInitials(word: string): boolean {
  if (!INITIALS.test(word) || !looksLikeInitials(word)) return false;
  const letters = word.replaceAll('.', '');
  return !isAbbreviation(letters) && !isShortToo(letters) && !isProperName(letters);
}

/** Whether a word that somebody may be called by stands for a time or a place as well: `June`, `Lincoln`, `Parkfield`. */
export function isTimeOrPlace(word: string): boolean {
  return isForenameToo(word) ? isProperName(word) : !isForenameAlone(word) && soundsLikePlace(word);
}

function isOrdinary(word: string): boolean {
  const isOneWord = !word.includes('-');
  return isPlanWord(word) || isProperName(word) || isRole(word) || (isOneWord && (isGroup(word) || areClasses([word])));
}

/** With another capital inside only as surnames have one: `McKay`, but `EpiPen`. */
const FIRST_NAME = /^(?:\p{Lu}['’]\p{Lu}|(?:Ma?c|De|Di|Du|La|Le|Fitz|Van)\p{Lu}|\p{Lu})\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*$/u;
/** `Ava R`, `R. Penn`. */
const SHORTENED = /^\p{Lu}\p{Ll}+ \p{Lu}$|^\p{Lu}\.? \p{Lu}(?:['’]\p{Lu}|a?c\p{Lu})?\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const CAPITALS = /^\p{Lu}{4,14}$/u;
const INITIALS = /^(?:[A-Z]{2}|(?:[A-Z]\.){2,3})$/;
