import { isRole } from '../roles';
import { areClasses, isGroup } from './groupWords';
import { looksLikeInitials } from './personNames';
import { isPlanWord } from './planWords';
import { isAbbreviation, isForenameToo, isProperName, isShortToo } from './properNames';

/** Whether somebody may be called by a word, `Zeph`, `Ava R`, `ZEPH` or `K.T.`, so far as the word by itself tells. */
export function mayBeName(word: string): boolean {
  if (mayBeInitials(word)) return true;
  if (isForenameToo(word)) return true;
  if (FIRST_NAME.test(word)) return !isOrdinary(word);
  if (SHORTENED.test(word)) return !isOrdinary(word.split(' ')[0]!);
  return CAPITALS.test(word) && !isAbbreviation(word) && !isOrdinary(word);
}

/** Whether two capitals, or several with stops, are short for nothing else. */
export function mayBeInitials(word: string): boolean {
  if (!INITIALS.test(word) || !looksLikeInitials(word)) return false;
  const letters = word.replaceAll('.', '');
  return !isAbbreviation(letters) && !isShortToo(letters) && !isProperName(letters);
}

/** Whether a word that children are called by stands for a time or a place as well: `June`, `Lincoln`. */
export function isTimeOrPlace(word: string): boolean {
  return isForenameToo(word) && isProperName(word);
}

function isOrdinary(word: string): boolean {
  const isOneWord = !word.includes('-');
  return isPlanWord(word) || isProperName(word) || isRole(word) || (isOneWord && (isGroup(word) || areClasses([word])));
}

const FIRST_NAME = /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:\p{Lu}\p{Ll}{2,})?(?:-\p{Lu}?\p{Ll}+)*$/u;
const SHORTENED = /^\p{Lu}\p{Ll}+ \p{Lu}$/u;
const CAPITALS = /^\p{Lu}{4,14}$/u;
const INITIALS = /^(?:[A-Z]{2}|(?:[A-Z]\.){2,3})$/;
