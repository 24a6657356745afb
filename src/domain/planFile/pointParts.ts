import type { Part } from './raw';
import type { ReadingContext } from './reading';
import { isRole } from './roles';
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
  const [, due] = /\s(by\s(?:\S+\s?){1,4})$/i.exec(text) ?? [];
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
const LABELLED = /^(?:leads?|led by|who|owner|due|when|deadline|by|cost)\s*:/i;

/** `Train TAs - Mrs Hill - Dec`. A role or initials alone may be whom it is for. */
function withoutDashed(text: string, context: ReadingContext): { words: string; said: Said[] } {
  const said: Said[] = [];
  let words = text;
  for (;;) {
    const [, before, last] = /^(.*\S)(?:\s+[-–—]\s+|\s*;\s+)(\S.*?)\.?$/s.exec(words) ?? [];
    const one = last && !text.includes('\n') ? (readSubPoint(last, context) ?? inFull(last)) : undefined;
    if (!before || !one) break;
    said.unshift(one);
    words = before;
  }
  const sure = said.some(({ kind, value }) => kind !== 'lead' || TITLED.test(value));
  return sure ? { words, said } : { words: text, said: [] };
}

/** Initials or a role. */
function inFull(text: string): Said | undefined {
  const isOne = /^[A-Z]{2,4}$/.test(text) || isRole(text);
  return isOne ? { kind: 'lead', heading: 'Lead', value: text, guessed: true } : undefined;
}

/** Adults by their titles, with others beside them or alone. */
function areStaff(text: string): boolean {
  const each = text.split(/\s*(?:,|&|\/|\band\b|\bwith\b)\s*/);
  return TITLED.test(text) && each.every((one) => TITLED.test(one) || inFull(one) !== undefined);
}

const TITLED = /^(?:mr|mrs|ms|miss|mx|dr|sir)\.?\s(?:\p{L}\.?\s)?\p{Lu}[\p{L}'’-]+$/iu;

/** What stands in brackets at the end, where all of it says who, when or how much. */
function withoutBrackets(text: string, context: ReadingContext): { words: string; said: Said[] } {
  const [, words, inside] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]\.?$/s.exec(text) ?? [];
  if (!words || !inside || text.includes('\n')) return { words: text, said: [] };
  if (areStaff(inside)) return { words, said: [{ kind: 'lead', heading: 'Lead', value: inside, guessed: true }] };
  const said: Said[] = [];
  for (const piece of inside.split(/\s*[;,]\s*/)) {
    const one = asSaid(piece, context);
    const last = said.at(-1);
    if (one) said.push(one);
    else if (said.length === 0 && areStaff(piece)) said.push({ kind: 'lead', heading: 'Lead', value: piece, guessed: true });
    else if (said.length === 0 && inside.includes(',') && inFull(piece))
      said.push({ kind: 'lead', heading: 'Lead', value: piece });
    else if (last?.kind === 'lead' && piece.split(' ').length < 4) last.value += `, ${piece}`;
    else return { words: text, said: [] };
  }
  // Whom it is for may stand in brackets as well; beside a day or an amount it is who does it.
  return said.some(({ kind }) => kind !== 'lead') || /^(?:leads?|led by|who|owner)\b/i.test(inside)
    ? { words, said }
    : { words: text, said: [] };
}

function asSaid(text: string, context: ReadingContext): Said | undefined {
  const [, lead] = /^(?:leads?|led by|who|owner)\s*[:–-]?\s*(\S.*)$/i.exec(text) ?? [];
  if (lead) return { kind: 'lead', heading: 'Lead', value: lead };
  const [, due] = /^(?:(?:due|when|deadline)\s*[:–-]?|by\s*:)\s*(\S.*)$/i.exec(text) ?? /^(by\s.*)$/i.exec(text) ?? [];
  if (due) return { kind: 'due', heading: 'When', value: due };
  const [, cost] = /^(?:cost)?\s*:?\s*(£.*)$/i.exec(text) ?? [];
  if (cost) return { kind: 'cost', heading: 'Cost', value: cost };
  return readsAsWhen(text, context) ? { kind: 'due', heading: 'When', value: text } : undefined;
}

function readsAsWhen(text: string, context: ReadingContext): boolean {
  const when = /\d|\p{L}{3}/u.test(text) ? readWhen(plainCell(text), 'due', context).due : undefined;
  return Boolean(when?.value && !when.kept);
}
