/**
 * The text of a file by its byte-order mark, else as UTF-8, else as Windows-1252 (what Excel on Windows calls CSV).
 * Undefined for what is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : decodeWindows1252(bytes);
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

function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte >= 0x80 && byte <= 0x9f ? (HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte);
  return text;
}
