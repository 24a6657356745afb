import { LABELS_OF_LEADS, isInitials } from './people';
import type { Part } from './raw';
import { isAbbreviation } from './pupils/properNames';
import { looksLikeYearGroup } from './pupilWords';
import type { ReadingContext } from './reading';
import { isRole, isTitledName } from './roles';
import { plainCell } from './sharedOut';
import { readWhen } from './when';

/** What a point of a list says besides its words: who, when or how much. */
export interface Said {
  kind: Part['kind'];
  heading: string;
  value: string;
  /** By where it stands alone, without a word for it: asked. */
  guessed?: true;
}

/** The words of a point, and apart from them what stands in brackets or behind dashes at its end and says who, when or how much. */
export function readPoint(text: string, context: ReadingContext): { words: string; said: Said[] } {
  const bracketed = withoutBrackets(text, context);
  if (bracketed.said.length > 0) return bracketed;
  const dashed = withoutDashed(text, context);
  if (dashed.said.length > 0) return dashed;
  const [, due] = /\s(by\s(?:[^\s()[\]]+\s?){1,4})$/i.exec(text) ?? [];
  const [, cost] = /(?<![@x×])\s(£\s?\d[\d.,]*k?)\.?$/i.exec(text) ?? [];
  // Within a sentence its words stay where they are.
  if (cost) return { words: text, said: [{ kind: 'cost', heading: 'Cost', value: cost, guessed: true }] };
  if (due && readsAsWhen(due, context))
    return { words: text, said: [{ kind: 'due', heading: 'When', value: due, guessed: true }] };
  return { words: text, said: [] };
}

/** A point of a point that says who, when or how much and nothing else. */
export function readSubPoint(text: string, context: ReadingContext): Said | undefined {
  const [, who] = /^by\s+(\S.*)$/i.exec(text) ?? [];
  if (who && areStaff(who)) return { kind: 'lead', heading: 'Lead', value: who, guessed: true };
  if (areStaff(text)) return { kind: 'lead', heading: 'Lead', value: text, guessed: true };
  const said = asSaid(text, context);
  return said && (LABELLED.test(text) ? said : { ...said, guessed: true });
}

/** `Lead: KP`. */
const LABELLED = new RegExp(`^(?:${LABELS_OF_LEADS}|due|when|deadline|by|cost)\\s*:`, 'i');

/** `Train TAs - Mrs Hill - Dec`. A role or initials alone may be whom it is for. */
function withoutDashed(text: string, context: ReadingContext): { words: string; said: Said[] } {
  const said: Said[] = [];
  let words = text;
  for (;;) {
    const [, before, last] = /^(.*\S)(?:\s+[-–—]\s+|\s*;\s+)(\S.*?)\.?$/s.exec(words) ?? [];
    const one = last && !text.includes('\n') ? (readSubPoint(last, context) ?? inFull(last)) : undefined;
    if (!before || !one || isOpen(before)) break;
    said.unshift(one);
    words = before;
  }
  const sure = said.some(({ kind, value, guessed }) => kind !== 'lead' || !guessed || isTitledName(value));
  return sure ? { words, said } : { words: text, said: [] };
}

