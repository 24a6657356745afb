import { findDays } from './days';
import { findPeriods } from './periods';
import type { Part } from './raw';
import type { ReadingContext } from './reading';
import { plainWords } from './understood';
import { readWhen } from './when';

/** A cell under "Who / when" as a part of leads and a part of days: each piece that names a day or period is of the latter. */
export function splitWhoWhen(part: Part, context: ReadingContext): Part[] {
  if (part.kind !== 'whoWhen') return [part];
  const pieces = part.cell.text
    .split(/\s*(?:\n|;|,|\||\s[-–—/]\s|\bby\b(?=\s))\s*/i)
    .flatMap((piece) => slashed(piece, context))
    .filter((piece) => piece !== '');
  const when = pieces.filter((piece) => saysWhen(piece, context));
  const who = pieces
    .map((piece) => (saysWhen(piece, context) ? withoutDays(piece, context) : piece))
    .filter((piece) => piece !== '');
  return [
    { ...part, kind: 'lead', cell: { ...part.cell, text: who.join('\n'), value: who.join('\n') } },
    { ...part, kind: 'due', cell: { ...part.cell, text: when.join(' - '), value: when.join(' - ') } },
  ];
}

/** `SENCO/Autumn 1` is two pieces, `12/11/26` and `LM/JA` are one. */
function slashed(piece: string, context: ReadingContext): string[] {
  const parts = piece.split('/').map((text) => text.trim());
  return parts.length > 1 && parts.some((text) => saysWhen(text, context)) ? parts : [piece];
}

/** What is left of "SENCO Autumn 1" without the period. */
function withoutDays(piece: string, context: ReadingContext): string {
  const text = plainWords(piece);
  if (text.length !== piece.length) return '';
  const marks = [...findDays(text, context), ...findPeriods(text, context)];
  const rest = marks.reduce(
    (left, { index, length }) => left.slice(0, index) + ' '.repeat(length) + left.slice(index + length),
    piece,
  );
  const bare = rest
    .replace(/\b(by|from|end of|the|until|in|on|ongoing|term)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—/:.]+|[\s\-–—/:.]+$/g, '');
  return /\p{L}{2}/u.test(bare) ? bare : '';
}

function saysWhen(piece: string, context: ReadingContext): boolean {
  const { start, due } = readWhen({ text: piece, value: piece }, 'due', context);
  return Boolean(start?.value ?? due?.value ?? due?.proposed) && !/\b(lead|teacher|team|staff)\b/.test(plainWords(piece));
}
