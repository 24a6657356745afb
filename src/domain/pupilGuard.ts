/** Where a text holds a number: its first character and how many. */
export interface UpnMatch {
  index: number;
  length: number;
}

const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
// What people and programs put between the digits: a space of any kind, a hyphen or dash, a mark, or what is not seen at all.
const GAP = '[\\s\\p{Pd}\\p{Cf}.,/_]';
// A heading that lost its colon may stand right before it.
const BODY = `(?:(?<![\\p{L}\\p{N}])|(?<=UPN))[A-HJ-NP-RT-Z]${GAP}{0,2}\\d(?:${GAP}{0,2}\\d){10}`;
const SHAPE = new RegExp(`${BODY}(?:${GAP}{0,2}\\d|[A-HJ-NP-RT-Z])(?![\\p{L}\\p{N}])`, 'giu');
const NEARLY = new RegExp(`(?<![\\p{L}\\p{N}])[A-Z]\\d{11}[\\dA-Z]?(?![\\p{L}\\p{N}])`, 'giu');
// Amid other words a number that is begun has its letter right before its digits: `a 100 seat hall` is none.
const BEGUN = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])|(?<=UPN))[A-HJ-NP-RT-Z](?:\\d(?:[ -]?\\d){2,10}(?![\\p{L}\\p{N}])|(?:[ -]?\\d){3,11}$)`,
  'iu',
);

/**
 * Every valid unique pupil number in a text, in any case, spaced or not. A check letter, then twelve digits, or eleven and a
 * letter while it is temporary (DfE, "Unique pupil numbers", and the e-GIF data standard).
 */
export function findUpns(text: string): UpnMatch[] {
  return [...plain(text).matchAll(SHAPE)]
    .filter(([found]) => isUpn(found))
    .map(({ 0: found, index }) => ({ index, length: found.length }));
}

/** What looks like such a number and is none, or lacks its last sign: a slip in typing does not make it harmless. */
export function upnShapes(text: string): UpnMatch[] {
  return [...plain(text).matchAll(NEARLY)].map(({ 0: found, index }) => ({ index, length: found.length }));
}

/** Whether a letter and some digits stand there that may be on their way to a unique pupil number. */
export function mayBecomeUpn(text: string): boolean {
  return BEGUN.test(plain(text));
}

/** Whether the text is shaped like a unique pupil number, whatever its check letter. */
export function isUpnShaped(text: string): boolean {
  return /^[A-Z]\d{11}[\dA-Z]$/i.test(text.replace(/[\s-]/g, ''));
}

/** Full-width letters and digits as plain ones, each in its place. */
function plain(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** The check letter is the sum of each digit times its place (2 to 13), modulo 23; a last letter counts as its own number. */
function isUpn(found: string): boolean {
  const [letter = '', ...rest] = found.replace(/[^\dA-Z]/gi, '').toUpperCase();
  const sum = rest.reduce(
    (total, sign, index) => total + (index + 2) * (/\d/.test(sign) ? Number(sign) : CHECK_LETTERS.indexOf(sign)),
    0,
  );
  return CHECK_LETTERS[sum % 23] === letter;
}
