import { findDays } from '../days';
import { isInitials, readLeads } from '../people';
import { mayBeInitials } from '../pupils/wordsForNames';
import { findPeriods } from '../periods';
import { isRole, isTitledName } from '../roles';
import type { Part } from '../raw';
import type { ReadingContext } from '../reading';
import { plainWords } from '../understood';
import { whenSaid } from './datesSaid';
import type { Check } from './look';
import { askWhetherSaid, eachAction, isSaid, wordsOf, type Words } from './saidElsewhere';

/** An action that nobody leads whose words say who does: `… SG. Review: Feb 27`, `Site manager to arrange`, `(lead: KD)`. */
export const askForLeadsSaid: Check = ({ read, context, gathered, objectives }, asks) => {
  const known = new Set([
    ...eachAction(read).flatMap(({ action }) => action.leads),
    ...gathered.initials.map(({ initials }) => initials),
  ]);
  for (const { action, raw } of eachAction(read)) {
    if (action.leads.length > 0 || action.asked.includes('leads') || isSaid(raw, 'lead', 'whoWhen')) continue;
    const above = objectives.find(({ ref }) => ref === action.objective)?.text ?? '';
    const dated = raw.parts.filter(({ kind }) => kind === 'due' || kind === 'start');
    const found = [
      ...wordsOf(action, raw, context, ['kept']).map((one) => ({ ...one, said: whoSaid(one.text, known, context) })),
      ...dated.map((part) => ({ ...inCell(part), said: staffBefore(part.cell.text, known, context) })),
      { text: above, part: raw.action, heading: above, said: staffLabelled(above, known) },
    ].find(({ said }) => said);
    if (found?.said) askWhetherSaid(asks, action, 'leads', readLeads(found.said).value ?? [found.said], found.said, found);
  }
};

function inCell(part: Part): Words {
  return { text: part.cell.text, part, heading: part.heading };
}

/** `KD Oct`: whoever stands before the day. */
function staffBefore(text: string, known: ReadonlySet<string>, context: ReadingContext): string | undefined {
  const plain = plainWords(text);
  const [first] = [...findDays(plain, context), ...findPeriods(plain, context)].sort((a, b) => a.index - b.index);
  const before = first && plain.length === text.trim().length ? text.trim().slice(0, first.index).trim() : '';
  return before !== '' && areStaff(before, known) ? before : undefined;
}

/** `(Lead: JT)`. */
function staffLabelled(text: string, known: ReadonlySet<string>): string | undefined {
  const labelled = LABELLED.exec(text)?.[1]?.trim();
  return labelled && areStaff(labelled, known) ? labelled : undefined;
}

/** Whoever a text says does it, in its own words. */
function whoSaid(text: string, known: ReadonlySet<string>, context: ReadingContext): string | undefined {
  if (text.length > 300) return undefined;
  const words = text.replace(/\s+/g, ' ').trim();
  const labelled = staffLabelled(words, known);
  if (labelled) return labelled;
  const opening = OPENING.exec(words)?.[1];
  if (opening && areStaff(opening, known)) return opening;
  const when = whenSaid(words, context);
  const dated = when ? [words.slice(0, when.at).replace(/\W*(?:review|due|by|date)?\W*$/i, ''), words] : [words];
  return dated
    .map((part) => CLOSING.exec(part)?.slice(1).find(Boolean)?.trim())
    .find((closing) => closing !== undefined && areStaff(closing, known));
}

/** The staff that a text names in brackets or apart at its end. */
export function staffAtEnd(text: string): string | undefined {
  const closing = CLOSING.exec(text.trim())?.slice(1).find(Boolean)?.trim();
  return closing !== undefined && areStaff(closing, new Set()) ? closing : undefined;
}

const LABELLED = /\b(?:leads?|led by|owner|who|responsible|person responsible|staff)\s*[:–-]\s*([^;.()[\]]{2,40})/i;
const OPENING = /^((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?\p{L}[\p{L}.&/ ]{0,30}?) (?:to|will) (?=\p{Ll}{2})/u;
const CLOSING = /[([]([^()[\]]{2,40})[)\]]\.?$|(?:[,;.:–—]|\s-)\s*([^,;.:–—()]{2,40})\.?$/u;

function areStaff(text: string, known: ReadonlySet<string>): boolean {
  if (PUPILS.test(text)) return false;
  return text.split(/\s*(?:,|&|\/|\+|\band\b)\s*/).every((one) => isOfStaff(one, known));
}

/** A role, a title with a name, initials of two letters, or what leads elsewhere in the file. */
function isOfStaff(text: string, known: ReadonlySet<string>): boolean {
  if (known.has(text) || isRole(text) || isTitledName(text)) return true;
  return isInitials(text) && mayBeInitials(text);
}
const PUPILS = /\b(pupils?|children|students?|learners|parents?|families|all|everyone)\b/i;
