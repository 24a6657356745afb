import { findDays } from './days';
import { findPeriods } from './periods';
import type { Part } from './raw';
import type { ReadingContext } from './reading';
import { plainWords } from './understood';
import { readWhen } from './when';

/**
 * A cell under "Who / when" as a part of leads and a part of days: each piece that names a day or period is of the latter. Lines
 * that each say both stay lines of both, so that each goes to its action.
 */
export function splitWhoWhen(part: Part, context: ReadingContext): Part[] {
  if (part.kind !== 'whoWhen') return [part];
  const lines = part.cell.text.split('\n').filter((line) => line.trim() !== '');
  const each = lines.map((line) => told(line, context));
  const paired = each.length > 1 && each.every(({ who, when }) => who.length > 0 && when.length > 0);
  const whole = told(part.cell.text, context);
  const who = paired ? each.map((one) => one.who.join(', ')) : whole.who;
  const when = paired ? each.map((one) => one.when.join(' - ')).join(';\n') : whole.when.join(' - ');
  return [
    { ...part, kind: 'lead', cell: { ...part.cell, text: who.join('\n'), value: who.join('\n') } },
    { ...part, kind: 'due', cell: { ...part.cell, text: when, value: when } },
  ];
}

function told(text: string, context: ReadingContext): { who: string[]; when: string[] } {
  const pieces = text
    .split(/\s*(?:\n|;|,|\||:(?=\s)|\s[-–—/]\s|\bby\b(?=\s))\s*/i)
    .flatMap((piece) => slashed(piece, context))
    .filter((piece) => piece !== '');
  const when = pieces.filter((piece) => saysWhen(piece, context)).map((piece) => RECURRING.exec(piece)?.[0] ?? piece);
  const who = pieces
    .map((piece) => (saysWhen(piece, context) ? withoutDays(piece, context) : piece))
    .filter((piece) => piece !== '' && !/^(who|leads?|by( when| whom)?|when|due|date)$/i.test(piece));
  return { who, when };
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
    .replace(RECURRING, ' ')
    .replace(/\b(by|from|end of|the|until|in|on|ongoing|term)\b/gi, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—/:.]+|[\s\-–—/:.]+$/g, '');
  return /\p{L}{2}/u.test(bare) ? bare : '';
}

/** `SENCO weekly`, `PSA, daily`. */
const RECURRING =
  /\b(?:daily|weekly|fortnightly|monthly|(?:half[- ])?termly|yearly|annually|on-?going|all year|throughout the year|(?:each|every) (?:day|week|month|(?:half[- ]?)?term|year))\b/i;

function saysWhen(piece: string, context: ReadingContext): boolean {
  const { start, due } = readWhen({ text: piece, value: piece }, 'due', context);
  return Boolean(start?.value ?? due?.value ?? due?.proposed) && !/\b(lead|teacher|team|staff)\b/.test(plainWords(piece));
}