/** Whether a bracket has not ended yet. */
function isOpen(text: string): boolean {
  return /[([][^()[\]]*$/.test(text);
}

/** Initials or a role. */
function inFull(text: string): Said | undefined {
  return isInitials(text) || isRole(text) ? { kind: 'lead', heading: 'Lead', value: text, guessed: true } : undefined;
}

/** Adults by their titles, with others beside them or alone. */
function areStaff(text: string): boolean {
  const each = text.split(/\s*(?:,|&|\/|\band\b|\bwith\b)\s*/);
  return isTitledName(text) && each.every((one) => isTitledName(one) || inFull(one) !== undefined);
}

/**
 * What stands in brackets at the end and says who, when or how much; what else stands there stays in the words. Nobody leads there but staff by their
 * role, title or initials, unless a word for it stands before them; several initials may as well be of pupils.
 */
function withoutBrackets(text: string, context: ReadingContext): { words: string; said: Said[] } {
  const [, words, inside] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]\.?$/s.exec(text) ?? [];
  if (!words || !inside || text.includes('\n')) return { words: text, said: [] };
  if (areStaff(inside)) return { words, said: [{ kind: 'lead', heading: 'Lead', value: inside, guessed: true }] };
  const pieces = inside.split(BETWEEN_PIECES);
  const said: Said[] = [];
  const others: string[] = [];
  for (const piece of pieces) {
    const one = asSaid(piece, context);
    const last = said.at(-1);
    const isLabelled = last?.kind === 'lead' && LABELLED_LEAD.test(inside);
    if (one) said.push(one);
    else if (looksLikeYearGroup(piece)) others.push(piece);
    else if (pieces.length > 1 && mayBeWhen(piece, context))
      said.push({ kind: 'due', heading: 'When', value: piece, guessed: true });
    else if (last?.kind === 'lead' && (isLabelled ? piece.split(' ').length < 4 : isStaff(piece))) {
      last.value += `, ${piece}`;
      if (!isLabelled && !isRole(piece)) last.guessed = true;
    } else if (!said.some(({ kind }) => kind === 'lead') && pieces.length > 1 && isStaff(piece))
      said.push({ kind: 'lead', heading: 'Lead', value: piece, ...(areStaff(piece) && { guessed: true }) });
    else others.push(piece);
  }
  // Whom it is for may stand in brackets as well; beside a day or an amount it is who does it.
  if (!said.some(({ kind }) => kind !== 'lead') && !LABELLED_LEAD.test(inside)) return { words: text, said: [] };
  const isUnclear =
    others.some((piece) => !looksLikeYearGroup(piece) && !isAbbreviation(piece)) && !said.some(({ kind }) => kind === 'lead');
  return {
    words: others.length > 0 ? `${words} (${others.join(', ')})` : words,
    said: isUnclear ? said.map((one) => ({ ...one, guessed: true })) : said,
  };
}

/** Not the comma of `£1,050`. */
const BETWEEN_PIECES = /\s*(?:;|,(?!(?<=£\s?\d{1,3}(?:,\d{3})*,)\d{3}(?!\d)))\s*/;

const LABELLED_LEAD = new RegExp(`^(?:${LABELS_OF_LEADS})\\b`, 'i');
const NAMED_LEAD = new RegExp(`^(?:${LABELS_OF_LEADS})\\s*[:–-]?\\s*(\\S.*)$`, 'i');

function isStaff(text: string): boolean {
  return areStaff(text) || inFull(text) !== undefined;
}

function asSaid(text: string, context: ReadingContext): Said | undefined {
  const [, lead] = NAMED_LEAD.exec(text) ?? [];
  if (lead) return { kind: 'lead', heading: 'Lead', value: lead };
  const [, due] = /^(?:(?:due|when|deadline)\s*[:–-]?|by\s*:)\s*(\S.*)$/i.exec(text) ?? /^(by\s.*)$/i.exec(text) ?? [];
  if (due) return { kind: 'due', heading: 'When', value: due };
  const [, cost] = /^(?:cost)?\s*:?\s*(£.*)$/i.exec(text) ?? [];
  if (cost) return { kind: 'cost', heading: 'Cost', value: cost };
  return readsAsWhen(text, context) ? { kind: 'due', heading: 'When', value: text } : undefined;
}

/** `15-19 March 2027`, `January INSET`: time is told, and what is left open may be asked. */
function mayBeWhen(text: string, context: ReadingContext): boolean {
  if (text.split(' ').length > 4 || !/\d|\p{L}{3}/u.test(text)) return false;
  const { due } = readWhen(plainCell(text), 'due', context);
  return Boolean(due?.value ?? due?.proposed);
}

function readsAsWhen(text: string, context: ReadingContext): boolean {
  const when = /\d|\p{L}{3}/u.test(text) ? readWhen(plainCell(text), 'due', context).due : undefined;
  return Boolean(when?.value && !when.kept);
}
