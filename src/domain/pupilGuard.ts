/** A unique pupil number in a text: where it starts and ends. */
export interface UpnMatch {
  index: number;
  length: number;
}

/** What the guard found in a text; more kinds of pupil data may join. */
export interface GuardFindings {
  /** Valid unique pupil numbers: no free text may be kept that holds one. */
  upns: UpnMatch[];
}

/** Looks for pupil data in a text before it is kept. Runs on the device alone. */
export function guardText(text: string): GuardFindings {
  return { upns: findUpns(text) };
}

const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const SHAPE = /(?<![\p{L}\p{N}])[A-HJ-NP-RT-Z](?:[ -]?\d){11}[ -]?[\dA-HJ-NP-RT-Z](?![\p{L}\p{N}])/giu;

/**
 * Every valid unique pupil number in a text, in any case, spaced or not. A check letter, then twelve digits, or eleven and a
 * letter while it is temporary (DfE, "Unique pupil numbers", and the e-GIF data standard).
 */
export function findUpns(text: string): UpnMatch[] {
  return [...text.normalize('NFKC').matchAll(SHAPE)]
    .filter(([found]) => isUpn(found))
    .map(({ 0: found, index }) => ({ index, length: found.length }));
}

/** Whether the text is shaped like a unique pupil number, whatever its check letter. */
export function isUpnShaped(text: string): boolean {
  return /^[A-Z]\d{11}[\dA-Z]$/i.test(text.replace(/[\s-]/g, ''));
}

/** The check letter is the sum of each digit times its place (2 to 13), modulo 23; a last letter counts as its own number. */
function isUpn(found: string): boolean {
  const [letter = '', ...rest] = found.replace(/[ -]/g, '').toUpperCase();
  const sum = rest.reduce(
    (total, sign, index) => total + (index + 2) * (/\d/.test(sign) ? Number(sign) : CHECK_LETTERS.indexOf(sign)),
    0,
  );
  return CHECK_LETTERS[sum % 23] === letter;
}
