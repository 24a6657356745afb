/**
 * The text of a file by its byte-order mark, else as UTF-8, else as Windows-1252 (what Excel on Windows calls CSV) or, where its
 * letters and quotation marks make sense in that alone, as Mac Roman (what Excel on a Mac does). Undefined for what is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : decodeOneByte(bytes);
  return text.includes('\0') ? undefined : text;
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes 0x80 to 0x9F in Windows-1252, where it differs from Latin-1; Node 20's own decoder takes one for the other. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes 0x80 to 0xFF in Mac Roman. */
const MAC =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

function decodeOneByte(bytes: Uint8Array): string {
  const windows = decoded(bytes, (byte) => (byte <= 0x9f ? (HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte)));
  const mac = decoded(bytes, (byte) => MAC[byte - 0x80] ?? '');
  return oddities(mac) < oddities(windows) ? mac : windows;
}

function decoded(bytes: Uint8Array, high: (byte: number) => string): string {
  let text = '';
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : high(byte);
  return text;
}

/** Signs that English plans do not have, or not there: `Õ`, an accented capital behind a small letter, an opening quotation mark behind a letter. */
function oddities(text: string): number {
  return text.match(ODD)?.length ?? 0;
}

const ODD =
  /[^\p{ASCII}ÀÁÂÄÇÈÉÊËÎÏÓÔÖÙÛÜàáâäçèéêëíîïñóôöøúûüßæœ£€°½¼¾×÷·•–—‘’“”…™®©²³§¹±≤≥√\u00A0]|[ß-ÿ]\p{Lu}|\p{Ll}[À-ÖØ-Þ]|\p{L}[£“„‘•]/gu;
