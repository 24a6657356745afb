import { isBody, isGroup } from './groupWords';
import { isAbbreviation } from './properNames';

// What a person may be called, by how it is written and by what words are for something else. Nobody's name is known here.

/** `Ashgrove, Arlo` or `Arlo Ashgrove`, and not words that only look so. */
export function looksLikeName(text: string): boolean {
  return NAME.test(text.trim()) && !NOT_A_NAME.test(text);
}

/** What stands small within names: `Zeph van Dyke`. */
export const PARTICLES = 'van|von|de|der|bin|bint|al|el|la|le|du|da|dos|ter';
const NAME = new RegExp(`^\\p{Lu}[\\p{L}'’-]+,?(?: (?:${PARTICLES}))* \\p{Lu}[\\p{L}'’-]*\\.?( \\p{Lu}[\\p{L}'’-]+)?$`, 'u');

/** `AB`, `J.T.`, `KLM`. */
export function looksLikeInitials(text: string): boolean {
  return /^([A-Z]\.? ?){2,3}$/.test(text.trim()) && !isAbbreviation(text);
}

/** The first words of a text that look like a whole name, behind no title. */
export function nameWithin(words: string): string | undefined {
  const [name] = IN_WORDS.exec(words) ?? [];
  return name && looksLikeName(name) ? name : undefined;
}

const IN_WORDS = /(?<!\p{L})(?!(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b)\p{Lu}[\p{Ll}'’-]+ \p{Lu}(?:c|ac|['’])?\p{Lu}?[\p{Ll}'’-]{2,}/u;

/** A name, a first name or initials. */
export function isPerson(text: string): boolean {
  const words = text.trim();
  return (
    (looksLikeName(words) && !words.split(/,? /).every(isAbbreviation)) ||
    looksLikeInitials(words) ||
    /^[A-Z](?:\. ?| )[A-Z][\p{L}'’-]+$/u.test(words) ||
    (/^[A-Z][\p{Ll}'’-]{1,14}(?: [A-Z]\.?)?$/u.test(words) && !NO_FIRST_NAME.test(words)) ||
    (/^[A-Z]{4,14}$/.test(words) && !isAbbreviation(words))
  );
}

/** `Tyler M` of `Tyler M (3B)`; a word alone before a class may be a group's. */
export function withoutClass(piece: string): string {
  const bare = piece.replace(/[ ,–-]*\(?(?:(?:Y(?:ea)?r?\.? ?)?\d{1,2}[A-Z]?|Reception|Nursery)\)?$/, '');
  return / /.test(bare) || /^[A-Z.]+$/.test(bare) ? bare : piece;
}

/** Two words with a capital, or one and a letter, that no plan is about. */
export function isWholeName(piece: string): boolean {
  const name = withoutClass(piece).trim();
  return (
    looksLikeName(name) && !isGroup(name) && !isBody(name) && !ORDINARY.test(name) && !name.split(/,? /).every(isAbbreviation)
  );
}

/** A name, a first name or initials, and no word of a plan. */
export function isNamed(piece: string): boolean {
  return isPerson(withoutClass(piece)) && !isGroup(piece) && !ORDINARY.test(piece);
}

/** Words with a capital that plans begin with and no name does. */
const BEGINNINGS = [
  // Titles of staff.
  'mrs? miss ms dr sir',
  // What plans count and name.
  'the set level band unit room block team first second third number case data task see',
  // How something is done.
  'adaptive inclusive quality effective positive restorative graduated strong better best good secure deep quiet calm closing little big new rapid open wider ordinarily statutory',
  // What it is about.
  'mental emotional social physical parental parent home community cultural curriculum subject careers exam access outdoor oral visual word power gym fine gross',
];
/** Words that plans end in and no name does. */
const ENDINGS = [
  // What pupils have, learn and get.
  'skills needs progress outcomes? gaps? gains recovery voice offer opportunities motor travel play advice',
  // What schools have and do.
  'practice culture environments? values? mindset duties studies leaders links day days start starts rooms? looks portraits money',
  // What something is.
  'centred informed aware available',
];
/** How words are formed that name what is done, and nobody. */
const FORMS =
  '^\\p{L}{3,}(?:tion|sion|ing|tional|sional)(?!\\p{L})|\\p{L}{4,}(?:tions?|sions?|ments?|ness|ity|ance|ence|ships?|acy|ics|ives?|ional|ings?|ology|ism)$';
const ORDINARY = new RegExp(`^(?:${anyOf(BEGINNINGS)})(?!\\p{L})|${FORMS}|(?<!\\p{L})(?:${anyOf(ENDINGS)})$`, 'iu');
const NO_FIRST_NAME =
  /^(All|Whole|Year|Various|None|Group|Class|Boys|Girls|Some|Send|Sen|Yes|No|Most|Targeted|Identified|Reception|Nursery|Vulnerable|New|Specific|Individual|Everyone|Cohort)$/i;
const NOT_A_NAME =
  /\b(all|class|year|group|pupils?|students?|children|whole|school|send?|ehcps?|teachers?|staff|lead|head|governors?|key|stage|phase|support|training|assistant|deputy|autumn|spring|summer|term|wave|maths|english|reading|writing|phonics|speech|language|parents?|family|early|years|on|at|off|not|in|track|risk|started|progress|complete)\b/i;

function anyOf(lists: readonly string[]): string {
  return lists.join(' ').replaceAll(' ', '|');
}
